import { type ObservationRow, observationsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

export type ObservationFilter = { readonly city?: string; readonly indicator?: string };

/** The observations of a pack version, in file order. */
export async function listObservations(
  db: ReadClient,
  packVersionId: number,
  filter: ObservationFilter = {},
): Promise<ObservationRow[]> {
  const records = await db.observation.findMany({
    where: { packVersionId, city: filter.city, indicator: filter.indicator },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(observationsTable, record));
}
