import { withDistinctMarks } from '../../charts/city-mark';
import type { CityRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { ScoreTable } from '../../scoring/types';

/** Two cities in the order in which the index shows them. */
export type CityPair = readonly [a: CityRow, b: CityRow];

/** More marks, colours and columns than this cannot be told apart. */
const MOST_CITIES_DRAWN = 6;

/**
 * The pair that the finding is about: the two cities of the best rank, or the first two of the
 * index where fewer than two are ranked.
 *
 * @param cities in the order in which they are shown
 * @returns null for an index of fewer than two cities
 */
export function findingPair(
  cities: readonly CityRow[],
  scores: ScoreTable,
  root: string,
): CityPair | null {
  const order = byRank(cities, scores, root);
  const isRanked = order.filter((city) => rankOf(city, scores, root) !== null).length >= 2;
  const chosen = new Set((isRanked ? order : cities).slice(0, 2));
  const [a, b] = cities.filter((city) => chosen.has(city));
  return a === undefined || b === undefined ? null : [a, b];
}

/**
 * The cities that charts and the map of gaps draw: all, or the six of the best rank.
 *
 * @param cities in the order in which they are shown
 */
export function drawnCities(
  cities: readonly CityRow[],
  scores: ScoreTable,
  root: string,
): readonly CityRow[] {
  if (cities.length <= MOST_CITIES_DRAWN) return cities;
  const drawn = new Set(byRank(cities, scores, root).slice(0, MOST_CITIES_DRAWN));
  return withDistinctMarks(cities.filter((city) => drawn.has(city)));
}

/** The cities from the best rank on; those without a rank last, in the order of the index. */
export function byRank(
  cities: readonly CityRow[],
  scores: ScoreTable,
  root: string,
): readonly CityRow[] {
  const ranks = new Map(cities.map((city) => [city, rankOf(city, scores, root)]));
  const rank = (city: CityRow) => ranks.get(city) ?? cities.length + 1;
  return cities.toSorted((one, other) => rank(one) - rank(other));
}

function rankOf(city: CityRow, scores: ScoreTable, root: string): number | null {
  return scoreOf(scores, city.slug, root).rank;
}
