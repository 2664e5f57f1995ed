/** Faults of an analyst's own table: its file, its form, its cells. */
export const workbookFaults = {
  tableTypeUnknown: {
    message: 'This is neither a CSV file nor an XLSX workbook.',
    fix: 'Save the table as XLSX or CSV.',
  },
  workbookOldOrLocked: {
    message: 'This is a workbook of the old XLS format, or one that is locked by a password.',
    fix: 'Open it in your spreadsheet program and save it as XLSX without a password.',
  },
  workbookDamaged: {
    message: 'The workbook can’t be read: {part} is damaged or missing.',
    fix: 'Open it in your spreadsheet program and save it anew as XLSX.',
  },
  workbookTooLarge: {
    message: 'The file has more than {most} MB, as it comes or unpacked.',
    fix: 'Take out sheets and formatted rows that hold nothing, or save the one table as CSV.',
  },
  tooManyColumns: {
    message: 'The table has {found} columns; {most} are read.',
    fix: 'Split the table, or write it as a long one: a row for each value.',
  },
  tooManyCells: {
    message: 'The table has more than {most} cells.',
    fix: 'Split it into several files.',
  },
  cellTooLong: {
    message: 'A cell holds more than {most} MB.',
    fix: 'Take the text out of the table.',
  },
  tableNotUtf8: {
    message: 'The file is not UTF-8.',
    fix: 'Save it as “CSV UTF-8”. If it is in a Chinese encoding, say so: --encoding gb18030.',
  },
  otherDelimiter: {
    message: 'The columns are parted by “{delimiter}”, and were read so.',
    fix: 'Nothing has to be done if the columns are right.',
  },
  sheetHidden: {
    message: 'The sheet “{sheet}” is hidden and was left aside.',
    fix: 'Show it in your spreadsheet program if it is the one that counts.',
  },
  partsHidden: {
    message:
      'The sheet hides {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; they were read like the others.',
    fix: 'Delete them in the file if they are not meant to count.',
  },
  formulaWithoutValue: {
    message:
      '{count, plural, one {# formula has} other {# formulas have}} no stored result. Fulcrum never calculates formulas: the cells count as empty.',
    fix: 'Open the file in your spreadsheet program, let it calculate, and save it.',
  },
  tableNotFound: {
    message: 'No table was found here: no row of headings with rows of names and numbers below it.',
    fix: 'Put the headings into one row (or two), with a row for each city below.',
  },
  sheetMissing: {
    message: 'There is no sheet “{sheet}”. The file has: {sheets}.',
    fix: 'Name the sheet in the mapping as it is called now.',
  },
  columnMissing: {
    message: 'The table has no column “{label}”.',
    fix: 'Correct the heading in the table or in the mapping, or set the driver of this indicator to null.',
  },
  indicatorMissing: {
    message: 'No row of the table is about the indicator “{label}”.',
    fix: 'Correct its name in the table or in the mapping, or set its driver to null.',
  },
  columnNew: {
    message: 'The column “{label}” is not in the mapping and was left out.',
    fix: 'Add it to the indicators of the mapping if it should count.',
  },
  columnRepeated: {
    message: 'Several columns are headed “{label}”.',
    fix: 'Give each column a heading of its own.',
  },
  unitChanged: {
    message: 'The heading gives the unit “{unit}”; the mapping was made for “{expected}”.',
    fix: 'If the unit did change, change unit and goalposts in the mapping, and its heading there.',
  },
  yearMoved: {
    message:
      '{count, plural, one {# column is} other {# columns are}} of another year than in the mapping, such as “{label}”: {from} became {to}. The year of the table was taken.',
    fix: 'Nothing has to be done if the table is the newer one.',
  },
  headingsMoved: {
    message: 'The headings stand in row {found}, not in row {expected}. They were read there.',
    fix: 'Nothing has to be done if the columns are right.',
  },
  cityUnknown: {
    message:
      '“{city}” is not among the cities of the mapping: {rows, plural, one {# row was} other {# rows were}} left out.',
    fix: 'Add it to the list of cities in the mapping, or to skipRows if it is no city.',
  },
  cityGone: {
    message: '“{city}” is in the mapping, and no row of the table is about it.',
    fix: 'If it was renamed, correct its label in the mapping; else it leaves the index.',
  },
  cityRepeated: {
    message: '“{city}” has a row already, row {row}.',
    fix: 'Keep one row for each city, or name the column that holds the year.',
  },
  cityNameless: {
    message: 'The row holds values and names no city.',
    fix: 'Write the city into this row, or delete it. Merged cells count for their first row only.',
  },
  indicatorUnknown: {
    message:
      '“{indicator}” is not among the indicators of the mapping: {rows, plural, one {# row was} other {# rows were}} left out.',
    fix: 'Add it to the mapping if it should count.',
  },
  valueRepeated: {
    message: 'There is a value of “{indicator}” for “{city}” in {year} already, in row {row}.',
    fix: 'Keep one of the two.',
  },
  unitDiffers: {
    message: 'This row gives the unit “{unit}”; the other rows of “{indicator}” give “{expected}”.',
    fix: 'Convert the value and write the unit of the others, or make it an indicator of its own.',
  },
  dateForNumber: {
    message: '“{value}” is a date, where a number belongs.',
    fix: 'Type the number anew: spreadsheet programs turn texts such as 3-4 into dates.',
  },
  cellError: {
    message: 'The cell shows the error {value}.',
    fix: 'Mend the formula, or add {value} to the marks of what is missing in the mapping.',
  },
  notTableNumber: {
    message: '“{value}” is not a number that this table could hold.',
    fix: 'Correct it. If it marks what is missing, add it to “missing” in the mapping; check there whether numbers have a decimal point or comma.',
  },
  yearUnreadable: {
    message: '“{value}” is not a year.',
    fix: 'Write a year such as 2024.',
  },
  percentMixed: {
    message:
      'In “{label}” {percent, plural, one {# cell is} other {# cells are}} written as a percentage and {plain, plural, one {# is} other {# are}} not.',
    fix: 'See that all of them mean the same: 25 % was read as 25, and 0.25 as 0.25.',
  },
  valuesFlagged: {
    message:
      '{count, plural, one {# value carries} other {# values carry}} a mark ({marks}). The numbers were read, and the marks kept as notes.',
    fix: 'Say in the source what the marks mean.',
  },
  denominatorNotPositive: {
    message: '{value} can’t divide anything: a denominator is above 0.',
    fix: 'Correct the number.',
  },
};
