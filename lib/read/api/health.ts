import { requireMigratedDatabase } from '../../../prisma/require-current';
import { readClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { listIndexes } from '../../db/indexes';
import { environment, isDevelopment } from '../../env';
import { AppError, toAppError } from '../../errors/app-error';
import { isBuilt } from '../../operations/build';

/** The edition that is current of an index. */
export type CurrentEdition = { readonly index: string; readonly hash: string };

/** A server that can answer readers, and the editions that it shows. */
export type ReadyAnswer = {
  readonly status: 'ready';
  readonly editions: readonly CurrentEdition[];
};

/**
 * Whether the server can do its work: the pages are built, the database is there and migrated, and
 * something is published in it.
 *
 * @throws AppError `not-ready`, whose `reason` is the code of what is wrong
 */
export async function readReadiness(): Promise<ReadyAnswer> {
  try {
    return { status: 'ready', editions: await requireReadiness() };
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    throw new AppError('not-ready', message, { reason: code }, thrown);
  }
}

async function requireReadiness(): Promise<readonly CurrentEdition[]> {
  if (!isDevelopment() && !isBuilt()) throw new AppError('not-built', 'no build');
  const file = databaseFile(environment().DATABASE_URL);
  requireMigratedDatabase(file);
  const editions = await readCurrentEditions();
  if (editions.length === 0) throw new AppError('nothing-published', `nothing in ${file}`);
  return editions;
}

/** The current edition of every index that has one. */
export async function readCurrentEditions(): Promise<readonly CurrentEdition[]> {
  const indexes = await listIndexes(readClient());
  return indexes.map(({ slug, edition }) => ({ index: slug, hash: edition.hash }));
}
