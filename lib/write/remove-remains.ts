import type { ReadClient } from '../db/client';
import { withImportLock } from './connections';
import type { Writer } from './writer';

/**
 * Removes what killed imports left: versions that were never published, with their rows and
 * scores. Only whoever holds the import lock may call it.
 *
 * @returns how many versions were removed.
 */
export async function removeRemains(reader: ReadClient, writer: Writer): Promise<number> {
  const staged = { state: 'staged' };
  const unused = { currentEditionId: null, editions: { none: {} }, log: { none: {} } };
  const found = await reader.packVersion.count({ where: staged });
  if (found === 0 && (await reader.index.count({ where: unused })) === 0) return 0;
  await writer.transaction(async (transaction) => {
    await transaction.edition.deleteMany({ where: { packVersion: staged } });
    const versions = await transaction.packVersion.findMany({ where: staged });
    // First: they have no index by which an indicator that goes would find its own.
    await transaction.observation.deleteMany({
      where: { packVersionId: { in: versions.map(({ id }) => id) } },
    });
    await transaction.packVersion.deleteMany({ where: staged });
    await transaction.index.deleteMany({ where: unused });
  });
  return found;
}

/**
 * Removes what killed imports left in a database file.
 *
 * @throws AppError `import-running` while an import is at work in it: that is no remains.
 */
export function cleanDatabase(databaseFile: string): Promise<number> {
  return withImportLock(databaseFile, 'start', removeRemains);
}
