import { rank as d3Rank } from 'd3-array';
import { roundScore } from './tie';

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
  const negated = scores.map((score) => (score === null ? Number.NaN : -roundScore(score)));
  return Array.from(d3Rank(negated), (rank) => (Number.isNaN(rank) ? null : rank + 1));
}

/**
 * Ranks from 1 for the smallest value, ties sharing the lower rank (R `rank` with
 * `ties.method = "min"`).
 *
 * @example
 * ascendingRanks([10, 30, 10, 20]); // => [1, 4, 1, 3]
 */
export function ascendingRanks(values: readonly number[]): readonly number[] {
  return Array.from(d3Rank(values), (rank) => rank + 1);
}
