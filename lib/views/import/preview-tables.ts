import type { ChangeCounts } from '../../edition/edition-changes';
import { tableOf } from '../../pack/columns';
import type { CellChange, RowKey, TableChanges } from '../../pack/row-changes';
import type { ChangedRow, TableChangeView } from './preview-view';

/** Rows of one kind and table that the page lists. */
export const ROWS_SHOWN = 50;

const LONGEST_CELL = 120;

/** What changes in each table: how many rows, and the first of them by their keys. */
export function tableChangeViews(
  counts: ChangeCounts,
  tables: readonly TableChanges[],
): readonly TableChangeView[] {
  return tables.flatMap(({ table, added, changed, removed, reordered }) => {
    const count = counts.tables.find((one) => one.table === table);
    if (count === undefined) return [];
    return {
      name: tableOf(table).name,
      added: count.added,
      changed: count.changed,
      removed: count.removed,
      reordered,
      lists: {
        added: added.slice(0, ROWS_SHOWN).map(keyText),
        changed: changed.slice(0, ROWS_SHOWN).map(changedRow),
        removed: removed.slice(0, ROWS_SHOWN).map(keyText),
      },
    };
  });
}

function changedRow({ key, cells }: TableChanges['changed'][number]): ChangedRow {
  return { key: keyText(key), cells: cells.map(cellView) };
}

function cellView({ column, before, after }: CellChange): ChangedRow['cells'][number] {
  return { column, before: shortened(before), after: shortened(after) };
}

function keyText(key: RowKey): string {
  return key.join(' · ');
}

function shortened(cell: CellChange['before']): string {
  const text = String(cell);
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}
