import { normaliseSearchText, searchTerms } from '../evidence/search-text';
import type { CityRow } from '../pack/tables';

type NamedCity = Pick<CityRow, 'slug' | 'name' | 'code'>;

/** What a city is searched by: its names and its code, in the form in which they are compared. */
export function citySearchText({ name, code }: Pick<CityRow, 'name' | 'code'>): string {
  return normaliseSearchText([name.en, name.zh, code].filter((text) => text != null).join('\n'));
}

/**
 * The cities that a reader means who writes this: those that are called so, else all whose names or
 * code hold every word of it. An empty text means none.
 *
 * @example
 * foundCities('Leeds', cities); // Leeds alone, although there is a Leeds Bradford too
 */
export function foundCities<City extends NamedCity>(
  text: string,
  cities: readonly City[],
): readonly City[] {
  const wanted = normaliseSearchText(text);
  if (wanted === '') return [];
  const called = cities.filter(({ slug, name, code }) =>
    [slug, name.en, name.zh, code].some(
      (one) => one != null && normaliseSearchText(one) === wanted,
    ),
  );
  if (called.length > 0) return called;
  const terms = searchTerms(text);
  return cities.filter((city) => {
    const own = citySearchText(city);
    return terms.every((term) => own.includes(term));
  });
}
