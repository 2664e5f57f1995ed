import { type RankingOptions, SCORE_SORT, sortedDriver } from '../../address/ranking-options';
import { searchTerms } from '../../evidence/search-text';
import { languageTag } from '../../text/language-tag';
import { type Locale, type LocalizedText, shownText } from '../../text/localized';
import type { RankingCity, RankingTable } from './table';

/** The name under which a country stands in an address. */
export function countryKey(country: LocalizedText): string {
  return country.en ?? country.zh ?? '';
}

/**
 * The cities that a reader asks for, in the order asked for. Those without what is sorted by (a
 * rank, a score) stand last whichever way the order goes: nothing known is neither high nor low.
 */
export function selectCities(
  { cities, drivers }: RankingTable,
  options: RankingOptions,
  locale: Locale,
): readonly RankingCity[] {
  const terms = searchTerms(options.text);
  const least = Number(options.coverage ?? 0) / 100;
  const found = cities.filter(
    (city) =>
      terms.every((term) => city.searchText.includes(term)) &&
      (options.country === undefined || countryKey(city.country) === options.country) &&
      (options.unit === undefined || city.unitKind === options.unit) &&
      city.overall.coverage >= least,
  );
  const sign = options.order === 'asc' ? 1 : -1;
  if (options.sort === 'name') {
    const collator = new Intl.Collator(languageTag(locale), { numeric: true });
    const names = new Map(found.map((city) => [city, shownText(city.name, locale).text]));
    return found.toSorted(
      (a, b) => sign * collator.compare(names.get(a) ?? '', names.get(b) ?? ''),
    );
  }
  const place = drivers.findIndex(({ slug }) => slug === sortedDriver(options.sort));
  return found.toSorted((a, b) => {
    const [one, other] = [sortedValue(a, options.sort, place), sortedValue(b, options.sort, place)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

function sortedValue(city: RankingCity, sort: string, driver: number): number | null {
  if (sort === SCORE_SORT) return city.overall.rank === null ? null : -city.overall.rank;
  if (sort === 'coverage') return city.overall.coverage;
  return city.drivers[driver]?.value ?? null;
}
