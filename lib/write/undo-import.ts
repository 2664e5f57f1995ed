import type { ReadClient } from '../db/client';
import { currentEdition, type EditionInfo, findEdition } from '../db/editions';
import { editionBefore } from '../db/import-log';
import { readStoredEdition } from '../db/scored-edition';
import { hashOfEdition } from '../edition/canonical-edition';
import { type ChangeCounts, countedChanges, NO_LISTS } from '../edition/edition-changes';
import { AppError } from '../errors/app-error';
import { withImportLock } from './connections';
import { makeCurrent } from './make-current';
import type { Writer } from './writer';

export type UndoOptions = {
  readonly databaseFile: string;
  readonly index: string;
  /** Label or hash of the edition to go back to; null: the one that was current before. */
  readonly to: string | null;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly now: string;
};

export type UndoResult = {
  /** `unchanged`: this very edition is the current one, and nothing was written. */
  readonly outcome: 'undone' | 'unchanged';
  readonly index: string;
  readonly hash: string;
  readonly label: string;
  /** From the edition that was current to this one. */
  readonly changes: ChangeCounts | null;
};

/**
 * Makes an earlier edition of an index the current one again, under the lock of imports: the
 * pointer moves, and the log gets an entry of its own. An edition whose stored rows and scores no
 * longer give its hash stays where it is.
 *
 * @throws AppError `not-found`, `edition-unknown`, `nothing-to-undo`, `edition-differs`,
 * `import-running`.
 */
export function undoImport(options: UndoOptions): Promise<UndoResult> {
  return withImportLock(options.databaseFile, options.who, (reader, writer) =>
    goBack(reader, writer, options),
  );
}

async function goBack(
  reader: ReadClient,
  writer: Writer,
  { index, to, who, now }: UndoOptions,
): Promise<UndoResult> {
  const current = await currentEdition(reader, index);
  if (current === null) throw new AppError('index-unknown', index, { index });
  const target = await chosenEdition(reader, index, to);
  const { hash, label, packHash } = target;
  if (target.id === current.id) {
    return { outcome: 'unchanged', index, hash, label, changes: null };
  }
  const stored = await readStoredEdition(reader, target);
  if (hashOfEdition(stored) !== hash) {
    throw new AppError('edition-differs', `${label} does not give its hash`, { count: 1 });
  }
  const before = await readStoredEdition(reader, current);
  const changes = countedChanges(before, stored, NO_LISTS).counts;
  const log = { now, who, source: label, outcome: 'undone', changes } as const;
  await makeCurrent(writer, { indexSlug: index, packHash }, target.id, log);
  return { outcome: 'undone', index, hash, label, changes };
}

async function chosenEdition(
  reader: ReadClient,
  index: string,
  to: string | null,
): Promise<EditionInfo> {
  if (to === null) {
    const before = await editionBefore(reader, index);
    if (before === null) throw new AppError('nothing-to-undo', index, { index });
    return before;
  }
  const found = await findEdition(reader, to, index);
  if (found === null) throw new AppError('edition-unknown', to, { edition: to });
  return found;
}
