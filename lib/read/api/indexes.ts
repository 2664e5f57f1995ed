import { readClient } from '../../db/client';
import { listIndexes } from '../../db/indexes';
import { type IndexesAnswer, indexesAnswer } from '../../views/api/indexes';
import { type OneIndexAnswer, oneIndexAnswer } from '../../views/api/one-index';
import { requireBase } from './require';

/** Every published index: the answer of `GET /api/v1/indexes`. */
export async function readIndexes(): Promise<IndexesAnswer> {
  return indexesAnswer(await listIndexes(readClient()));
}

/** One index with its framework and method. @throws AppError `not-found` */
export async function readOneIndex(index: string): Promise<OneIndexAnswer> {
  return oneIndexAnswer(await requireBase(index));
}
