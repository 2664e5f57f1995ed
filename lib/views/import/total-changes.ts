import type { ChangeCounts } from '../../edition/edition-changes';

/** Rows of all tables, and scores, that an import changed. */
export type ImportChanges = Readonly<Record<'added' | 'changed' | 'removed' | 'scores', number>>;

/** Adds up what an import changed, over all tables. */
export function totalChanges({ tables, scores }: ChangeCounts): ImportChanges {
  const total = (kind: 'added' | 'changed' | 'removed') =>
    tables.reduce((sum, table) => sum + table[kind], 0);
  return { added: total('added'), changed: total('changed'), removed: total('removed'), scores };
}
