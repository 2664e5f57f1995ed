import type { ReadClient } from './client';

/** Where the rank of a city lies, from 5 to 95 %, when the weights are a little different. */
export type StoredRankInterval = {
  readonly city: string;
  readonly best: number;
  readonly worst: number;
};

/** The rank intervals of an edition; none of one that was published before they were kept. */
export async function listRankIntervals(
  db: ReadClient,
  editionId: number,
): Promise<readonly StoredRankInterval[]> {
  return db.cityRankInterval.findMany({
    where: { editionId },
    select: { city: true, best: true, worst: true },
  });
}
