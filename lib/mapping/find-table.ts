import { cellYear, kindOf } from './cell-kind';
import { type Headings, headingsOf } from './headings';
import type { RawRow, RawTable } from './raw-table';

/** Where the table stands on a sheet. */
export type FoundTable = Headings & {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly rows: readonly RawRow[];
};

/** Titles and notes above a table are not longer than this. */
const ROWS_TRIED = 60;
const MOST_HEADER_ROWS = 3;
const ROWS_COMPARED = 5;

/**
 * Finds the table on a sheet: the first row with a name and numbers that is as full as those below
 * it, the headings above, and the rows down to the notes. Null: there is none.
 *
 * @param headerRow the lowest row of headings as a person has said it; null: not said
 */
export function findTable(table: RawTable, headerRow: number | null = null): FoundTable | null {
  const { rows } = table;
  const first =
    headerRow === null
      ? rows.findIndex((_, at) => at > 0 && at < ROWS_TRIED && beginsTable(rows, at))
      : rows.findIndex(({ number }, at) => at > 0 && number > headerRow);
  const firstRow = rows[first];
  if (firstRow === undefined) return null;
  const headerRows = headerRowsAbove(table, first);
  const data = dataRows(rows.slice(first));
  return { ...headingsOf(table, headerRows), headerRows, firstRow: firstRow.number, rows: data };
}

/** The rows of a table down to its last one with values; notes below have none. */
export function dataRows(rows: readonly RawRow[]): readonly RawRow[] {
  const last = rows.findLastIndex(isDataRow);
  return rows.slice(0, last + 1);
}

function isDataRow(row: RawRow): boolean {
  const kinds = row.cells.map(kindOf);
  const hasValue = kinds.includes('number') || kinds.includes('mark');
  return hasValue && kinds.filter((kind) => kind !== 'none').length > 1;
}

function beginsTable(rows: readonly RawRow[], at: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row === undefined || above === undefined || !isDataRow(row)) return false;
  const next = rows
    .slice(at + 1, at + 1 + ROWS_COMPARED)
    .map(filled)
    .toSorted((a, b) => a - b);
  const usual = next[Math.floor(next.length / 2)] ?? 0;
  if (filled(row) * 2 < usual) return false;
  return !isRowOfYears(row, above);
}

/** Years side by side are headings, unless headings stand above them already. */
function isRowOfYears(row: RawRow, above: RawRow): boolean {
  const numbers = row.cells.filter((cell) => kindOf(cell) === 'number');
  const years = numbers.map((cell) => cellYear(cell));
  if (numbers.length === 0 || years.includes(null)) return false;
  if (row.cells.some((cell) => kindOf(cell) === 'mark')) return false;
  const isDistinct = new Set(years).size === years.length && years.length > 1;
  const hasHeadings =
    filled(above) >= filled(row) && above.cells.every((cell) => kindOf(cell) !== 'number');
  return isDistinct && !hasHeadings;
}

/** Walks up from the first data row: the headings, and the rows of groups over them. */
function headerRowsAbove(table: RawTable, first: number): readonly number[] {
  const { rows, merges } = table;
  const bottom = rows[first - 1];
  if (bottom === undefined) return [];
  const found = [bottom];
  for (let at = first - 2; at >= 0 && found.length < MOST_HEADER_ROWS; at--) {
    const row = rows[at];
    const below = found[0];
    if (row === undefined || below === undefined || row.number !== below.number - 1) break;
    const isMerged = merges.some(
      ({ top, bottom: end, left, right }) =>
        top <= row.number && end >= row.number && (right > left ? left > 1 : end > top),
    );
    const startsFilled = kindOf(row.cells[firstColumn(bottom, row)]) !== 'none';
    const isGroupRow = startsFilled
      ? filled(row) >= Math.max(2, filled(bottom) * 0.4)
      : filled(row) > 0;
    if (!isMerged && !isGroupRow) break;
    found.unshift(row);
  }
  return found.map((row) => row.number);
}

/** Where the leftmost of two rows begins (from 0). */
function firstColumn(one: RawRow, other: RawRow): number {
  const starts = [one, other].map((row) => row.cells.findIndex((cell) => cell !== null));
  return Math.max(0, Math.min(...starts));
}

function filled(row: RawRow): number {
  return row.cells.filter((cell) => cell !== null).length;
}
