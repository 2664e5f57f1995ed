import { driverSort, NO_RANKING_OPTIONS, type RankingOptions } from '../../address/ranking-options';
import { buildScatter, type ScatterFrame } from '../../charts/scatter';
import { buildStrip } from '../../charts/strip-plot';
import type { Score } from '../../scoring/types';
import { type Locale, shownText } from '../../text/localized';
import type { RankingCity, RankingTable } from './table';
import type { ScatterView, StripView } from './types';

/** The drawing of a scatter, in pixels, with room for the numbers of its axes. */
export const SCATTER = { width: 640, height: 460 } as const;
export const SCATTER_FRAME: ScatterFrame = { left: 40, top: 12, width: 588, height: 400 };

/** So many of the best rank are named beside their dots, and the chosen cities. */
const NAMED = 5;

/**
 * Two drivers against each other, for every city that has both; by default the two of the largest
 * weight.
 *
 * @returns null for an index with fewer than two drivers
 */
export function scatterView(
  { drivers, cities }: RankingTable,
  { x, y, cities: chosen }: RankingOptions,
  locale: Locale,
): ScatterView | null {
  const byWeight = drivers.toSorted((a, b) => b.weight - a.weight);
  const across = drivers.find(({ slug }) => slug === x) ?? byWeight.find((one) => one.slug !== y);
  const up =
    drivers.find(({ slug }) => slug === y) ?? byWeight.find(({ slug }) => slug !== across?.slug);
  if (across === undefined || up === undefined || drivers.length < 2) return null;
  const [placeX, placeY] = [drivers.indexOf(across), drivers.indexOf(up)];
  const pointOf = (city: RankingCity) => {
    const [one, other] = [city.drivers[placeX]?.value, city.drivers[placeY]?.value];
    if (one == null || other == null) return [];
    return [{ label: shownText(city.name, locale).text, x: one, y: other }];
  };
  const points = cities.flatMap(pointOf);
  const imputed = cities.filter(
    (city) =>
      pointOf(city).length > 0 && [placeX, placeY].some((place) => isImputed(city.drivers[place])),
  ).length;
  const named = [
    ...cities.filter(({ slug }) => chosen.includes(slug)),
    ...cities.filter(({ slug, overall }) => overall.rank !== null && !chosen.includes(slug)),
  ].slice(0, NAMED + chosen.length);
  const chart = buildScatter(points, named.flatMap(pointOf), SCATTER_FRAME);
  return { x: across, y: up, chart, count: points.length, imputed };
}

/** How many scores the strips show together, and how many of them are imputed in part. */
export function imputedScores(strips: readonly StripView[]) {
  return {
    total: strips.reduce((sum, { chart }) => sum + chart.count, 0),
    count: strips.reduce((sum, { imputed }) => sum + imputed, 0),
  };
}

function isImputed(score: Score | undefined): boolean {
  return score !== undefined && score.value !== null && (score.imputed ?? 0) > 0;
}

/** For each driver the scores of all cities, and the way to them by name. */
export function stripViews(
  { drivers, cities }: RankingTable,
  hrefOf: (options: RankingOptions) => string,
): readonly StripView[] {
  return drivers.map((driver, place) => ({
    driver,
    chart: buildStrip(cities.flatMap((city) => city.drivers[place]?.value ?? [])),
    imputed: cities.filter((city) => isImputed(city.drivers[place])).length,
    href: hrefOf({ ...NO_RANKING_OPTIONS, sort: driverSort(driver.slug) }),
  }));
}
