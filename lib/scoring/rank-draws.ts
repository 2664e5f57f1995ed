import type { Aggregation, Mean } from '../framework/types';
import { scaledCopeland } from './outranking';
import { UNITS } from './tie';
import { fromMean, isMean, toMean, weightedMedian } from './weighted-mean';

/*
 * What is worked out anew in each of 10,000 draws, for 2,000 cities: in typed arrays, column by
 * column, as lists and a search for each city took more than twice as long.
 */

/**
 * The weighted means of many rows (see `weightedMean`, `scaledCopeland`) under weights that change.
 *
 * @returns a function that gives the mean of each row; its answer is overwritten by the next
 */
export function columnMeans(
  aggregation: Aggregation,
  rows: readonly (readonly number[])[],
  width: number,
): (weights: readonly number[]) => Float64Array {
  if (isMean(aggregation)) return plainMeans(aggregation, rows, width);
  if (aggregation === 'copeland')
    return (weights) => Float64Array.from(scaledCopeland(rows, weights));
  const places = Array.from({ length: width }, (_, place) => place);
  return (weights) => Float64Array.from(rows, (row) => weightedMedian(row, weights, places));
}

function plainMeans(
  aggregation: Mean,
  rows: readonly (readonly number[])[],
  width: number,
): (weights: readonly number[]) => Float64Array {
  const columns = Array.from({ length: width }, (_, place) =>
    Float64Array.from(rows, (row) => toMean(aggregation, row[place] ?? Number.NaN)),
  );
  const sums = new Float64Array(rows.length);
  const totals = new Float64Array(rows.length);
  return (weights) => {
    sums.fill(0);
    totals.fill(0);
    columns.forEach((column, place) => {
      const weight = weights[place] ?? 0;
      if (weight !== 0) addColumn(sums, totals, column, weight);
    });
    for (let at = 0; at < sums.length; at += 1) {
      const total = totals[at] ?? 0;
      sums[at] = total === 0 ? 0 : fromMean(aggregation, (sums[at] ?? 0) / total);
    }
    return sums;
  };
}

function addColumn(
  sums: Float64Array,
  totals: Float64Array,
  column: Float64Array,
  weight: number,
): void {
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sums[at] = (sums[at] ?? 0) + weight * value;
    totals[at] = (totals[at] ?? 0) + weight;
  }
}

/** On average so many buckets stand ready for a score, so that few hold two. */
const BUCKETS_PER_SCORE = 2;

/** A bucket with more (where one city stands far off, it squeezes the rest) is sorted properly. */
const MOST_INSERTED = 24;

/**
 * Competition ranks of scores (see `competitionRanks`). Scores are dealt into buckets by their
 * size, and only those that share a bucket are compared, as sorting all of them in each draw is
 * what takes the time.
 *
 * @example
 * ranksOf(Float64Array.of(70, 80, 70, 60)); // => 2, 1, 2, 4
 */
export function ranksOf(scores: Float64Array): Uint32Array {
  const keys = new Float64Array(scores.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = -Math.round((scores[at] ?? 0) * UNITS);
  const order = bucketOrder(keys);
  const ranks = new Uint32Array(keys.length);
  let [rank, before] = [0, Number.NaN];
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    const key = keys[at] ?? 0;
    if (key !== before) rank = place + 1;
    before = key;
    ranks[at] = rank;
  }
  return ranks;
}

/** The places of numbers, the smallest number's first. */
function bucketOrder(keys: Float64Array): Uint32Array {
  const count = keys.length;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  const buckets = count * BUCKETS_PER_SCORE;
  const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
  const bucketOf = new Uint32Array(count);
  const ends = new Uint32Array(buckets + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = Math.floor(((keys[at] ?? 0) - lowest) * scale);
    bucketOf[at] = bucket;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const bucket = bucketOf[at] ?? 0;
    const place = (ends[bucket] ?? 0) - 1;
    ends[bucket] = place;
    order[place] = at;
  }
  sortBuckets(order, keys, ends);
  return order;
}

/** @param starts where each bucket begins, and after the last one the end */
function sortBuckets(order: Uint32Array, keys: Float64Array, starts: Uint32Array): void {
  for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) {
    const start = starts[bucket] ?? 0;
    const end = starts[bucket + 1] ?? 0;
    if (end - start < 2) continue;
    if (end - start > MOST_INSERTED) {
      order.subarray(start, end).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    } else insertionSort(order, keys, start, end);
  }
}

function insertionSort(order: Uint32Array, keys: Float64Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at += 1) {
    const moved = order[at] ?? 0;
    const key = keys[moved] ?? 0;
    let place = at;
    while (place > start && (keys[order[place - 1] ?? 0] ?? 0) > key) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = moved;
  }
}
