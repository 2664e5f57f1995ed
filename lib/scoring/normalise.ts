import { deviation, extent, mean } from 'd3-array';
import type { Indicator, Normalisation } from '../framework/types';
import { ascendingRanks } from './rank';
import { orderOf } from './tie';
import { transformed, transformedGoalposts } from './transform';

/** Score of every city where all cities have one value and only their spread could tell. */
const NO_SPREAD = 50;

/**
 * Puts the values of one indicator on the scale 0 to 100, more always better.
 * A logarithm comes first, of the values and of the goalposts alike; then the direction (x' = x
 * or -x). Anything that falls outside is cut to 0 or 100, a
 * z-score beyond five deviations as well, so that bounds of 0 and 100 hold for each method.
 *
 * - goalposts (COINr `n_goalposts`): 100 (x - low) / (high - low)
 * - min-max (`n_minmax`): 100 (x' - min) / (max - min)
 * - z-score (`n_zscore` with mean 50 and deviation 10): 50 + 10 (x' - mean) / sd, sd with n - 1
 * - rank (`n_rank`, brought to 0..100): 100 r / n, r ascending, ties share the lower r
 * - percentile rank (`n_prank`): 100 (r - 1) / (n - 1)
 * - distance to the leader (`n_fracmax`): 100 x / leader; where less is better 100 leader / x
 *
 * Where all cities have the same value, min-max, z-score and the two ranks give each 50 and
 * the distance to the leader 100 (all lead); COINr gives no number there. A method that
 * compares cities says nothing of a single one, which is the same case.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 *
 * @param observed finite values in the unit of the scored quantity, one for each city that has one
 * @returns scores 0 to 100 in the order of the values
 * @throws {RangeError} if the method needs goalposts and the indicator has none, or if a
 * logarithm meets a value that is not above 0
 * @example
 * normaliseValues(
 *   { normalisation: 'min-max', direction: -1, transform: null, goalposts: null },
 *   [2, 3, 6],
 * );
 * // => [100, 75, 0]
 */
export function normaliseValues(
  indicator: Pick<Indicator, 'normalisation' | 'direction' | 'transform' | 'goalposts'>,
  observed: readonly number[],
): readonly number[] {
  const { normalisation, direction, transform } = indicator;
  const values = transformed(transform, observed);
  const goalposts = transformedGoalposts(indicator);
  if (normalisation === 'goalposts') return betweenGoalposts(values, direction, goalposts);
  if (normalisation === 'distance-to-leader') return distanceToLeader(values, direction);
  const [low, high] = extent(values);
  if (low === high) return values.map(() => NO_SPREAD);
  return againstOthers(
    normalisation,
    values.map((value) => direction * value),
  );
}

function betweenGoalposts(
  values: readonly number[],
  direction: 1 | -1,
  goalposts: readonly [number, number] | null,
): readonly number[] {
  if (goalposts === null) throw new RangeError('goalposts are missing');
  const [low, high] = goalposts;
  const range = high - low;
  return values.map((value) => cut((100 * (direction === 1 ? value - low : high - value)) / range));
}

/** The methods for which a city's score hangs on the other cities; the values differ. */
function againstOthers(
  normalisation: Exclude<Normalisation, 'goalposts' | 'distance-to-leader'>,
  directed: readonly number[],
): readonly number[] {
  const count = directed.length;
  switch (normalisation) {
    case 'min-max': {
      const [low = 0, high = 0] = extent(directed);
      return directed.map((value) => cut((100 * (value - low)) / (high - low)));
    }
    case 'z-score': {
      const centre = mean(directed) ?? 0;
      const spread = deviation(directed) ?? 0;
      // Values that differ by less than a double can square have no deviation.
      if (spread === 0) return directed.map(() => NO_SPREAD);
      return directed.map((value) => cut(50 + (10 * (value - centre)) / spread));
    }
    case 'rank':
      return ascendingRanks(directed).map((rank) => (100 * rank) / count);
    case 'percentile-rank':
      return ascendingRanks(directed).map((rank) => (100 * (rank - 1)) / (count - 1));
  }
}

/**
 * Ratio to the best value. It means something for values of at least 0; where the leader is
 * at or below 0 the ratio has no meaning, and only those level with the leader score.
 */
function distanceToLeader(values: readonly number[], direction: 1 | -1): readonly number[] {
  const [low = 0, high = 0] = extent(values);
  const leader = direction === 1 ? high : low;
  return values.map((value) => {
    if (value === leader) return 100;
    if (leader <= 0) return 0;
    return cut(direction === 1 ? (100 * value) / leader : (100 * leader) / value);
  });
}

/** What rounds to 0 is 0, so that logarithms and reciprocals meet a zero or a real number. */
function cut(score: number): number {
  return orderOf(score, 0) <= 0 ? 0 : Math.min(100, score);
}
