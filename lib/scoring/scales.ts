import { deviation, extent, mean } from 'd3-array';
import type { Normalisation, Scaling } from '../framework/types';
import { sharedRanks } from './rank';
import { orderOf } from './tie';

/*
 * The formulas of `normaliseValues`, which names them and their sources.
 */

/** The scores of the worst and the best case. */
type Range = readonly [low: number, high: number];

/** Where nothing else is said. */
export const USUAL_RANGE: Range = [0, 100];

/** How far from the one goalpost to the other. */
export function betweenGoalposts(
  values: readonly number[],
  direction: 1 | -1,
  [low, high]: Range,
  scaling: Scaling,
): readonly number[] {
  const width = high - low;
  return values.map((value) =>
    placed(direction === 1 ? value - low : high - value, width, scaling),
  );
}

/** The methods for which a city's score hangs on the other cities; the values differ. */
export function againstOthers(
  normalisation: Exclude<Normalisation, 'goalposts' | 'distance-to-leader' | 'distance-to-target'>,
  values: readonly number[],
  scaling: Scaling,
  scored: number,
): readonly number[] {
  const count = values.length;
  const ranks = (): readonly number[] => sharedRanks(values, scaling.ties ?? 'lower');
  switch (normalisation) {
    case 'min-max': {
      const [low = 0, high = 0] = extent(values);
      return values.map((value) => placed(value - low, high - low, scaling));
    }
    case 'z-score':
      return standardScores(values, scaling);
    case 'rank': {
      const among = scaling.rankedAmong === 'all' ? scored : count;
      return ranks().map((rank) => placed(rank, among, scaling));
    }
    case 'percentile-rank':
      return ranks().map((rank) => placed(rank - 1, count - 1, scaling));
    case 'borda':
      return ranks().map((rank) => placed(rank - 1, scored - 1, scaling));
  }
}

function standardScores(values: readonly number[], scaling: Scaling): readonly number[] {
  const { centre = 50, deviation: step = 10, divisor = 'n - 1' } = scaling;
  const count = values.length;
  const average = mean(values) ?? 0;
  const sample = deviation(values) ?? 0;
  // Values that differ by less than a double can square have no deviation.
  if (sample === 0) return values.map(() => limited(centre, USUAL_RANGE, scaling));
  const spread = divisor === 'n' ? sample * Math.sqrt((count - 1) / count) : sample;
  return values.map((value) =>
    limited(centre + (step * (value - average)) / spread, USUAL_RANGE, scaling),
  );
}

/**
 * Ratio to the best value. It means something for values of at least 0; where the leader is
 * at or below 0 the ratio has no meaning, and only those level with the leader score.
 */
export function distanceToLeader(
  values: readonly number[],
  direction: 1 | -1,
  scaling: Scaling,
): readonly number[] {
  const [low = 0, high = 0] = extent(values);
  const leader = direction === 1 ? high : low;
  return values.map((value) => {
    if (value === leader) return rangeOf(scaling)[1];
    if (leader <= 0) return rangeOf(scaling)[0];
    return direction === 1 ? placed(value, leader, scaling) : placed(leader, value, scaling);
  });
}

/** How far from the worst value to the target; both with the direction. */
export function distanceToTarget(
  values: readonly number[],
  target: number,
  scaling: Scaling,
): readonly number[] {
  const [worst = 0] = extent(values);
  const width = target - worst;
  return values.map((value) =>
    width <= 0 ? rangeOf(scaling)[1] : placed(value - worst, width, scaling),
  );
}

function rangeOf({ range = USUAL_RANGE }: Scaling): Range {
  return range;
}

/** The middle of the scale, for cities of which nothing tells one from another. */
export function middleOf(scaling: Scaling): number {
  const [low, high] = rangeOf(scaling);
  return (low + high) / 2;
}

/** A part of a whole, as a point between the ends of the scale. */
function placed(part: number, whole: number, scaling: Scaling): number {
  const [low, high] = rangeOf(scaling);
  return limited(low + ((high - low) * part) / whole, [low, high], scaling);
}

/** What rounds to 0 is 0, so that logarithms and reciprocals meet a zero or a real number. */
function limited(score: number, [low, high]: Range, { outside = 'cut' }: Scaling): number {
  if (outside === 'kept') return orderOf(score, 0) === 0 ? 0 : score;
  return orderOf(score, low) <= 0 ? low : Math.min(high, score);
}
