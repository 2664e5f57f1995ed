import type { ChangeCounts } from '../../edition/edition-changes';
import type { IndexLogView, LogEntryView } from './published-view';
import { totalChanges } from './total-changes';

/** Entries of one index that the page lists. */
export const ENTRIES_SHOWN = 20;

/** An entry as the log has it. */
type LoggedEntry = Omit<LogEntryView, 'changes' | 'isCurrent' | 'canReturn'> & {
  readonly changes: ChangeCounts | null;
};

type LoggedIndex = Omit<IndexLogView, 'entries' | 'isCut'> & {
  readonly entries: readonly LoggedEntry[];
};

/**
 * The log of an index as the page lists it, the newest entry first. The newest entry of each
 * edition is where it can be made current again.
 */
export function indexLog({ entries, current, ...rest }: LoggedIndex): IndexLogView {
  const seen = new Set<string>();
  const listed = entries.slice(0, ENTRIES_SHOWN).map((entry): LogEntryView => {
    const hash = entry.edition?.hash ?? null;
    const isNewest = hash !== null && !seen.has(hash);
    if (hash !== null) seen.add(hash);
    const isCurrent = isNewest && hash === current.hash;
    const changes = entry.changes && totalChanges(entry.changes);
    return { ...entry, changes, isCurrent, canReturn: isNewest && !isCurrent };
  });
  return { ...rest, current, entries: listed, isCut: entries.length > ENTRIES_SHOWN };
}
