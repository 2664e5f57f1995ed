import { randomExponential } from 'd3-random';
import { seededSource } from './random';
import { orderOf } from './tie';
import { weightedMedian } from './weighted-mean';

/** Draws where the caller names none: an error of at most 0.01 in 95 of 100 cases. */
const USUAL = { draws: 10_000, seed: 20_260_108 } as const;

/**
 * Share of all weightings under which city A's weighted median is above city B's, ties half. The
 * median is linear in no weight, so that no volume says it: weights are drawn evenly from the simplex
 * (exponential variates in proportion) and counted. The same seed gives the same share, and swapping
 * the cities 1 less it.
 *
 * @param scoresA scores 0 to 100 of the parts
 * @param scoresB the same parts of the other city
 */
export function medianLeadShare(
  scoresA: readonly number[],
  scoresB: readonly number[],
  { draws, seed }: { readonly draws: number; readonly seed: number } = USUAL,
): number {
  const next = randomExponential.source(seededSource(seed))(1);
  const places = scoresA.map((_, place) => place);
  let points = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = scoresA.map(() => next());
    const a = weightedMedian(scoresA, weights, places);
    const b = weightedMedian(scoresB, weights, places);
    points += (1 + orderOf(a, b)) / 2;
  }
  return points / draws;
}
