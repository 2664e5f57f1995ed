import type { Aggregation, Mean } from '../framework/types';

/**
 * Weighted mean or median of the chosen places of a row, missing values (NaN) left out and the
 * weights of the others rescaled. OECD/JRC Handbook (2008), step 6; COINr `a_amean`, `a_gmean`,
 * `a_hmean`.
 *
 * - arithmetic: Σ w y / Σ w
 * - geometric: exp(Σ w ln y / Σ w)
 * - harmonic: Σ w / Σ (w / y)
 * - median: the value at which the weights of the lower ones reach half of all; see
 *   `weightedMedian`
 *
 * A zero with a weight makes the geometric and the harmonic mean zero, their limits: nothing
 * makes up for it. (COINr stops there; `checkMethod` names it.) A value of weight zero takes no
 * part.
 *
 * @param row scores 0 to 100, NaN where missing
 * @param weights weights of at least 0, at the same places as the scores
 * @param places the places that take part
 * @returns the mean, or NaN where nothing with a weight is there
 * @throws {RangeError} if a geometric or harmonic mean meets a negative score
 * @example
 * weightedMean('geometric', [20, 80], [1, 1], [0, 1]); // => 40
 */
export function weightedMean(
  aggregation: Exclude<Aggregation, 'copeland'>,
  row: ArrayLike<number>,
  weights: ArrayLike<number>,
  places: readonly number[],
): number {
  if (aggregation === 'median') return weightedMedian(row, weights, places);
  let sum = 0;
  let total = 0;
  for (const place of places) {
    const value = row[place] ?? Number.NaN;
    const weight = weights[place] ?? 0;
    if (weight === 0 || Number.isNaN(value)) continue;
    if (value < 0 && aggregation !== 'arithmetic') {
      throw new RangeError(`a ${aggregation} mean has no meaning for ${value}`);
    }
    sum += weight * toMean(aggregation, value);
    total += weight;
  }
  return total === 0 ? Number.NaN : fromMean(aggregation, sum / total);
}

/** Shares of the weight that agree to so much are one: what sums of doubles leave behind. */
const SAME_SHARE = 1e-12;

/**
 * Weighted median: the lowest value up to which at least half of the weight lies, or the mean of
 * that value and the next where it is exactly half. With equal weights it is the median. (Edgeworth
 * 1888; R's matrixStats `weightedMedian` with `interpolate = FALSE, ties = "mean"`.) COINr has
 * none.
 *
 * @returns the median, or NaN where nothing with a weight is there
 * @example
 * weightedMedian([10, 20, 90], [1, 1, 3], [0, 1, 2]); // => 90
 */
export function weightedMedian(
  row: ArrayLike<number>,
  weights: ArrayLike<number>,
  places: readonly number[],
): number {
  const there = places.filter(
    (place) => (weights[place] ?? 0) !== 0 && !Number.isNaN(row[place] ?? Number.NaN),
  );
  const sorted = there.toSorted((one, other) => (row[one] ?? 0) - (row[other] ?? 0));
  const total = sorted.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  let below = 0;
  for (const [at, place] of sorted.entries()) {
    below += (weights[place] ?? 0) / total;
    const value = row[place] ?? Number.NaN;
    if (Math.abs(below - 0.5) <= SAME_SHARE) {
      const next = sorted[at + 1];
      return next === undefined ? value : (value + (row[next] ?? Number.NaN)) / 2;
    }
    if (below > 0.5) return value;
  }
  return Number.NaN;
}

/** Whether an aggregation is a mean that is plain on some scale (see `toMean`). */
export function isMean(aggregation: Aggregation): aggregation is Mean {
  return aggregation !== 'median' && aggregation !== 'copeland';
}

/**
 * The scale on which a mean is plain: y, ln y, or 1 / y. On it two cities are compared
 * linearly in the weights, which lead share and break-even weight rest on.
 */
export function toMean(aggregation: Mean, value: number): number {
  switch (aggregation) {
    case 'arithmetic':
      return value;
    case 'geometric':
      return Math.log(value);
    case 'harmonic':
      return 1 / value;
  }
}

/** Back from the scale of `toMean`. */
export function fromMean(aggregation: Mean, value: number): number {
  switch (aggregation) {
    case 'arithmetic':
      return value;
    case 'geometric':
      return Math.exp(value);
    case 'harmonic':
      return 1 / value;
  }
}
