import type { Aggregation, Indicator } from '../../framework/types';
import type { RatingRange } from '../agreement/types';
import { columnOf, type Matrix } from '../matrix';
import { normaliseValues } from '../normalise';
import type { Tree } from '../tree';
import { aggregationAbove, onScaleOf } from './draw-columns';

/**
 * The ratings of one indicator as they may be: for each city with one, every rating from a step
 * below to a step above (of the lowest and the highest, where a second rating differs), all
 * equally likely, kept between the goalposts.
 */
export type RatingOutcomes = {
  readonly leaf: number;
  readonly indicator: Indicator;
  /** The aggregation of the parent, on whose scale the scores are. */
  readonly above: Aggregation | null;
  /** Places of the cities that have a rating. */
  readonly cities: readonly number[];
  readonly values: readonly (readonly number[])[];
  /** Scores of the values; null: they depend on those of other cities. */
  readonly scores: readonly ArrayLike<number>[] | null;
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
    const above = aggregationAbove(tree, leaf);
    const scores =
      indicator.normalisation === 'goalposts'
        ? values.map((list) =>
            onScaleOf(above, Float64Array.from(normaliseValues(indicator, list))),
          )
        : null;
    return [{ leaf, indicator, above, cities, values, scores }];
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
 * @param column a score for each city, on the scale of the parent
 */
export function drawRatings(
  { indicator, above, cities, values, scores }: RatingOutcomes,
  source: () => number,
  column: Float64Array,
): void {
  if (scores !== null) {
    for (let at = 0; at < cities.length; at += 1) {
      const possible = scores[at] ?? [];
      column[cities[at] ?? -1] = possible[Math.floor(source() * possible.length)] ?? Number.NaN;
    }
    return;
  }
  const moved = values.map((list) => list[Math.floor(source() * list.length)] ?? Number.NaN);
  const found = normaliseValues(indicator, moved, column.length);
  const scaled = onScaleOf(above, Float64Array.from(found));
  cities.forEach((city, at) => {
    column[city] = scaled[at] ?? Number.NaN;
  });
}
