import { type EvidenceFilters, filterParameters, NO_FILTERS } from '../address/evidence-filters';
import { evidenceListPath, sourcePath } from '../address/paths';
import { searchTerms } from '../evidence';
import type { IndexRow } from '../pack/tables';
import { otherLocale } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { firstCities, type Labels, labelsOf } from './evidence/marks';
import { activeFilters, type FilterData, filterViews } from './evidence-list/filter-views';
import { evidenceItems, type ItemData } from './evidence-list/items';
import type { CityCount, EvidenceListView, ListFinding, ListNotice } from './evidence-list/types';
import { pagesView } from './pages';

/** Pieces of evidence on one page of the list. */
export const PAGE_SIZE = 20;

/** One page of what a search found, as it came from the database. */
export type EvidenceListData = FilterData &
  ItemData & {
    readonly index: IndexRow;
    readonly notices: readonly ListNotice[];
    /** How many are found under the filters, and how many there are without any. */
    readonly found: number;
    readonly total: number;
    /** What each filter, left out, would let be found; empty where something was found. */
    readonly countsWithout: ReadonlyMap<string, number>;
  };

/** How many pages a list of so many has; an empty one has a page too. */
export function pageCount(found: number): number {
  return Math.max(1, Math.ceil(found / PAGE_SIZE));
}

/** The list of evidence under some filters: what was found, and every way on from there. */
export function evidenceListView(data: EvidenceListData, locale: Locale): EvidenceListView {
  const { index, filters } = data;
  const labels = labelsOf(data, locale);
  const hrefOf = (chosen: EvidenceFilters, language = locale) =>
    evidenceListPath(language, index.slug, filterParameters(chosen));
  const active = activeFilters(data, hrefOf, data.countsWithout);
  return {
    index: { slug: index.slug, title: index.title },
    cities: firstCities(data.cities),
    filters,
    finding: findingOf(data, active.length > 0),
    byCity: filters.city === undefined && data.found > 0 ? cityCounts(data, labels) : [],
    sources: data.sources.map(({ slug, title }) => ({
      title,
      href: sourcePath(locale, index.slug, slug),
    })),
    notices: data.notices,
    facets: filterViews(data),
    active,
    action: hrefOf(NO_FILTERS),
    items: evidenceItems(data, labels, searchTerms(filters.text), locale),
    pages: pagesView(filters.page, pageCount(data.found), (page) => hrefOf({ ...filters, page })),
    switchHref: hrefOf(filters, otherLocale(locale)),
  };
}

function findingOf({ found, total }: EvidenceListData, isFiltered: boolean): ListFinding {
  if (!isFiltered) return { key: 'list.finding.all', values: { total } };
  if (found === 0) return { key: 'list.finding.none', values: { total } };
  return { key: 'list.finding.some', values: { found, total } };
}

function cityCounts({ cities, counts }: EvidenceListData, labels: Labels): readonly CityCount[] {
  return cities.map(({ slug }) => ({
    ...labels.city(slug),
    count: counts.city.get(slug) ?? 0,
  }));
}
