import type { Indicator } from '../../framework/types';
import type { RatingRange } from '../agreement/types';
import { columnOf, type Matrix } from '../matrix';
import { normaliseValues } from '../normalise';
import type { Tree } from '../tree';

/**
 * The ratings of one indicator as they may be: for each city with one, every rating from a step
 * below to a step above (of the lowest and the highest, where a second rating differs), all
 * equally likely, kept between the goalposts.
 */
export type RatingOutcomes = {
  readonly leaf: number;
  readonly indicator: Indicator;
  /** Places of the cities that have a rating. */
  readonly cities: readonly number[];
  readonly values: readonly (readonly number[])[];
  /** Scores of the values; null: they depend on those of other cities. */
  readonly scores: readonly (readonly number[])[] | null;
};

/** The outcomes of every rubric indicator that counts; measures have none. */
export function ratingOutcomes(
  tree: Tree,
  observed: Matrix,
  ranges: readonly RatingRange[],
): readonly RatingOutcomes[] {
  const known = new Map(ranges.map((range) => [`${range.city} ${range.indicator}`, range]));
  return tree.leaves.flatMap((leaf): readonly RatingOutcomes[] => {
    const indicator = tree.nodes[leaf];
    if (indicator?.kind !== 'indicator' || indicator.ratingStep === null) return [];
    const { cells, numbers } = columnOf(observed, leaf);
    const cities = cells.map((cell) => Math.floor(cell / observed.width));
    const values = numbers.map((value, at) => {
      const city = observed.cities[cities[at] ?? 0] ?? '';
      return possibleRatings(indicator, value, known.get(`${city} ${indicator.slug}`));
    });
    const scores =
      indicator.normalisation === 'goalposts'
        ? values.map((list) => normaliseValues(indicator, list))
        : null;
    return [{ leaf, indicator, cities, values, scores }];
  });
}

function possibleRatings(
  { ratingStep, goalposts }: Indicator,
  value: number,
  range: RatingRange | undefined,
): readonly number[] {
  const step = ratingStep ?? 0;
  const lowest = Math.min(value, range?.lowest ?? value) - step;
  const highest = Math.max(value, range?.highest ?? value) + step;
  const count = Math.round((highest - lowest) / step) + 1;
  const [low, high] = goalposts ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return Array.from({ length: count }, (_, at) =>
    Math.min(high, Math.max(low, lowest + at * step)),
  );
}

/**
 * Draws one outcome for every city's rating and writes its score into the column of the indicator.
 *
 * @param rows where each city stands in the column; -1: it takes no part
 */
export function drawRatings(
  { indicator, cities, values, scores }: RatingOutcomes,
  source: () => number,
  rows: Int32Array,
  column: Float64Array,
): void {
  const drawn = values.map((list) => Math.floor(source() * list.length));
  const found =
    scores === null
      ? normaliseValues(
          indicator,
          values.map((list, at) => list[drawn[at] ?? 0] ?? Number.NaN),
        )
      : null;
  cities.forEach((city, at) => {
    const row = rows[city] ?? -1;
    if (row >= 0) column[row] = found?.[at] ?? scores?.[at]?.[drawn[at] ?? 0] ?? Number.NaN;
  });
}
