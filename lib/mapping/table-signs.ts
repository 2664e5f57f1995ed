import { kindOf } from './cell-kind';
import type { ColumnProfile } from './columns';
import { type RawRow, shownCell } from './raw-table';

/** Marks of what is missing that do occur, as they are written. */
export function missingIn(
  rows: readonly RawRow[],
  columns: readonly ColumnProfile[],
): ReadonlySet<string> {
  const marks = rows.flatMap((row) =>
    columns
      .map(({ index }) => row.cells[index])
      .filter((cell) => kindOf(cell) === 'mark')
      .map((cell) => shownCell(cell).split(/\s/u)[0] ?? ''),
  );
  return new Set(marks.filter((mark) => mark !== ''));
}

/** A comma is the decimal sign where numbers have it and it can't part thousands. */
export function decimalOf(rows: readonly RawRow[], columns: readonly ColumnProfile[]): '.' | ',' {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const { index } of columns) {
      const text = row.cells[index];
      if (typeof text !== 'string') continue;
      if (/^[^,]*\d,(?:\d{1,2}|\d{4,})(?!\d)/.test(text) || /\d\.\d{3},\d/.test(text)) commas++;
      else if (/\.\d+/.test(text)) points++;
    }
  }
  return commas > points ? ',' : '.';
}
