import { deviation, extent, mean } from 'd3-array';
import type { Indicator, Normalisation, Scaling } from '../framework/types';
import { sharedRanks } from './rank';
import { orderOf } from './tie';
import { type Transforming, transformBy } from './transform';

/** What `normaliseValues` reads of an indicator. */
export type ScaledIndicator = Pick<
  Indicator,
  'normalisation' | 'direction' | 'transform' | 'goalposts' | 'target' | 'scaling'
>;

/** The scores of the worst and the best case. */
type Range = readonly [low: number, high: number];

const USUAL_RANGE: Range = [0, 100];

/**
 * Puts the values of one indicator on the scale 0 to 100, more always better.
 * A logarithm comes first (see `transformBy`), of the values, the goalposts and the target alike;
 * then the direction (x' = x or -x). Anything that falls outside is cut to 0 or 100, a
 * z-score beyond five deviations as well, so that bounds of 0 and 100 hold for each method.
 * L and H are the ends of the scale, 0 and 100 unless `scaling.range` says otherwise.
 *
 * - goalposts (COINr `n_goalposts`): L + (H - L) (x - low) / (high - low), cut to L and H
 * - min-max (`n_minmax`, and `n_dist2max`): L + (H - L) (x' - min) / (max - min)
 * - z-score (`n_zscore`): 50 + 10 (x' - mean) / sd, or the centre and deviation that `scaling`
 *   names; sd with n - 1, or with n where it says so
 * - rank (`n_rank`, brought to the scale): L + (H - L) r / n, r ascending from 1. Ties share the
 *   lower r, as COINr has it, or the mean or the higher one; n are the cities that have a value, or
 *   all that are scored
 * - percentile rank (`n_prank`): L + (H - L) (r - 1) / (n - 1), n as have a value
 * - Borda (`n_borda`, brought to the scale): L + (H - L) (r - 1) / (N - 1), N all that are scored:
 *   how many others a city beats
 * - distance to the leader (`n_fracmax`): L + (H - L) x / leader; where less is better leader / x
 * - distance to a target (`n_dist2targ`): L + (H - L) (x' - min) / (target' - min), cut to H as with
 *   COINr's `cap_max`, or to 100 where `scaling.beyondTarget` says so. Where the target is no better
 *   than the worst value all have reached it: H
 *
 * Where all cities have the same value, min-max, z-score and the ranks give each the middle of the
 * scale and the distance to the leader its end (all lead); COINr gives no number there. A method
 * that compares cities says nothing of a single one, which is the same case.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 *
 * @param observed finite values in the unit of the scored quantity, one for each city that has one
 * @param scored how many cities are scored, those without a value included
 * @returns scores 0 to 100 in the order of the values
 * @throws {RangeError} if the method needs goalposts or a target and the indicator has none, or if
 * a logarithm meets a value that has none
 * @example
 * normaliseValues(
 *   { normalisation: 'min-max', direction: -1, transform: null, goalposts: null },
 *   [2, 3, 6],
 * );
 * // => [100, 75, 0]
 */
export function normaliseValues(
  indicator: ScaledIndicator,
  observed: readonly number[],
  scored: number = observed.length,
): readonly number[] {
  const transform = transformBy(indicator.transform, observed);
  return onScale(indicator, observed.map(transform), transform, scored);
}

/**
 * The same of values that are transformed already, because outliers were treated on the way.
 *
 * @param transform what was done to the values, for goalposts and target
 */
export function onScale(
  indicator: ScaledIndicator,
  values: readonly number[],
  transform: Transforming,
  scored: number,
): readonly number[] {
  const { normalisation, direction, scaling = {} } = indicator;
  const range = scaling.range ?? USUAL_RANGE;
  switch (normalisation) {
    case 'goalposts':
      return betweenGoalposts(values, direction, postsOf(indicator, transform), range);
    case 'distance-to-leader':
      return distanceToLeader(values, direction, range);
    case 'distance-to-target': {
      const target = direction * transform(targetOf(indicator));
      return distanceToTarget(directed(values, direction), target, scaling, range);
    }
    default: {
      const [low, high] = extent(values);
      if (low === high) return values.map(() => middle(range));
      return againstOthers(normalisation, directed(values, direction), scaling, scored);
    }
  }
}

