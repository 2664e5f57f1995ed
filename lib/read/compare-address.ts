import { COMPARE_FIELDS, comparePathFromQuery } from '../address/compare-form';
import { MOST_CITIES_LISTED, overviewPath, rankingPath } from '../address/paths';
import { CITIES_FIELD } from '../address/ranking-options';
import { driversOf } from '../framework/query';
import type { Locale } from '../text/localized';
import { presetWeights } from '../views/compare/weights-view';
import { foundCities } from '../views/found-cities';
import { readBase } from './base';

/**
 * The path of the comparison that a query asks for: what a form sent without script, or an old
 * link, is redirected to. For an unknown index it is the index's own address, whose page says that
 * there is none. A city that is looked for by name joins the chosen; where the name fits several
 * cities or none, it is the ranking that shows them, with the chosen ones kept.
 */
export async function readComparePath(
  query: URLSearchParams,
  locale: Locale,
  index: string,
): Promise<string> {
  const base = await readBase(index);
  if (base === null) return overviewPath(locale, encodeURIComponent(index));
  const offer = {
    cities: base.cities.map((city) => city.slug),
    drivers: driversOf(base.framework).map((driver) => driver.slug),
    presets: Object.fromEntries(
      base.presets.map((preset) => [preset.slug, presetWeights(base.framework, preset.weights)]),
    ),
  };
  const text = query.get(COMPARE_FIELDS.find)?.trim() ?? '';
  if (text === '' || base.cities.length <= MOST_CITIES_LISTED) {
    return comparePathFromQuery(query, offer, locale, index);
  }
  const [city, ...others] = foundCities(text, base.cities);
  const chosen = query.getAll(COMPARE_FIELDS.cities).map((value) => [CITIES_FIELD, value] as const);
  if (city === undefined || others.length > 0) {
    return rankingPath(locale, index, [['text', text], ...chosen]);
  }
  const withFound = new URLSearchParams([...query, [COMPARE_FIELDS.cities, city.slug]]);
  return comparePathFromQuery(withFound, offer, locale, index);
}
