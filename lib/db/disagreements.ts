import { type DisagreementRow, disagreementsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { groupLists, rowOf } from './record';

/** Where passages of a source (or of any) contradict each other, in file order. */
export async function listDisagreements(
  db: ReadClient,
  packVersionId: number,
  source?: string,
): Promise<DisagreementRow[]> {
  const [records, places] = await Promise.all([
    db.disagreement.findMany({
      where: { packVersionId, source },
      orderBy: { rowNumber: 'asc' },
    }),
    db.disagreementPassage.findMany({
      where: { packVersionId, source },
      orderBy: { position: 'asc' },
    }),
  ]);
  const placesOf = groupLists(places, (place) => place.disagreement);
  return records.map((record) =>
    rowOf(disagreementsTable, record, {
      passages: placesOf(record.slug).map((place) => place.passage),
    }),
  );
}
