import type { Aggregation } from '../framework/types';
import { medianLeadShare } from './median-lead-share';
import { orderOf } from './tie';
import { toMean } from './weighted-mean';

/**
 * Of all weightings of some parts (weights of at least 0 that sum to 1, all equally likely),
 * the share under which Σ w d is positive, ties counted half: the volume of the part of a
 * simplex on one side of a half-space. Exact for any number of parts and for equal values.
 *
 * The recurrence is Ali's form of Varsi's (M. M. Ali, "Content of the frustum of a simplex",
 * Pacific Journal of Mathematics 48, 1973; G. Varsi, "The multidimensional content of the
 * frustum of the simplex", ibid. 46, 1973): every term is a weighted mean of two numbers
 * between 0 and 1, so nothing cancels and no two equal values divide by zero.
 *
 * All parts zero: every weighting ties, 0.5. An infinite part (a zero under a geometric or
 * harmonic mean) outweighs all finite ones; infinite parts of both signs tie.
 *
 * @param differences A minus B of each part, on the scale on which the mean is linear
 * @returns share of the weightings under which A leads, 0 to 1
 * @throws {RangeError} if there is no part, or one is not a number
 * @example
 * leadShare([3, -1]); // => 0.75: A leads where its first part weighs more than a quarter
 */
export function leadShare(differences: readonly number[]): number {
  if (differences.length === 0) throw new RangeError('a lead share needs at least one part');
  if (differences.some(Number.isNaN)) throw new RangeError('a difference must be a number');
  const ahead = differences.includes(Number.POSITIVE_INFINITY);
  const behind = differences.includes(Number.NEGATIVE_INFINITY);
  if (ahead || behind) return shareOf(ahead, behind);
  const gains = differences.filter((difference) => difference > 0);
  const losses = differences.filter((difference) => difference < 0);
  if (gains.length === 0 || losses.length === 0) {
    return shareOf(gains.length > 0, losses.length > 0);
  }
  return 1 - lossShare(gains, losses);
}

function shareOf(ahead: boolean, behind: boolean): number {
  if (ahead === behind) return 0.5;
  return ahead ? 1 : 0;
}

/** Parts that are zero move no border between the two sides, and are left out before. */
function lossShare(gains: readonly number[], losses: readonly number[]): number {
  const volumes = [1, ...gains.map(() => 0)];
  for (const loss of losses) {
    gains.forEach((gain, index) => {
      const before = volumes[index] ?? 0;
      const here = volumes[index + 1] ?? 0;
      const part = gain / (gain - loss);
      volumes[index + 1] = part * here + (1 - part) * before;
    });
  }
  return volumes[gains.length] ?? 0;
}

/**
 * Differences of two cities part by part on the scale on which the mean of the parts is
 * linear: a - b, ln a - ln b, or 1/b - 1/a. Scores that tie differ by 0; against a score of 0
 * logarithms and reciprocals differ infinitely. Under Copeland two cities outrank each other by the
 * weights of the parts in which they are ahead, so there the parts differ by 1 or -1.
 *
 * @param scoresA scores 0 to 100 of the parts
 * @param scoresB the same parts of the other city
 * @throws {RangeError} for a weighted median, which is linear in no weight
 */
export function linearDifferences(
  aggregation: Aggregation,
  scoresA: readonly number[],
  scoresB: readonly number[],
): readonly number[] {
  if (aggregation === 'median') throw new RangeError('a median is linear in no weight');
  return scoresA.map((a, index) => {
    const b = scoresB[index] ?? Number.NaN;
    if (orderOf(a, b) === 0) return 0;
    if (aggregation === 'copeland') return a > b ? 1 : -1;
    const difference = toMean(aggregation, orZero(a)) - toMean(aggregation, orZero(b));
    return aggregation === 'harmonic' ? -difference : difference;
  });
}

function orZero(score: number): number {
  return orderOf(score, 0) === 0 ? 0 : score;
}

/**
 * Share of all weightings of the parts under which city A's mean is above city B's, ties half.
 * Geometric means are compared on logarithms, harmonic ones on reciprocals. A part at zero
 * makes either mean zero under every weighting: if each city has one, all weightings tie. Weighted
 * medians are compared by draws (see `medianLeadShare`), everything else exactly.
 *
 * @param scoresA scores 0 to 100 of the parts
 * @param scoresB the same parts of the other city
 * @param runs draws and seed for medians
 * @returns 0 to 1
 * @throws {RangeError} if there is no part
 */
export function leadShareOfMeans(
  aggregation: Aggregation,
  scoresA: readonly number[],
  scoresB: readonly number[],
  runs?: { readonly draws: number; readonly seed: number },
): number {
  if (aggregation === 'median') return medianLeadShare(scoresA, scoresB, runs);
  const differences = linearDifferences(aggregation, scoresA, scoresB);
  if (aggregation === 'arithmetic' || aggregation === 'copeland') return leadShare(differences);
  const zeroA = scoresA.some((score) => orZero(score) === 0);
  const zeroB = scoresB.some((score) => orZero(score) === 0);
  if (zeroA || zeroB) return shareOf(zeroB, zeroA);
  return leadShare(differences);
}
