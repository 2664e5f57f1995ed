import { basename, resolve } from 'node:path';
import { requireCurrentDatabase } from '../../../prisma/require-current';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import type { ReadPack } from '../../pack';
import type { ImportOptions, ImportProgress, ImportResult } from '../../write/import-options';
import { importPack } from '../../write/import-pack';
import { userName } from '../user-name';
import { readPackArgument } from './pack-folder';

/** What was read, and what came of it: nothing where the pack has faults. */
export type ImportedAt = { readonly reading: ReadPack; readonly result: ImportResult | null };

/**
 * Imports the pack in a folder or a zip into the database that the environment names, and publishes
 * it: the one way in for whatever command brings it.
 *
 * @throws AppError as the reading, the database and the import have it
 */
export async function importAt(
  path: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportedAt> {
  requireCurrentDatabase(databaseFile(environment().DATABASE_URL));
  const reading = await readPackArgument(path);
  const result = await importReading(reading, {
    // The log is public; where the file lay on this machine is not.
    source: basename(resolve(path)),
    who: userName(),
    now: new Date().toISOString(),
    onProgress,
  });
  return { reading, result };
}

/**
 * Imports what was read into the database that the environment names. What extends an edition is
 * published only while that is the current one, so that nothing is lost that came meanwhile.
 *
 * @returns null: it has faults, and nothing was done
 * @throws AppError as the database and the import have it
 */
export async function importReading(
  { pack, details, extended }: ReadPack,
  options: Omit<ImportOptions, 'databaseFile' | 'details'>,
): Promise<ImportResult | null> {
  if (pack === null) return null;
  const file = databaseFile(environment().DATABASE_URL);
  const { expected = extended?.hash } = options;
  if (extended !== undefined && expected !== extended.hash) {
    throw new AppError('preview-stale', `${extended.index} is at ${extended.hash}`);
  }
  return importPack(pack, {
    ...options,
    databaseFile: file,
    details: details ?? undefined,
    expected,
  });
}
