import type { CitedPage } from '../address/cited-page';
import { driversOf } from '../framework/query';
import type { Locale } from '../text/localized';
import { type ChartFiles, chartFiles, cityChartFiles, rankingChartFiles } from '../views/cite';
import { firstCities } from '../views/evidence/marks';
import { RANKING_FROM } from '../views/ranking';
import type { Base } from './base';
import { timelineIn } from './timeline';

/** The charts that a page shows, as files; those that the index has nothing for are left out. */
export async function citedCharts(
  base: Base,
  { kind, slugs }: CitedPage,
  locale: Locale,
): Promise<readonly ChartFiles[]> {
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
    case 'timeline': {
      const { view } = await timelineIn(base, locale);
      return view.count === 0 ? [] : [chartFiles(index, locale, 'timeline')];
    }
    default:
      return [];
  }
}
