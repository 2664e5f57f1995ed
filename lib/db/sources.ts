import { type SectionRow, type SourceRow, sectionsTable, sourcesTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** The sources of a pack version, in file order. */
export async function listSources(db: ReadClient, packVersionId: number): Promise<SourceRow[]> {
  const records = await db.source.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(sourcesTable, record));
}

/** The sections of a source (or of all), in file order. */
export async function listSections(
  db: ReadClient,
  packVersionId: number,
  source?: string,
): Promise<SectionRow[]> {
  const records = await db.section.findMany({
    where: { packVersionId, source },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(sectionsTable, record));
}
