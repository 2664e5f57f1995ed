import { readClient } from '../../db/client';
import { listIndexes } from '../../db/indexes';
import { type IndexesAnswer, indexesAnswer } from '../../views/api/indexes';

/** Every published index: the answer of `GET /api/v1/indexes`. */
export async function readIndexes(): Promise<IndexesAnswer> {
  return indexesAnswer(await listIndexes(readClient()));
}
