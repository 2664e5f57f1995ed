import type { Aggregation, Mean } from '../framework/types';
import { scaledCopeland } from './outranking';
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
