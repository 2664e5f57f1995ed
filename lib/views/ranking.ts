import type { RankingNotice, RankingOffer } from '../address/parse-ranking';
import { compareAction, rankingAction, rankingPath } from '../address/paths';
import {
  driverSort,
  firstOrder,
  NO_RANKING_OPTIONS,
  type RankingOptions,
  rankingParameters,
  SCORE_SORT,
} from '../address/ranking-options';
import type { CityRow } from '../pack/tables';
import { otherLocale } from '../text/language-tag';
import type { Locale, LocalizedText } from '../text/localized';
import { pagesView } from './pages';
import { placeKind } from './place-kind';
import { scatterView, stripViews } from './ranking/charts';
import { rankingFinding, rankingLede } from './ranking/finding';
import { rankingRow } from './ranking/rows';
import { countryKey, selectCities } from './ranking/select';
import type { RankingTable } from './ranking/table';
import type { ChosenCity, CountryOption, RankingView, SortHead } from './ranking/types';

/** From so many cities on an index opens with a ranking: more are not told apart side by side. */
export const RANKING_FROM = 7;

/** Cities on one page of a ranking. */
export const RANKING_PAGE = 50;

/** What an address may ask of a ranking. */
export function rankingOffer({ cities, drivers }: RankingTable): RankingOffer {
  return {
    cities: new Set(cities.map(({ slug }) => slug)),
    drivers: drivers.map(({ slug }) => slug),
    countries: [...countriesOf(cities).keys()],
    units: unitsOf(cities),
  };
}

/** One page of the ranking of an index, with every way on from there. */
export function rankingView(
  table: RankingTable,
  { options: asked, notices }: { options: RankingOptions; notices: readonly RankingNotice[] },
  locale: Locale,
): RankingView {
  const { index, cities, drivers } = table;
  const found = selectCities(table, asked, locale);
  const last = Math.max(1, Math.ceil(found.length / RANKING_PAGE));
  const options = { ...asked, page: Math.min(asked.page, last) };
  const hrefOf = (chosen: RankingOptions, language = locale) =>
    rankingPath(language, index.slug, rankingParameters(chosen));
  const start = (options.page - 1) * RANKING_PAGE;
  const rows = found
    .slice(start, start + RANKING_PAGE)
    .map((city) => rankingRow(table, city, options.cities, locale));
  return {
    index,
    finding: rankingFinding(table, locale),
    lede: rankingLede(table, locale),
    notices:
      asked.page === options.page
        ? notices
        : [...notices, { kind: 'beyond', page: asked.page, last }],
    options,
    carried: rankingParameters(options),
    action: rankingAction(locale, index.slug),
    compareAction: compareAction(locale, index.slug),
    switchHref: hrefOf(options, otherLocale(locale)),
    allHref: hrefOf({ ...NO_RANKING_OPTIONS, cities: options.cities }),
    places: placeKind(cities),
    countries: severalOf(countryOptions(cities)),
    units: severalOf(unitsOf(cities)),
    heads: sortHeads(table, options, hrefOf),
    rows,
    chosen: chosenCities(table, options, hrefOf),
    total: cities.length,
    ranked: cities.filter(({ overall }) => overall.rank !== null).length,
    found: found.length,
    pages: pagesView(options.page, last, (page) => hrefOf({ ...options, page })),
    scatter: scatterView(table, options, locale),
    strips: stripViews(table, hrefOf),
    drivers,
    coverageThreshold: table.coverageThreshold,
    firstCities: cities.slice(0, 2).map(({ slug }) => slug),
  };
}

type Places = readonly {
  readonly country: LocalizedText;
  readonly unitKind: CityRow['unitKind'];
}[];

function countriesOf(cities: Places): ReadonlyMap<string, LocalizedText> {
  return new Map(cities.map(({ country }) => [countryKey(country), country]));
}

function countryOptions(cities: Places): readonly CountryOption[] {
  return [...countriesOf(cities)].map(([value, name]) => ({ value, name }));
}

function unitsOf(cities: Places): readonly CityRow['unitKind'][] {
  return [...new Set(cities.map(({ unitKind }) => unitKind))];
}

/** One value for all is no choice. */
function severalOf<Value>(values: readonly Value[]): readonly Value[] {
  return values.length > 1 ? values : [];
}

function sortHeads(
  { drivers }: RankingTable,
  options: RankingOptions,
  hrefOf: (options: RankingOptions) => string,
): RankingView['heads'] {
  function head(sort: string, titles: Pick<SortHead, 'title' | 'shortTitle'> = NO_TITLES) {
    const isSorted = options.sort === sort;
    const turned = options.order === 'asc' ? 'desc' : 'asc';
    const order = isSorted ? turned : firstOrder(sort);
    const sorted = options.order === 'asc' ? 'ascending' : 'descending';
    const href = hrefOf({ ...options, sort, order, page: 1 });
    return { sort, ...titles, href, sorted: isSorted ? sorted : null } as const;
  }
  return {
    score: head(SCORE_SORT),
    name: head('name'),
    drivers: drivers.map((driver) =>
      head(driverSort(driver.slug), { title: driver.title, shortTitle: driver.shortTitle }),
    ),
    coverage: head('coverage'),
  };
}

const NO_TITLES = { title: null, shortTitle: null } as const;

function chosenCities(
  { cities }: RankingTable,
  options: RankingOptions,
  hrefOf: (options: RankingOptions) => string,
): readonly ChosenCity[] {
  const named = new Map(cities.map(({ slug, name }) => [slug, name]));
  return options.cities.map((slug) => ({
    slug,
    name: named.get(slug) ?? {},
    hrefWithout: hrefOf({ ...options, cities: options.cities.filter((city) => city !== slug) }),
  }));
}
