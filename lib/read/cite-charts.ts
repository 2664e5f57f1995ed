import type { CitedPage } from '../address/cited-page';
import { parseRobustnessPart } from '../address/parse-robustness';
import { driversOf } from '../framework/query';
import { scoreOf } from '../scoring';
import type { Locale } from '../text/localized';
import { type ChartFiles, chartFiles, cityChartFiles, rankingChartFiles } from '../views/cite';
import { doubtQuery } from '../views/cite-tables';
import { usualInputs } from '../views/doubt/draw-request';
import { DOUBT_FROM } from '../views/doubt/frame';
import { firstCities } from '../views/evidence/marks';
import { RANKING_FROM } from '../views/ranking';
import { pairMap } from '../views/robustness/pair-map';
import type { Base } from './base';
import { pairToOpenWith } from './robustness';
import { timelineIn } from './timeline';

/** The charts that a page shows, as files; those that the index has nothing for are left out. */
export async function citedCharts(
  base: Base,
  page: CitedPage,
  locale: Locale,
): Promise<readonly ChartFiles[]> {
  const { kind, slugs } = page;
  const index = base.index.slug;
  const drivers = driversOf(base.framework).length;
  const ofCities = (cities: readonly string[]) => cityChartFiles(index, locale, cities, drivers);
  switch (kind) {
    case 'overview':
    case 'ranking':
      return base.cities.length >= RANKING_FROM
        ? rankingChartFiles(index, locale, drivers)
        : ofCities(firstCities(base.cities));
    case 'data':
      return ofCities(firstCities(base.cities));
    case 'compare':
    case 'report':
      return ofCities([...new Set(slugs)]);
    case 'robustness':
      return slugs.length === 0 && base.cities.length >= RANKING_FROM
        ? ranksCharts(base, page, locale)
        : pairCharts(base, page, locale);
    case 'ranks':
      return ranksCharts(base, page, locale);
    case 'timeline': {
      const { view } = await timelineIn(base, locale);
      return view.count === 0 ? [] : [chartFiles(index, locale, 'timeline')];
    }
    default:
      return [];
  }
}

/** The ranks over the draws, with what its address names varying. */
function ranksCharts(base: Base, page: CitedPage, locale: Locale): readonly ChartFiles[] {
  const ranked = base.cities.filter(
    ({ slug }) => scoreOf(base.scores, slug, base.framework.root).rank !== null,
  );
  if (ranked.length < DOUBT_FROM || usualInputs(base).length === 0) return [];
  return [chartFiles(base.index.slug, locale, 'ranks', [], doubtQuery(page))];
}

/** The map of the pair that a page is of, over the drivers that its address names. */
function pairCharts(base: Base, { of }: CitedPage, locale: Locale): readonly ChartFiles[] {
  const part = parseRobustnessPart(of.split('/').slice(1));
  if (part === null || 'page' in part) return [];
  const { drivers } = part;
  const [cityA, cityB] = part.pair ?? pairToOpenWith(base);
  if (cityA === undefined || cityB === undefined) return [];
  if (pairMap(base, { cityA, cityB }, drivers) === null) return [];
  const query = drivers === null ? '' : `drivers=${drivers.join(',')}`;
  return [chartFiles(base.index.slug, locale, 'map', [cityA, cityB], query)];
}
