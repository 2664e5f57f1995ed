import { LRUCache } from 'lru-cache';
import type { EditionPair } from '../address/edition-paths';
import { readClient } from '../db/client';
import type { EditionInfo } from '../db/editions';
import { readStoredEdition } from '../db/scored-edition';
import { type CountedChanges, countedChanges, type ScoredPack } from '../edition/edition-changes';
import { type PreparedChange, prepareChange } from '../edition/explain/prepare-change';
import { namedEdition } from './named-edition';

/** Two editions of an index, read whole and ready to be explained. */
export type ReadPair = {
  readonly from: EditionInfo;
  readonly to: EditionInfo;
  readonly before: ScoredPack;
  readonly after: ScoredPack;
  readonly counted: CountedChanges;
  readonly prepared: PreparedChange;
};

/** Rows of one kind that a page lists of a table. */
const ROWS_LISTED = 20;
/** Observations that pairs may keep in memory together. */
const MOST_OBSERVATIONS = 200_000;

const memory = new LRUCache<string, ReadPair>({
  maxSize: MOST_OBSERVATIONS,
  sizeCalculation: ({ before, after }) =>
    1 + before.pack.observations.length + after.pack.observations.length,
});

/** Reads two editions of an index; null if one of them there is not. */
export async function readPair(index: string, pair: EditionPair): Promise<ReadPair | null> {
  const [from, to] = await Promise.all([
    namedEdition(index, pair.from),
    namedEdition(index, pair.to),
  ]);
  if (from === null || to === null) return null;
  const key = `${from.id} ${from.hash} ${to.id} ${to.hash}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const before = await readStoredEdition(readClient(), from);
  const after = from.id === to.id ? before : await readStoredEdition(readClient(), to);
  const most = { rows: ROWS_LISTED, scores: Number.POSITIVE_INFINITY };
  const counted = countedChanges(before, after, most);
  const read = { from, to, before, after, counted, prepared: prepareChange(before, after) };
  memory.set(key, read);
  return read;
}
