import { group } from 'd3-array';
import { locateTable } from './locate-table';
import type { Mapping } from './mapping-schema';
import { type RawRow, type RawTable, shownCell } from './raw-table';
import { missingMarks, readValue } from './read-value';
import { rowsOf } from './rows-of';

/** What a person is shown of something that may become an indicator. */
export type ColumnOutline = {
  /** Heading of the column, or the indicator's name in a long table. */
  readonly column: string;
  /** Cities that have a number in it. */
  readonly cities: number;
  /** The first values, as the table has them. */
  readonly samples: readonly string[];
  readonly lowest: number | null;
  readonly highest: number | null;
};

/** What a person is shown of a table to decide what it means: never all of it. */
export type TableOutline = {
  /** Names of the sheets; empty: the file has none. */
  readonly sheets: readonly string[];
  /** Every heading, in order. */
  readonly headings: readonly string[];
  readonly firstRows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** Number of rows with values. */
  readonly rows: number;
  readonly columns: readonly ColumnOutline[];
};

const ROWS_SHOWN = 5;
const SAMPLES = 3;
const LONGEST_CELL = 60;

/** Takes out of a table what shows a person what its columns are. */
export function outlineTable(tables: readonly RawTable[], mapping: Mapping): TableOutline {
  const sheets = tables.flatMap(({ sheet }) => sheet ?? []);
  const { located } = locateTable(tables, mapping.table);
  if (located === null) return { sheets, headings: [], firstRows: [], rows: 0, columns: [] };
  const { labels } = located;
  const { cityColumn, indicatorColumn, valueColumn, shape } = mapping.table;
  const rows = rowsOf(located, mapping.table, labels.indexOf(cityColumn));
  const named = labels.flatMap((heading, index) => (heading === '' ? [] : [{ heading, index }]));
  const city = labels.indexOf(cityColumn);
  const outlined = (column: string, index: number, of: readonly RawRow[]) =>
    outlineColumn(column, of, { city, value: index }, mapping);
  const columns =
    shape === 'wide'
      ? named.map(({ heading, index }) => outlined(heading, index, rows))
      : Array.from(
          group(rows, (row) => cellText(row, labels.indexOf(indicatorColumn ?? ''))),
          ([name, ofName]) => outlined(name, labels.indexOf(valueColumn ?? ''), ofName),
        );
  return {
    sheets,
    headings: named.map(({ heading }) => heading),
    firstRows: rows.slice(0, ROWS_SHOWN).map((row) => ({
      number: row.number,
      cells: named.map(({ index }) => cut(cellText(row, index))),
    })),
    rows: rows.length,
    columns,
  };
}

function outlineColumn(
  column: string,
  rows: readonly RawRow[],
  at: { readonly city: number; readonly value: number },
  { table }: Mapping,
): ColumnOutline {
  const rules = { missing: missingMarks(table.missing), decimal: table.decimal };
  const read = rows.flatMap((row) => {
    const reading = readValue(row.cells[at.value] ?? null, rules);
    return reading.kind === 'value' ? [{ row, value: reading.value }] : [];
  });
  const cities = new Set(read.map(({ row }) => cellText(row, at.city)));
  let lowest: number | null = null;
  let highest: number | null = null;
  for (const { value } of read) {
    if (lowest === null || value < lowest) lowest = value;
    if (highest === null || value > highest) highest = value;
  }
  return {
    column,
    cities: cities.size,
    samples: read.slice(0, SAMPLES).map(({ row }) => cut(cellText(row, at.value))),
    lowest,
    highest,
  };
}

function cellText(row: RawRow, index: number): string {
  return shownCell(row.cells[index]);
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}
