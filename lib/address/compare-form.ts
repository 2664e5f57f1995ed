import type { Locale } from '../text/localized';
import { comparePath, NO_CITIES, type WeightsInAddress, writeWeights } from './paths';

/** Names of the fields in the forms of the compare page. */
export const COMPARE_FIELDS = {
  cities: 'cities',
  /** The name of another city, where there are too many for a box each. */
  find: 'find',
  weights: 'weights',
  preset: 'preset',
  /** Before the slug of a driver: the field of its weight. */
  weightPrefix: 'weight.',
} as const;

/** What the index offers to a form: its cities in order, its drivers and its presets. */
export type CompareOffer = {
  readonly cities: readonly string[];
  readonly drivers: readonly string[];
  readonly presets: Readonly<Record<string, WeightsInAddress>>;
};

/**
 * The path of a comparison that a query asks for: `?cities=a,b&weights=…`, or the fields of a form
 * sent without script (`cities` once for each box, `weight.<driver>`, `preset`). Nothing is judged
 * here: what is unknown or malformed goes into the path, and the page says so. A repeated weight
 * counts once, the first. A query without any cities field means the first two cities.
 */
export function comparePathFromQuery(
  query: URLSearchParams,
  offer: CompareOffer,
  locale: Locale,
  index: string,
): string {
  const base = comparePath(locale, index, citiesIn(query, offer).map(encodeURIComponent));
  const weights = weightsIn(query, offer);
  return weights === '' ? base : `${base}/${weights}`;
}

function citiesIn(query: URLSearchParams, offer: CompareOffer): readonly string[] {
  const named = query
    .getAll(COMPARE_FIELDS.cities)
    .flatMap((value) => value.split(','))
    .map((city) => city.trim())
    .filter((city) => city !== '');
  if (named.length > 0) return named;
  return query.size === 0 ? offer.cities.slice(0, 2) : [NO_CITIES];
}

function weightsIn(query: URLSearchParams, offer: CompareOffer): string {
  const preset = query.get(COMPARE_FIELDS.preset) ?? '';
  if (Object.hasOwn(offer.presets, preset)) return writeWeights(offer.presets[preset] ?? {});
  const fields = offer.drivers.flatMap((driver) => {
    const value = query.get(`${COMPARE_FIELDS.weightPrefix}${driver}`);
    return value === null ? [] : [encoded(`${driver}-${value.trim()}`)];
  });
  if (fields.length > 0) return fields.join(',');
  return encoded(query.get(COMPARE_FIELDS.weights) ?? '');
}

/** Encoded as one path segment, but for the comma, which may stand in a path. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}
