import { type PassageRow, passagesTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** The passages of a source (or of all), in file order. */
export async function listPassages(
  db: ReadClient,
  packVersionId: number,
  source?: string,
): Promise<PassageRow[]> {
  const records = await db.passage.findMany({
    where: { packVersionId, source },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(passagesTable, record));
}

/** One passage of a source by its number; null if there is none. */
export async function readPassage(
  db: ReadClient,
  packVersionId: number,
  source: string,
  number: number,
): Promise<PassageRow | null> {
  const record = await db.passage.findUnique({
    where: { packVersionId_source_number: { packVersionId, source, number } },
  });
  return record === null ? null : rowOf(passagesTable, record);
}
