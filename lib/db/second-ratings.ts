import { type SecondRatingRow, secondRatingsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** The ratings of the second coding of a pack version, in file order. */
export async function listSecondRatings(
  db: ReadClient,
  packVersionId: number,
): Promise<SecondRatingRow[]> {
  const records = await db.secondRating.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(secondRatingsTable, record));
}
