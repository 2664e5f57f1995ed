import { comparePath } from '../../address/paths';
import { driversOf } from '../../framework/query';
import type { CityRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';
import { RANKING_FROM } from '../ranking';
import type { CityData } from './data';
import type { CityDriver, IndicatorView } from './indicator-types';
import { nearestPeers, type Peer } from './peers';
import { type Standing, standingsOf } from './standing';

/** An indicator that sets a city apart, with the number as its source gives it. */
export type StandingView = Standing &
  Pick<IndicatorView, 'title' | 'value' | 'unit' | 'period' | 'isRubric'>;

/** A city with a like profile, and the comparison with it. */
export type PeerView = Omit<Peer, 'city'> & {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly href: string;
};

/** Where a city stands among many. */
export type PlaceView = {
  readonly strengths: readonly StandingView[];
  readonly weaknesses: readonly StandingView[];
  readonly peers: readonly PeerView[];
};

/**
 * What sets a city apart from the others of its index, and which of them are most like it.
 *
 * @returns null: the index has too few cities for either
 */
export function placeView(
  { cities, framework, scores, index }: CityData,
  city: CityRow,
  drivers: readonly CityDriver[],
  locale: Locale,
): PlaceView | null {
  if (cities.length < RANKING_FROM) return null;
  const indicators = new Map(
    drivers.flatMap((driver) => driver.indicators).map((view) => [view.node, view]),
  );
  const viewsOf = (standings: readonly Standing[]) =>
    standings.flatMap((standing) => standingView(standing, indicators));
  const { above, below } = standingsOf(scores, city.slug, [...indicators.keys()]);
  const rows = new Map(cities.map((row) => [row.slug, row]));
  const peers = nearestPeers(
    scores,
    city.slug,
    driversOf(framework).map(({ slug }) => slug),
  );
  return {
    strengths: viewsOf(above),
    weaknesses: viewsOf(below),
    peers: peers.map(({ city: slug, ...peer }) => ({
      ...peer,
      slug,
      name: rows.get(slug)?.name ?? { en: slug },
      href: comparePath(locale, index.slug, [city.slug, slug]),
    })),
  };
}

function standingView(
  standing: Standing,
  indicators: ReadonlyMap<string, IndicatorView>,
): readonly StandingView[] {
  const indicator = indicators.get(standing.indicator);
  if (indicator === undefined) return [];
  const { title, value, unit, period, isRubric } = indicator;
  return [{ ...standing, title, value, unit, period, isRubric }];
}
