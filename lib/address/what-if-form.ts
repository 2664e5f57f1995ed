import type { Locale } from '../text/localized';
import { COMPARE_FIELDS } from './compare-form';
import { NO_CITIES } from './paths';
import { joinedQuery, METHOD_FIELDS, WHAT_IF_FIELDS, whatIfAction } from './what-if-paths';

/** Fields by which one measured value is assumed: at which indicator, of which city, and the value. */
export const VALUE_FIELDS = {
  indicator: 'value-of',
  city: 'value-city',
  value: 'value',
} as const;

/** What the index offers to a form. */
export type WhatIfFormOffer = {
  readonly cities: readonly string[];
  readonly drivers: readonly string[];
  /** The official weights as the form shows them, by driver. */
  readonly weights: Readonly<Record<string, number>>;
};

/**
 * The address of a what-if that the fields of its form ask for. Nothing is judged here: what is
 * unknown or malformed goes into the address, and the page says so. Empty fields, and weights that
 * are the official ones, are left out.
 */
export function whatIfPathFromQuery(
  query: URLSearchParams,
  offer: WhatIfFormOffer,
  locale: Locale,
  index: string,
): string {
  const cities = partsIn(query, COMPARE_FIELDS.cities);
  const named = cities.length > 0 ? cities : offer.cities.slice(0, 2);
  const path = named.length === 0 ? NO_CITIES : named.map(encodeURIComponent).join(',');
  const list = (field: string) => [field, partsIn(query, field).join(',')] as const;
  const written = joinedQuery([
    list(WHAT_IF_FIELDS.off),
    list(WHAT_IF_FIELDS.passages),
    list(WHAT_IF_FIELDS.sources),
    [WHAT_IF_FIELDS.ratings, ratingsIn(query).join(',')],
    [WHAT_IF_FIELDS.weights, weightsIn(query, offer)],
    ...METHOD_FIELDS.map((field) => [field, query.get(field)?.trim() ?? ''] as const),
  ]);
  return `${whatIfAction(locale, index)}/${path}${written === '' ? '' : `?${written}`}`;
}

function partsIn(query: URLSearchParams, field: string): readonly string[] {
  const parts = query.getAll(field).flatMap((value) => value.split(','));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Levels that were chosen; a value that is typed in replaces the one that was assumed before. */
function ratingsIn(query: URLSearchParams): readonly string[] {
  const ratings = partsIn(query, WHAT_IF_FIELDS.ratings);
  const [indicator, city, value] = [
    VALUE_FIELDS.indicator,
    VALUE_FIELDS.city,
    VALUE_FIELDS.value,
  ].map((field) => query.get(field)?.trim() ?? '');
  if (value === '') return ratings;
  const cell = `${city}:${indicator}:`;
  return [...ratings.filter((rating) => !rating.startsWith(cell)), cell + value];
}

function weightsIn(query: URLSearchParams, { drivers, weights }: WhatIfFormOffer): string {
  const fields = drivers.flatMap((driver) => {
    const value = query.get(`${COMPARE_FIELDS.weightPrefix}${driver}`)?.trim() ?? '';
    return value === '' ? [] : [[driver, value] as const];
  });
  if (fields.length === 0) return query.get(WHAT_IF_FIELDS.weights)?.trim() ?? '';
  if (fields.every(([driver, value]) => Number(value) === weights[driver])) return '';
  return fields.map(([driver, value]) => `${driver}-${value}`).join(',');
}
