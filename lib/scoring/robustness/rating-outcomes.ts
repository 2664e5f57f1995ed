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
  /** Where the scores of the cities that have a rating stand. */
  readonly rows: Uint32Array;
  /** Possible ratings, one city's after the other's, and where each city's begin and the last end. */
  readonly values: Float64Array;
  readonly starts: Uint32Array;
  /** Scores of the values; null: they depend on those of other cities. */
  readonly scores: Float64Array | null;
};

/**
 * The outcomes of every rubric indicator that counts; measures have none.
 *
 * @param order the cities by their place, in the order in which scores stand
 */
export function ratingOutcomes(
  tree: Tree,
  observed: Matrix,
  order: readonly number[],
  ranges: readonly RatingRange[] = [],
): readonly RatingOutcomes[] {
  const known = new Map(ranges.map((range) => [`${range.city} ${range.indicator}`, range]));
  const rowOf = new Uint32Array(order.length);
  order.forEach((city, row) => {
    rowOf[city] = row;
  });
  return tree.leaves.flatMap((leaf): readonly RatingOutcomes[] => {
    const indicator = tree.nodes[leaf];
    if (indicator?.kind !== 'indicator' || indicator.ratingStep === null) return [];
    const { cells, numbers } = columnOf(observed, leaf);
    const cities = cells.map((cell) => Math.floor(cell / observed.width));
    const lists = numbers.map((value, at) => {
      const city = observed.cities[cities[at] ?? 0] ?? '';
      return possibleRatings(indicator, value, known.get(`${city} ${indicator.slug}`));
    });
    const above = aggregationAbove(tree, leaf);
    const values = lists.flat();
    const isAlone = indicator.normalisation === 'goalposts';
    const scores = isAlone ? Float64Array.from(normaliseValues(indicator, values)) : null;
    return [
      {
        leaf,
        indicator,
        above,
        rows: Uint32Array.from(cities, (city) => rowOf[city] ?? 0),
        values: Float64Array.from(values),
        starts: startsOf(lists),
        scores: scores === null ? null : onScaleOf(above, scores),
      },
    ];
  });
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return starts;
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
  { indicator, above, rows, values, starts, scores }: RatingOutcomes,
  source: () => number,
  column: Float64Array,
): void {
  if (scores !== null) {
    pick(scores, starts, source, (at, score) => {
      column[rows[at] ?? 0] = score;
    });
    return;
  }
  const moved = new Array<number>(rows.length).fill(Number.NaN);
  pick(values, starts, source, (at, value) => {
    moved[at] = value;
  });
  const found = normaliseValues(indicator, moved, column.length);
  const scaled = onScaleOf(above, Float64Array.from(found));
  for (let at = 0; at < rows.length; at += 1) column[rows[at] ?? 0] = scaled[at] ?? Number.NaN;
}

/** One of each city's, all equally likely. */
function pick(
  possible: Float64Array,
  starts: Uint32Array,
  source: () => number,
  take: (at: number, picked: number) => void,
): void {
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const count = (starts[at + 1] ?? 0) - start;
    take(at, possible[start + Math.floor(source() * count)] ?? Number.NaN);
  }
}
