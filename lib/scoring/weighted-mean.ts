import type { Aggregation } from '../framework/types';

/**
 * Weighted mean of the chosen places of a row, missing values (NaN) left out and the weights
 * of the others rescaled. OECD/JRC Handbook (2008), step 6; COINr `a_amean`, `a_gmean`,
 * `a_hmean`.
 *
 * - arithmetic: Σ w y / Σ w
 * - geometric: exp(Σ w ln y / Σ w)
 * - harmonic: Σ w / Σ (w / y)
 *
 * A zero with a weight makes the geometric and the harmonic mean zero, their limits: nothing
 * makes up for it. A value of weight zero takes no part.
 *
 * @param row scores 0 to 100, NaN where missing
 * @param weights weights of at least 0, at the same places as the scores
 * @param places the places that take part
 * @returns the mean, or NaN where nothing with a weight is there
 * @example
 * weightedMean('geometric', [20, 80], [1, 1], [0, 1]); // => 40
 */
export function weightedMean(
  aggregation: Aggregation,
  row: ArrayLike<number>,
  weights: ArrayLike<number>,
  places: readonly number[],
): number {
  let sum = 0;
  let total = 0;
  for (const place of places) {
    const value = row[place] ?? Number.NaN;
    const weight = weights[place] ?? 0;
    if (weight === 0 || Number.isNaN(value)) continue;
    sum += weight * toMean(aggregation, value);
    total += weight;
  }
  return total === 0 ? Number.NaN : fromMean(aggregation, sum / total);
}

/**
 * The scale on which a mean is plain: y, ln y, or 1 / y. On it two cities are compared
 * linearly in the weights, which lead share and break-even weight rest on.
 */
export function toMean(aggregation: Aggregation, value: number): number {
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
export function fromMean(aggregation: Aggregation, value: number): number {
  switch (aggregation) {
    case 'arithmetic':
      return value;
    case 'geometric':
      return Math.exp(value);
    case 'harmonic':
      return 1 / value;
  }
}
