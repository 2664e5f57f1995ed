import { requireMigratedDatabase } from '../../../prisma/require-current';
import { readClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { listIndexes } from '../../db/indexes';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';

/** A server that can answer readers, and the editions that it shows. */
export type HealthAnswer = {
  readonly status: 'ok';
  readonly editions: readonly { readonly index: string; readonly hash: string }[];
};

/**
 * Whether the server can do its work: the database is there and migrated, and something is
 * published in it.
 *
 * @throws AppError naming what is wrong, each with status 503
 */
export async function readHealth(): Promise<HealthAnswer> {
  const file = databaseFile(environment().DATABASE_URL);
  requireMigratedDatabase(file);
  const indexes = await listIndexes(readClient());
  if (indexes.length === 0) throw new AppError('nothing-published', `nothing in ${file}`);
  return {
    status: 'ok',
    editions: indexes.map(({ slug, edition }) => ({ index: slug, hash: edition.hash })),
  };
}
