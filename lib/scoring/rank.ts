import { roundNumber } from './tie';

/**
 * Competition ranks, best first (1, 2, 2, 4): equal scores share the better rank and the next
 * one is left out. Scores that agree to 9 decimals are equal. Null takes no rank and isn't
 * counted.
 *
 * @param scores scores, or null where a city is not ranked
 * @returns ranks from 1 in the order of the scores
 * @example
 * competitionRanks([70, 80, null, 70, 60]); // => [2, 1, null, 2, 4]
 */
export function competitionRanks(scores: readonly (number | null)[]): readonly (number | null)[] {
  const keys = new Float64Array(scores.length);
  scores.forEach((score, at) => {
    keys[at] = score === null ? Number.NaN : -roundNumber(score);
  });
  const sorted = keys.toSorted();
  return scores.map((score, at) =>
    score === null ? null : firstPlace(sorted, keys[at] ?? Number.NaN) + 1,
  );
}

/**
 * Ranks from 1 for the smallest value, ties sharing the lower rank (R `rank` with
 * `ties.method = "min"`).
 *
 * @example
 * ascendingRanks([10, 30, 10, 20]); // => [1, 4, 1, 3]
 */
export function ascendingRanks(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => firstPlace(sorted, value) + 1);
}

/**
 * Ranks from 1 for the smallest value, ties sharing the lowest, the mean or the highest of the ranks
 * that they take (R `rank` with `ties.method` "min", "average" or "max").
 *
 * @example
 * sharedRanks([10, 30, 10, 20], 'mean'); // => [1.5, 4, 1.5, 3]
 */
export function sharedRanks(
  values: readonly number[],
  ties: 'lower' | 'mean' | 'higher',
): readonly number[] {
  const low = ascendingRanks(values);
  if (ties === 'lower') return low;
  // From above ties share the lower rank again, which mirrored is the higher one.
  const mirrored = ascendingRanks(values.map((value) => -value));
  return low.map((rank, at) => {
    const high = values.length + 1 - (mirrored[at] ?? 0);
    return ties === 'higher' ? high : (rank + high) / 2;
  });
}

/**
 * Place of the first number that is not below the given one. Typed arrays sort numbers far
 * faster than a comparison function does, NaN last, and ranks are worked out in every draw.
 */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
