import { wholeUnits } from '../tie';

/*
 * What is done to every score of every draw. The passes are functions of their own over arrays that
 * they are given, and have no branch that hangs on the scores: half as slow as one function with
 * all of them, and a third as slow as one that looks for the lowest and the highest first.
 */

/** Up to so many scores are put in order one by one, from the order that is expected. */
const MOST_EXPECTED = 64;

/** So many buckets stand ready for a score, so that few hold two. */
const BUCKETS_PER_SCORE = 2;

/** Buckets reach beyond the middle 96 % of the scores by this share of the distance. */
const TAIL = 0.02;
const MARGIN = 0.25;

/** With more moves than this for a score buckets are laid out anew; with far more it is sorted properly. */
const MANY_MOVES = 2;
const TOO_MANY_MOVES = 24;

/**
 * Competition ranks of scores (see `competitionRanks`), list after list. A few are put in order
 * one by one; more are dealt into buckets by their size, and only those that share a bucket are
 * put in order. Where the buckets lie is taken from an earlier list, as lists are alike; the ranks
 * do not depend on it.
 *
 * @param count scores in each list; the first is expected to be the highest
 * @returns a function that writes the ranks where it is told to; else its answer is overwritten by
 * the next
 */
export function ranker(count: number): (scores: Float64Array, ranks?: Uint32Array) => Uint32Array {
  const own = new Uint32Array(count);
  const sorted = new Float64Array(count);
  const order = new Int32Array(count);
  const sort = count > MOST_EXPECTED ? bucketSort(count) : insertionSort;
  return (scores, ranks = own) => {
    sort(scores, sorted, order);
    writeRanks(sorted, order, ranks);
    return ranks;
  };
}

/** Writes the scores in whole units, the highest first, and whose they are. */
type Sort = (scores: Float64Array, sorted: Float64Array, order: Int32Array) => void;

const insertionSort: Sort = (scores, sorted, order) => {
  for (let at = 0; at < scores.length; at += 1) {
    const key = wholeUnits(scores[at] ?? 0);
    let place = at;
    while (place > 0 && (sorted[place - 1] ?? 0) < key) {
      sorted[place] = sorted[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    sorted[place] = key;
    order[place] = at;
  }
};

function bucketSort(count: number): Sort {
  const keys = new Float64Array(count);
  const buckets = new Int32Array(count);
  // Of each bucket: how many it holds, then where it starts, then where it ends.
  const places = new Int32Array(count * BUCKETS_PER_SCORE);
  let [top, scale] = [0, 0];
  return (scores, sorted, order) => {
    places.fill(0);
    chooseBuckets(scores, keys, buckets, places, top, scale);
    countsToStarts(places);
    deal(keys, buckets, places, sorted, order);
    const moves = putInOrder(sorted, order, count * TOO_MANY_MOVES);
    if (moves > count * TOO_MANY_MOVES) sortProperly(keys, sorted, order);
    if (moves > count * MANY_MOVES) [top, scale] = layOut(sorted, places.length);
  };
}

/** Counts how many scores each bucket holds. */
function chooseBuckets(
  scores: Float64Array,
  keys: Float64Array,
  buckets: Int32Array,
  counts: Int32Array,
  top: number,
  scale: number,
): void {
  const last = counts.length - 1;
  for (let at = 0; at < scores.length; at += 1) {
    const key = wholeUnits(scores[at] ?? 0);
    const found = ((top - key) * scale) | 0;
    const bucket = Math.max(0, Math.min(last, found));
    keys[at] = key;
    buckets[at] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
}

function countsToStarts(counts: Int32Array): void {
  let before = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const held = counts[bucket] ?? 0;
    counts[bucket] = before;
    before += held;
  }
}

function deal(
  keys: Float64Array,
  buckets: Int32Array,
  starts: Int32Array,
  sorted: Float64Array,
  order: Int32Array,
): void {
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = buckets[at] ?? 0;
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    sorted[place] = keys[at] ?? 0;
    order[place] = at;
  }
}

/**
 * What stands in an earlier bucket is higher, so that nothing moves out of its own.
 *
 * @returns how many moves it took; with more than the most it is not done
 */
function putInOrder(sorted: Float64Array, order: Int32Array, most: number): number {
  let moves = 0;
  for (let at = 1; at < sorted.length; at += 1) {
    const key = sorted[at] ?? 0;
    if ((sorted[at - 1] ?? 0) >= key) continue;
    if (moves > most) break;
    const owner = order[at] ?? 0;
    let place = at;
    do {
      sorted[place] = sorted[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    } while (place > 0 && (sorted[place - 1] ?? 0) < key);
    sorted[place] = key;
    order[place] = owner;
    moves += at - place;
  }
  return moves;
}

function sortProperly(keys: Float64Array, sorted: Float64Array, order: Int32Array): void {
  for (let at = 0; at < keys.length; at += 1) order[at] = at;
  order.sort((one, other) => (keys[other] ?? 0) - (keys[one] ?? 0));
  for (let at = 0; at < keys.length; at += 1) sorted[at] = keys[order[at] ?? 0] ?? 0;
}

/** Where the first bucket begins, and how many there are for a unit. */
function layOut(sorted: Float64Array, buckets: number): [top: number, scale: number] {
  const tail = Math.floor(sorted.length * TAIL);
  const [high, low] = [sorted[tail] ?? 0, sorted[sorted.length - 1 - tail] ?? 0];
  const margin = MARGIN * (high - low);
  return [high + margin, high > low ? buckets / (high - low + 2 * margin) : 0];
}

function writeRanks(sorted: Float64Array, order: Int32Array, ranks: Uint32Array): void {
  let [rank, before] = [0, Number.NaN];
  for (let place = 0; place < sorted.length; place += 1) {
    const key = sorted[place] ?? 0;
    if (key !== before) rank = place + 1;
    before = key;
    ranks[order[place] ?? 0] = rank;
  }
}
