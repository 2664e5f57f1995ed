import { deviation, mean } from 'd3-array';
import { sharedRanks } from './rank';

/**
 * Sample skewness G1, as COINr, SAS and spreadsheets give it: 0 for a symmetric set, above 2 where
 * a few values lie far above the others.
 *
 * @returns NaN for fewer than three values, or without spread
 */
export function skewness(values: readonly number[]): number {
  const count = values.length;
  return (count / ((count - 1) * (count - 2))) * sumOfPowers(values, 3);
}

/**
 * Sample excess kurtosis G2, as COINr, SAS and spreadsheets give it: 0 for a normal distribution.
 *
 * @returns NaN for fewer than four values, or without spread
 */
export function kurtosis(values: readonly number[]): number {
  const count = values.length;
  const [below, twoBelow, threeBelow] = [count - 1, count - 2, count - 3];
  const scale = (count * (count + 1)) / (below * twoBelow * threeBelow);
  return scale * sumOfPowers(values, 4) - (3 * below ** 2) / (twoBelow * threeBelow);
}

/** Pearson's r, and over how many places it was taken. */
export type Correlation = { readonly r: number; readonly count: number };

/**
 * Pearson's r of two rows of values, over the places at which both have one (not NaN). Walks them
 * twice and makes nothing: a table of thousands of columns has millions of pairs.
 *
 * @returns r of -1 to 1; NaN where one of them has no spread there
 */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): Correlation {
  let [count, sum, otherSum] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const value = one[at] ?? Number.NaN;
    const second = other[at] ?? Number.NaN;
    if (Number.isNaN(value + second)) continue;
    count += 1;
    sum += value;
    otherSum += second;
  }
  const centre = sum / count;
  const otherCentre = otherSum / count;
  let [products, squares, otherSquares] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const value = one[at] ?? Number.NaN;
    const second = other[at] ?? Number.NaN;
    if (Number.isNaN(value + second)) continue;
    const from = value - centre;
    const otherFrom = second - otherCentre;
    products += from * otherFrom;
    squares += from * from;
    otherSquares += otherFrom * otherFrom;
  }
  const scale = Math.sqrt(squares) * Math.sqrt(otherSquares);
  return { r: scale === 0 ? Number.NaN : Math.max(-1, Math.min(1, products / scale)), count };
}

/**
 * Spearman's rank correlation of two lists of values: Pearson's r of their ranks, ties sharing the
 * mean of the ranks that they take.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlation(sharedRanks(one, 'mean'), sharedRanks(other, 'mean')).r;
}

function sumOfPowers(values: readonly number[], power: number): number {
  const centre = mean(values) ?? Number.NaN;
  const spread = deviation(values) ?? Number.NaN;
  if (!(spread > 0)) return Number.NaN;
  return values.reduce((sum, value) => sum + ((value - centre) / spread) ** power, 0);
}
