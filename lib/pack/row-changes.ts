import type { Column } from './columns';
import type { Cell } from './csv';
import type { PackTableName } from './tables';
import { cellOf } from './write-tables';

/** The natural key of a row: what its table's primary key is made of, in its order. */
export type RowKey = readonly Cell[];

/** A cell that another pack has otherwise; named by its column, as the CSV file has it. */
export type CellChange = { readonly column: string; readonly before: Cell; readonly after: Cell };

/** A row that another pack has with other cells. */
export type RowChange = { readonly key: RowKey; readonly cells: readonly CellChange[] };

/** How one table of a pack differs from that of another. */
export type TableChanges = {
  readonly table: PackTableName;
  readonly added: readonly RowKey[];
  readonly changed: readonly RowChange[];
  readonly removed: readonly RowKey[];
  /** The rows that both have stand in another order. */
  readonly reordered: boolean;
};

/** How many rows are new, changed and gone, where the lists may have an end. */
export type CountedTable = {
  readonly changes: TableChanges;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
};

/** The cells in which two rows differ. */
export function changedCells(
  columns: readonly Column[],
  before: object,
  after: object,
): readonly CellChange[] {
  if (before === after) return [];
  return columns.flatMap((column) => {
    const cells = { before: cellOf(column, before), after: cellOf(column, after) };
    return cells.before === cells.after ? [] : [{ column: column.name, ...cells }];
  });
}
