import type { ChangeCounts } from '../../edition/edition-changes';
import type { DetailName } from '../../pack/changed-details';

/** Rows of all tables, and scores, that an import changed, and what its pack says of itself. */
export type ImportChanges = Readonly<Record<'added' | 'changed' | 'removed' | 'scores', number>> & {
  readonly details: readonly DetailName[];
};

/** Adds up what an import changed, over all tables. */
export function totalChanges({ tables, scores, details = [] }: ChangeCounts): ImportChanges {
  const total = (kind: 'added' | 'changed' | 'removed') =>
    tables.reduce((sum, table) => sum + table[kind], 0);
  return {
    added: total('added'),
    changed: total('changed'),
    removed: total('removed'),
    scores,
    details,
  };
}
