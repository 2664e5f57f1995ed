import { comparePath } from '../../address/paths';
import { robustnessPath } from '../../address/robustness-paths';
import type { CityRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { RANKING_FROM } from '../ranking';
import { pairDoubt, type RankDoubtView } from '../sureness';
import type { CityData, CityPageData } from './data';
import type { ComparisonLink } from './types';

type RankData = Pick<CityPageData, 'cities' | 'scores' | 'framework' | 'intervals' | 'index'>;

/** Where the rank of a city among many lies; null: few cities, no rank, or no interval kept. */
export function cityRank(data: RankData, slug: string, locale: Locale): RankDoubtView | null {
  const { cities, scores, framework, intervals, index } = data;
  if (cities.length < RANKING_FROM) return null;
  const ofIndex = scores.rows.filter(({ node, rank }) => node === framework.root && rank !== null);
  const rank = ofIndex.find(({ city }) => city === slug)?.rank ?? null;
  const interval = intervals.find(({ city }) => city === slug);
  if (rank === null || interval === undefined) return null;
  const { best, worst } = interval;
  return { rank, ranked: ofIndex.length, best, worst, href: robustnessPath(locale, index.slug) };
}

/** The other cities of a small index, each with the order of the two; none of a large one. */
export function comparisonLinks(
  data: CityData,
  city: CityRow,
  locale: Locale,
): readonly ComparisonLink[] {
  if (data.cities.length >= RANKING_FROM) return [];
  return data.cities
    .filter(({ slug }) => slug !== city.slug)
    .map((other) => ({
      slug: other.slug,
      name: other.name,
      href: comparePath(locale, data.index.slug, [city.slug, other.slug]),
      order: pairDoubt(data, [city, other], locale),
    }));
}