function directed(values: readonly number[], direction: 1 | -1): readonly number[] {
  return values.map((value) => direction * value);
}

function postsOf({ goalposts }: ScaledIndicator, transform: Transforming): Range {
  if (goalposts === null) throw new RangeError('goalposts are missing');
  return [transform(goalposts[0]), transform(goalposts[1])];
}

function targetOf({ target }: ScaledIndicator): number {
  if (target === undefined) throw new RangeError('the target is missing');
  return target;
}

function betweenGoalposts(
  values: readonly number[],
  direction: 1 | -1,
  [low, high]: Range,
  range: Range,
): readonly number[] {
  const width = high - low;
  return values.map((value) =>
    cut(placed(direction === 1 ? value - low : high - value, width, range), range),
  );
}

/** The methods for which a city's score hangs on the other cities; the values differ. */
function againstOthers(
  normalisation: Exclude<Normalisation, 'goalposts' | 'distance-to-leader' | 'distance-to-target'>,
  values: readonly number[],
  scaling: Scaling,
  scored: number,
): readonly number[] {
  const { range = USUAL_RANGE, rankedAmong = 'observed' } = scaling;
  const count = values.length;
  const ranks = (): readonly number[] => sharedRanks(values, scaling.ties ?? 'lower');
  switch (normalisation) {
    case 'min-max': {
      const [low = 0, high = 0] = extent(values);
      return values.map((value) => cut(placed(value - low, high - low, range), range));
    }
    case 'z-score':
      return standardScores(values, scaling);
    case 'rank': {
      const among = rankedAmong === 'all' ? scored : count;
      return ranks().map((rank) => placed(rank, among, range));
    }
    case 'percentile-rank':
      return ranks().map((rank) => placed(rank - 1, count - 1, range));
    case 'borda':
      return ranks().map((rank) => placed(rank - 1, scored - 1, range));
  }
}

function standardScores(
  values: readonly number[],
  { centre = 50, deviation: step = 10, divisor = 'n - 1' }: Scaling,
): readonly number[] {
  const count = values.length;
  const average = mean(values) ?? 0;
  const sample = deviation(values) ?? 0;
  // Values that differ by less than a double can square have no deviation.
  if (sample === 0) return values.map(() => cut(centre));
  const spread = divisor === 'n' ? sample * Math.sqrt((count - 1) / count) : sample;
  return values.map((value) => cut(centre + (step * (value - average)) / spread));
}

/**
 * Ratio to the best value. It means something for values of at least 0; where the leader is
 * at or below 0 the ratio has no meaning, and only those level with the leader score.
 */
function distanceToLeader(
  values: readonly number[],
  direction: 1 | -1,
  range: Range,
): readonly number[] {
  const [low = 0, high = 0] = extent(values);
  const leader = direction === 1 ? high : low;
  return values.map((value) => {
    if (value === leader) return range[1];
    if (leader <= 0) return range[0];
    return cut(
      direction === 1 ? placed(value, leader, range) : placed(leader, value, range),
      range,
    );
  });
}

function distanceToTarget(
  values: readonly number[],
  target: number,
  { beyondTarget = false }: Scaling,
  range: Range,
): readonly number[] {
  const [worst = 0] = extent(values);
  const width = target - worst;
  const limits = beyondTarget ? ([range[0], 100] as const) : range;
  return values.map((value) =>
    width <= 0 ? range[1] : cut(placed(value - worst, width, range), limits),
  );
}

/** A part of a whole, as a point between the ends of the scale. */
function placed(part: number, whole: number, [low, high]: Range): number {
  return low + ((high - low) * part) / whole;
}

function middle([low, high]: Range): number {
  return (low + high) / 2;
}

/** What rounds to 0 is 0, so that logarithms and reciprocals meet a zero or a real number. */
function cut(score: number, [low, high]: Range = USUAL_RANGE): number {
  return orderOf(score, low) <= 0 ? low : Math.min(high, score);
}
