import { comparePathFromQuery } from '../address/compare-form';
import { overviewPath } from '../address/paths';
import { driversOf } from '../framework/query';
import type { Locale } from '../text/localized';
import { presetWeights } from '../views/compare/weights-view';
import { readBase } from './base';

/**
 * The path of the comparison that a query asks for: what a form sent without script, or an old
 * link, is redirected to. For an unknown index it is the index's own address, whose page says that
 * there is none.
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
  return comparePathFromQuery(query, offer, locale, index);
}
