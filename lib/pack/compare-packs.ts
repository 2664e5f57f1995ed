import { type Column, columnsOf, PACK_TABLE_NAMES, tableOf } from './columns';
import type { Cell } from './csv';
import type { Pack, PackTableName } from './tables';
import { cellOf } from './write-tables';

/** The natural key of a row: what its table's primary key is made of, in its order. */
export type RowKey = readonly Cell[];

/** A cell that another pack has otherwise; named by its column, as the CSV file has it. */
export type CellChange = { readonly column: string; readonly before: Cell; readonly after: Cell };

/** How one table of a pack differs from that of another. */
export type TableChanges = {
  readonly table: PackTableName;
  readonly added: readonly RowKey[];
  readonly changed: readonly { readonly key: RowKey; readonly cells: readonly CellChange[] }[];
  readonly removed: readonly RowKey[];
  /** The rows that both have stand in another order. */
  readonly reordered: boolean;
};

type KeyedRow = { readonly key: RowKey; readonly row: object };
type KeyedRows = ReadonlyMap<string, KeyedRow>;

/** A pack without any row: what a new index is compared with. */
export const EMPTY_PACK: Pack = Object.fromEntries(
  PACK_TABLE_NAMES.map((name) => [name, []]),
) as unknown as Pack;

/**
 * What is new, changed and gone in a pack, table by table, rows by their natural keys. Tables that
 * agree are left out: nothing is listed exactly where both packs have the same hash.
 */
export function comparePacks(before: Pack, after: Pack): readonly TableChanges[] {
  return PACK_TABLE_NAMES.map((name) => compareTable(name, before[name], after[name])).filter(
    ({ added, changed, removed, reordered }) =>
      reordered || added.length + changed.length + removed.length > 0,
  );
}

function compareTable(
  name: PackTableName,
  before: readonly object[],
  after: readonly object[],
): TableChanges {
  const table = tableOf(name);
  const columns = columnsOf(table);
  const keyColumns = table.primaryKey.flatMap((field) =>
    columns.filter((column) => column.field === field),
  );
  const old = rowsByKey(before, keyColumns);
  const now = rowsByKey(after, keyColumns);
  const kept = [...now.keys()].filter((id) => old.has(id));
  return {
    table: name,
    added: keysMissing(now, old),
    changed: [...now].flatMap(([id, { key, row }]) => {
      const cells = changedCells(columns, old.get(id)?.row ?? row, row);
      return cells.length === 0 ? [] : [{ key, cells }];
    }),
    removed: keysMissing(old, now),
    reordered: [...old.keys()].filter((id) => now.has(id)).some((id, index) => kept[index] !== id),
  };
}

function rowsByKey(rows: readonly object[], keyColumns: readonly Column[]): KeyedRows {
  return new Map(
    rows.map((row) => {
      const key = keyColumns.map((column) => cellOf(column, row));
      return [JSON.stringify(key), { key, row }];
    }),
  );
}

function keysMissing(rows: KeyedRows, from: KeyedRows): readonly RowKey[] {
  return [...rows].filter(([id]) => !from.has(id)).map(([, { key }]) => key);
}

function changedCells(
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
