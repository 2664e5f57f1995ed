import { basename, resolve } from 'node:path';
import { requireCurrentDatabase } from '../../../prisma/require-current';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import type { ReadPack } from '../../pack';
import type { ImportProgress, ImportResult } from '../../write/import-options';
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
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const reading = await readPackArgument(path);
  const { pack, details } = reading;
  if (pack === null) return { reading, result: null };
  const result = await importPack(pack, {
    databaseFile: file,
    // The log is public; where the file lay on this machine is not.
    source: basename(resolve(path)),
    who: userName(),
    now: new Date().toISOString(),
    details: details ?? {},
    onProgress,
  });
  return { reading, result };
}
