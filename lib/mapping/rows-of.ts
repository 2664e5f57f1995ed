import { dataRows } from './find-table';
import type { LocatedTable } from './locate-table';
import type { TableMapping } from './mapping-schema';
import { type RawRow, shownCell } from './raw-table';

/** The rows of a table between its first and its last, without sums and without notes below. */
export function rowsOf(
  { table, firstRow }: LocatedTable,
  { lastRow, skipRows }: TableMapping,
  cityIndex: number,
): readonly RawRow[] {
  const last = lastRow ?? Number.POSITIVE_INFINITY;
  const skipped = new Set(skipRows.map((text) => text.trim()));
  return dataRows(table.rows.filter(({ number }) => number >= firstRow && number <= last)).filter(
    (row) => !skipped.has(shownCell(row.cells[cityIndex])),
  );
}
