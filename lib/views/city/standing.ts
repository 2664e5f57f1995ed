import { scoreOf } from '../../scoring/score-of';
import type { ScoreTable } from '../../scoring/types';

/** The points of all cities at an indicator, as far as they have any. */
export type Spread = {
  /** The lowest first. */
  readonly points: readonly number[];
  readonly median: number;
};

/** An indicator of a city against the median of all cities, in points of 0 to 100. */
export type Standing = {
  readonly indicator: string;
  readonly points: number;
  readonly median: number;
  /** Points minus median. */
  readonly distance: number;
  /** Competition rank among the cities that have a value: 1 has the most points. */
  readonly rank: number;
  readonly count: number;
  /** The city has no value of its own there: the points are of one that was filled in. */
  readonly isImputed: boolean;
};

/** What a city does best and worst, the farthest from the median first. */
export type Standings = {
  readonly above: readonly Standing[];
  readonly below: readonly Standing[];
};

/** Of fewer values a median says too little. */
export const FEWEST_VALUES = 5;
/** So many indicators are named on either side. */
export const MOST_NAMED = 5;

const spreads = new WeakMap<ScoreTable, Map<string, Spread | null>>();

/**
 * How the cities of an index spread at an indicator. A table never changes, so this is worked out
 * once for all its cities.
 *
 * @returns null: fewer than `FEWEST_VALUES` cities have a value there
 */
export function spreadOf(table: ScoreTable, indicator: string): Spread | null {
  const ofTable = spreads.get(table) ?? new Map<string, Spread | null>();
  spreads.set(table, ofTable);
  const known = ofTable.get(indicator);
  if (known !== undefined) return known;
  const points = table.cities
    .flatMap((city) => scoreOf(table, city, indicator).value ?? [])
    .sort((one, other) => one - other);
  const spread = points.length < FEWEST_VALUES ? null : { points, median: medianOf(points) };
  ofTable.set(indicator, spread);
  return spread;
}

/**
 * The indicators of a city that stand farthest above and below the median of all cities, at most
 * `MOST_NAMED` on either side. An indicator at the median is on neither.
 */
export function standingsOf(
  table: ScoreTable,
  city: string,
  indicators: readonly string[],
): Standings {
  const standings = indicators.flatMap((indicator) => standingOf(table, city, indicator) ?? []);
  return {
    above: standings
      .filter(({ distance }) => distance > 0)
      .sort((one, other) => other.distance - one.distance)
      .slice(0, MOST_NAMED),
    below: standings
      .filter(({ distance }) => distance < 0)
      .sort((one, other) => one.distance - other.distance)
      .slice(0, MOST_NAMED),
  };
}

function standingOf(table: ScoreTable, city: string, indicator: string): Standing | null {
  const { value: points, imputed = 0 } = scoreOf(table, city, indicator);
  const spread = points === null ? null : spreadOf(table, indicator);
  if (points === null || spread === null) return null;
  const { median } = spread;
  const higher = spread.points.filter((other) => other > points).length;
  return {
    indicator,
    points,
    median,
    distance: points - median,
    rank: higher + 1,
    count: spread.points.length,
    isImputed: imputed > 0,
  };
}

/** The middle of values in order; of an even number, the mean of the two in the middle. */
function medianOf(ordered: readonly number[]): number {
  const middle = (ordered.length - 1) / 2;
  const [low = 0, high = 0] = [ordered[Math.floor(middle)], ordered[Math.ceil(middle)]];
  return (low + high) / 2;
}
