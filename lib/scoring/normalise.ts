import { extent } from 'd3-array';
import type { Indicator } from '../framework/types';
import {
  againstOthers,
  betweenGoalposts,
  distanceToLeader,
  distanceToTarget,
  middleOf,
} from './scales';
import { type Transforming, transformBy } from './transform';

/** What `normaliseValues` reads of an indicator. */
export type ScaledIndicator = Pick<
  Indicator,
  'normalisation' | 'direction' | 'transform' | 'goalposts' | 'target' | 'scaling'
>;

/**
 * Puts the values of one indicator on the scale 0 to 100, more always better.
 * A logarithm comes first (see `transformBy`), of the values, the goalposts and the target alike;
 * then the direction (x' = x or -x). Anything that falls outside is cut to the ends of the scale, a
 * z-score beyond five deviations to 0 or 100, so that bounds hold for each method; COINr cuts
 * nothing but goalposts, and `scaling.outside` can say so.
 * L and H are the ends of the scale, 0 and 100 unless `scaling.range` says otherwise.
 *
 * - goalposts (COINr `n_goalposts`): L + (H - L) (x - low) / (high - low)
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
 *   COINr's `cap_max`. Where the target is no better than the worst value all have reached it: H
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
  switch (normalisation) {
    case 'goalposts':
      return betweenGoalposts(values, direction, postsOf(indicator, transform), scaling);
    case 'distance-to-leader':
      return distanceToLeader(values, direction, scaling);
    case 'distance-to-target': {
      const target = direction * transform(targetOf(indicator));
      return distanceToTarget(directed(values, direction), target, scaling);
    }
    default: {
      const [low, high] = extent(values);
      if (low === high) return values.map(() => middleOf(scaling));
      return againstOthers(normalisation, directed(values, direction), scaling, scored);
    }
  }
}

function directed(values: readonly number[], direction: 1 | -1): readonly number[] {
  return values.map((value) => direction * value);
}

function postsOf(
  { goalposts }: ScaledIndicator,
  transform: Transforming,
): readonly [number, number] {
  if (goalposts === null) throw new RangeError('goalposts are missing');
  return [transform(goalposts[0]), transform(goalposts[1])];
}

function targetOf({ target }: ScaledIndicator): number {
  if (target === undefined) throw new RangeError('the target is missing');
  return target;
}
