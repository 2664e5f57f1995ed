import { overviewPath } from '../address/paths';
import { whatIfPathFromQuery } from '../address/what-if-form';
import { driversOf } from '../framework/query';
import type { Locale } from '../text/localized';
import { officialWeights } from '../views/compare/weights-view';
import { readBase } from './base';

/**
 * The address of the what-if that a form asks for. For an unknown index it is the index's own
 * address, whose page says that there is none.
 */
export async function readWhatIfPath(
  query: URLSearchParams,
  locale: Locale,
  index: string,
): Promise<string> {
  const base = await readBase(index);
  if (base === null) return overviewPath(locale, encodeURIComponent(index));
  const offer = {
    cities: base.cities.map(({ slug }) => slug),
    drivers: driversOf(base.framework).map(({ slug }) => slug),
    weights: officialWeights(base.framework),
  };
  return whatIfPathFromQuery(query, offer, locale, index);
}
