import type { Score, ScoreTable } from '../scoring/types';
import type { ReadClient } from './client';

/** The scores that an edition published, in the order in which the engine gave them. */
export async function storedScores(db: ReadClient, editionId: number): Promise<ScoreTable> {
  const records = await db.score.findMany({
    where: { editionId },
    orderBy: { position: 'asc' },
  });
  const rows = records.map(
    ({ editionId: _edition, position: _position, ...score }): Score => score,
  );
  return { cities: [...new Set(rows.map((row) => row.city))], rows };
}
