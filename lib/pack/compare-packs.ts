import { type Column, columnsOf, PACK_TABLE_NAMES, tableOf } from './columns';
import { compareObservations } from './compare-observations';
import { ObservationColumns } from './observation-columns';
import { type CountedTable, changedCells, type RowKey, type TableChanges } from './row-changes';
import type { Rows } from './rows';
import type { AnyPack, PackTableName } from './tables';
import { cellOf } from './write-tables';

type KeyedRow = { readonly key: RowKey; readonly row: object };
type KeyedRows = ReadonlyMap<string, KeyedRow>;

/** A pack without any row: what a new index is compared with. */
export const EMPTY_PACK: AnyPack = Object.fromEntries(
  PACK_TABLE_NAMES.map((name) => [name, []]),
) as unknown as AnyPack;

/**
 * What is new, changed and gone in a pack, table by table, rows by their natural keys. Tables that
 * agree are left out: nothing is listed exactly where both packs have the same hash.
 */
export function comparePacks(before: AnyPack, after: AnyPack): readonly TableChanges[] {
  return comparedTables(before, after, Number.POSITIVE_INFINITY).map(({ changes }) => changes);
}

/** The same with all rows counted and the first of each kind listed. @param most rows in a list */
export function comparedTables(
  before: AnyPack,
  after: AnyPack,
  most: number,
): readonly CountedTable[] {
  return PACK_TABLE_NAMES.map((name) =>
    name === 'observations'
      ? compareObservations(columnsFrom(before), columnsFrom(after), most)
      : compareTable(name, before[name], after[name], most),
  ).filter(
    ({ changes, counts }) =>
      changes.reordered || counts.added + counts.changed + counts.removed > 0,
  );
}

function columnsFrom({ observations }: AnyPack): ObservationColumns {
  return observations instanceof ObservationColumns
    ? observations
    : ObservationColumns.of(observations);
}

function compareTable(
  name: PackTableName,
  before: Rows<object>,
  after: Rows<object>,
  most: number,
): CountedTable {
  const table = tableOf(name);
  const columns = columnsOf(table);
  const keyColumns = table.primaryKey.flatMap((field) =>
    columns.filter((column) => column.field === field),
  );
  const old = rowsByKey(before, keyColumns);
  const now = rowsByKey(after, keyColumns);
  const kept = [...now.keys()].filter((id) => old.has(id));
  const added = keysMissing(now, old);
  const removed = keysMissing(old, now);
  const changed = [...now].flatMap(([id, { key, row }]) => {
    const cells = changedCells(columns, old.get(id)?.row ?? row, row);
    return cells.length === 0 ? [] : [{ key, cells }];
  });
  const order = [...old.keys()].filter((id) => now.has(id));
  return {
    changes: {
      table: name,
      added: added.slice(0, most),
      changed: changed.slice(0, most),
      removed: removed.slice(0, most),
      reordered: order.some((id, index) => kept[index] !== id),
    },
    counts: { added: added.length, changed: changed.length, removed: removed.length },
  };
}

function rowsByKey(rows: Rows<object>, keyColumns: readonly Column[]): KeyedRows {
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
