import type { Extended } from '../pack/descriptor-schema';
import type { ExtendedEdition } from '../pack/extend-tables';
import { openReadClient } from './client';
import { currentEdition } from './editions';
import { readPackVersion } from './pack-version';

/**
 * Reads the current edition of the index that a pack extends.
 *
 * @param file the database
 * @returns null: nothing is published under that name
 * @throws AppError `database-missing`
 */
export async function readExtendedEdition(
  file: string,
  { index }: Extended,
): Promise<ExtendedEdition | null> {
  const db = openReadClient(file);
  try {
    const edition = await currentEdition(db, index);
    if (edition === null) return null;
    const { hash, label, packVersionId } = edition;
    return { index, hash, label, ...(await readPackVersion(db, packVersionId)) };
  } finally {
    await db.$disconnect();
  }
}
