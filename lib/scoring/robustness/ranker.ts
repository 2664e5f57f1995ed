import { UNITS } from '../tie';

/** Up to so many scores are put in order one by one, from the order that is expected. */
const MOST_EXPECTED = 64;

/** On average so many buckets stand ready for a score, so that few hold two. */
const BUCKETS_PER_SCORE = 2;

/** A bucket with more (where one city stands far off, it squeezes the rest) is sorted properly. */
const MOST_INSERTED = 24;

/**
 * Competition ranks of scores (see `competitionRanks`), list after list. A few are put in order
 * one by one, starting from the order that is expected; more are dealt into buckets by their
 * size, and only those that share a bucket are compared. The ranks do not depend on it.
 *
 * @param count scores in each list; the first is expected to be the highest
 * @returns a function that gives the ranks; its answer is overwritten by the next
 */
export function ranker(count: number): (scores: Float64Array) => Uint32Array {
  const ranks = new Uint32Array(count);
  const order = new Uint32Array(count);
  const sorted = new Float64Array(count);
  const sort = count > MOST_EXPECTED ? bucketSort(count) : insertionSort;
  return (scores) => {
    sort(scores, sorted, order);
    let [rank, before] = [0, Number.NaN];
    for (let place = 0; place < count; place += 1) {
      const key = sorted[place] ?? 0;
      if (key !== before) rank = place + 1;
      before = key;
      ranks[order[place] ?? 0] = rank;
    }
    return ranks;
  };
}

/** Writes the scores in whole units, the highest first, and whose they are. */
type Sort = (scores: Float64Array, sorted: Float64Array, order: Uint32Array) => void;

const insertionSort: Sort = (scores, sorted, order) => {
  for (let at = 0; at < scores.length; at += 1) {
    insert(sorted, order, at, Math.round((scores[at] ?? 0) * UNITS), at);
  }
};

/** Puts a key among those before `end`, which stand in order. */
function insert(
  sorted: Float64Array,
  order: Uint32Array,
  end: number,
  key: number,
  owner: number,
): void {
  let place = end;
  while (place > 0 && (sorted[place - 1] ?? 0) < key) {
    sorted[place] = sorted[place - 1] ?? 0;
    order[place] = order[place - 1] ?? 0;
    place -= 1;
  }
  sorted[place] = key;
  order[place] = owner;
}

function bucketSort(count: number): Sort {
  const keys = new Float64Array(count);
  const bucketOf = new Uint32Array(count);
  const buckets = count * BUCKETS_PER_SCORE;
  const ends = new Uint32Array(buckets);
  return (scores, sorted, order) => {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < count; at += 1) {
      const key = Math.round((scores[at] ?? 0) * UNITS);
      keys[at] = key;
      if (key < lowest) lowest = key;
      if (key > highest) highest = key;
    }
    const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
    ends.fill(0);
    for (let at = 0; at < count; at += 1) {
      const bucket = Math.floor((highest - (keys[at] ?? 0)) * scale);
      bucketOf[at] = bucket;
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
    if (startsOf(ends) > MOST_INSERTED) {
      sortProperly(keys, sorted, order);
      return;
    }
    for (let at = 0; at < count; at += 1) {
      const bucket = bucketOf[at] ?? 0;
      const place = ends[bucket] ?? 0;
      ends[bucket] = place + 1;
      sorted[place] = keys[at] ?? 0;
      order[place] = at;
    }
    // What stands in an earlier bucket is higher, so that nothing moves out of its own.
    for (let place = 1; place < count; place += 1) {
      insert(sorted, order, place, sorted[place] ?? 0, order[place] ?? 0);
    }
  };
}

/** Makes of how many each bucket holds where it starts; gives the most that one holds. */
function startsOf(counts: Uint32Array): number {
  let [most, before] = [0, 0];
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const held = counts[bucket] ?? 0;
    if (held > most) most = held;
    counts[bucket] = before;
    before += held;
  }
  return most;
}

function sortProperly(keys: Float64Array, sorted: Float64Array, order: Uint32Array): void {
  for (let at = 0; at < keys.length; at += 1) order[at] = at;
  order.sort((one, other) => (keys[other] ?? 0) - (keys[one] ?? 0));
  for (let at = 0; at < keys.length; at += 1) sorted[at] = keys[order[at] ?? 0] ?? 0;
}
