/** Faults of a CSV file: its form, its header, its cells. */
export const tableFaults = {
  fileEmpty: {
    message: 'The file is empty.',
    fix: 'Fill it, or take it out of the pack.',
  },
  quoteNotClosed: {
    message: 'A quotation mark opens in this row and is never closed.',
    fix: 'Close it; a quotation mark inside a text is written twice.',
  },
  quoteMisplaced: {
    message: 'A quotation mark stands inside a cell.',
    fix: 'Put the whole cell into quotation marks and write those inside it twice.',
  },
  nulCharacter: {
    message: 'There is a NUL character here; this is not a text file.',
    fix: 'Save the table as CSV in UTF-8.',
  },
  notUtf8: {
    message: 'The file is not UTF-8.',
    fix: 'Save it as UTF-8. If it is in a Chinese encoding, declare "encoding": "gb18030" for it in datapackage.json.',
  },
  notGb18030: {
    message: 'The file is declared as GB18030 and is not.',
    fix: 'Check the encoding in datapackage.json; most files are UTF-8.',
  },
  encodingUnknown: {
    message: 'Fulcrum does not read the encoding “{encoding}”.',
    fix: 'Save the file as UTF-8, or as GB18030 and declare it.',
  },
  loneSurrogate: {
    message: 'The text holds half of a character (a lone surrogate).',
    fix: 'Type the character anew; it was cut in two by a program.',
  },
  noRows: {
    message: 'The table has a header and no rows.',
    fix: 'Add rows, or take the file out of the pack.',
  },
  duplicateLabel: {
    message: 'Two columns are named “{label}”.',
    fix: 'Take one out, or give it its right name.',
  },
  missingLabel: {
    message: 'The column “{label}” is missing.',
    fix: 'Add it.',
  },
  extraLabel: {
    message: 'The table has no column “{label}”.',
    fix: 'Take it out, or check its spelling.',
  },
  incorrectLabel: {
    message: 'The column “{label}” should be named “{expected}”.',
    fix: 'Rename it.',
  },
  wrongDelimiter: {
    message: 'The columns are parted by “{delimiter}”, not by the declared delimiter.',
    fix: 'Declare it in datapackage.json as "dialect": \'{\'"delimiter": "{delimiter}"\'}\', or save the file with commas.',
  },
  blankRow: {
    message: 'The row is blank.',
    fix: 'Take it out.',
  },
  missingCell: {
    message: 'The row has {found} cells; the header has {expected}.',
    fix: 'Add what is missing; an empty cell still needs its comma.',
  },
  extraCell: {
    message: 'The row has {found} cells; the header has {expected}.',
    fix: 'Take out what is too much; a text with a comma belongs in quotation marks.',
  },
  notNumber: {
    message: '“{value}” is not a number.',
    fix: 'Write a plain number, or leave the cell empty where nothing is known.',
  },
  notPlainNumber: {
    message: '“{value}” is not a plain number.',
    fix: 'Write digits and at most one decimal point: no thousands separators, signs of units, percent or footnotes.',
  },
  notInteger: {
    message: '“{value}” is not a whole number.',
    fix: 'Write a whole number.',
  },
  notDate: {
    message: '“{value}” is not a date of the calendar.',
    fix: 'Write 1971, 2025-12 or 2026-01-08.',
  },
  valueRequired: {
    message: 'The cell “{field}” is empty and must not be.',
    fix: 'Fill it.',
  },
  notInList: {
    message: '“{value}” is not one of: {options}.',
    fix: 'Choose one of these words.',
  },
  underMinimum: {
    message: '{value} is under the minimum of {minimum}.',
    fix: 'Correct the number.',
  },
  notOverMinimum: {
    message: '{value} is not more than {minimum}.',
    fix: 'Correct it; without a value leave the row out.',
  },
  overMaximum: {
    message: '{value} is over the maximum of {maximum}.',
    fix: 'Correct the number.',
  },
  notPattern: {
    message: '“{value}” does not have the form that this column asks for.',
    fix: 'A slug has lower-case letters and digits parted by hyphens; a checksum 64 hexadecimal digits; a web address begins with https://.',
  },
  slugReserved: {
    message: 'No index can be called “{slug}”: a page of the site has that address.',
    fix: 'Choose another slug, “{slug}-index” for instance.',
  },
  repeatedInList: {
    message: '“{value}” stands twice in the list.',
    fix: 'Keep it once.',
  },
  valueRefused: {
    message: '“{value}” is not allowed in this column.',
    fix: 'Correct the value.',
  },
  duplicateKey: {
    message: '“{key}” stands in row {row} already.',
    fix: 'Each key stands once: rename or take out one of the rows.',
  },
  unknownReference: {
    message: '“{value}” is not in the table {table}.',
    fix: 'Correct it, or add a row for it to {table}.',
  },
  unknownKey: {
    message: '“{key}” is not in the table {table}.',
    fix: 'Correct it, or add a row for it to {table}.',
  },
};
