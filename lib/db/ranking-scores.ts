import type { Score } from '../scoring/types';
import type { ReadClient } from './client';

/** The scores that an edition published for some nodes (the index and its drivers). */
export async function scoresOfNodes(
  db: ReadClient,
  editionId: number,
  nodes: readonly string[],
): Promise<readonly Score[]> {
  const records = await db.score.findMany({ where: { editionId, node: { in: [...nodes] } } });
  return records.map(({ editionId: _edition, position: _position, ...score }) => score);
}
