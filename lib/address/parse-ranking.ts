import { z } from 'zod';
import { MOST_CITIES } from './paths';
import {
  CITIES_FIELD,
  COVERAGES,
  firstOrder,
  NO_RANKING_OPTIONS,
  RANKING_FIELDS,
  type RankingField,
  type RankingOptions,
  rankingSorts,
  SCORE_SORT,
} from './ranking-options';
import { firstOf, type SearchParameters, shortened, valuesOf } from './read-parameters';

/** What an index offers to a ranking's address. */
export type RankingOffer = {
  readonly cities: ReadonlySet<string>;
  readonly drivers: readonly string[];
  readonly countries: readonly string[];
  readonly units: readonly string[];
};

/** What of an address was not taken as it stands. */
export type RankingNotice =
  /** The option does not exist: it is left out. */
  | { readonly kind: 'unknown'; readonly field: RankingField; readonly value: string }
  /** The key stands several times: the first counts. */
  | { readonly kind: 'repeated'; readonly field: RankingField }
  /** The text was cut to so many characters. */
  | { readonly kind: 'cut'; readonly limit: number }
  /** Cities that the index does not have. */
  | { readonly kind: 'unknown-cities'; readonly cities: readonly string[] }
  /** More cities than are compared: these were left out. */
  | { readonly kind: 'too-many'; readonly most: number; readonly left: readonly string[] };

export type ParsedRanking = {
  readonly options: RankingOptions;
  readonly notices: readonly RankingNotice[];
};

/** Longer than any name of a city. */
export const LONGEST_NAME = 100;

/** How many of the cities that cannot be used a notice names. */
const MOST_NAMED = 5;

const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/**
 * Reads the options of a ranking from an address. Nothing is refused: what cannot be used is left
 * out and named, so that the page can say so. Keys that are no field are ignored.
 */
export function parseRanking(parameters: SearchParameters, offer: RankingOffer): ParsedRanking {
  const notices: RankingNotice[] = RANKING_FIELDS.filter(
    (field) => valuesOf(parameters, field).length > 1,
  ).map((field) => ({ kind: 'repeated', field }));

  function optionOf<Value>(field: RankingField, schema: z.ZodType<Value>): Value | undefined {
    const value = firstOf(parameters, field);
    if (value === '') return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    notices.push({ kind: 'unknown', field, value: shortened(value) });
    return undefined;
  }

  const written = Array.from(firstOf(parameters, 'text'));
  if (written.length > LONGEST_NAME) notices.push({ kind: 'cut', limit: LONGEST_NAME });
  const sort = optionOf('sort', z.enum(rankingSorts(offer.drivers))) ?? SCORE_SORT;
  const driver = z.enum(offer.drivers);
  const cities = citiesOf(parameters, offer, notices);
  return {
    options: {
      ...NO_RANKING_OPTIONS,
      text: written.slice(0, LONGEST_NAME).join(''),
      country: optionOf('country', z.enum(offer.countries)),
      unit: optionOf('unit', z.enum(offer.units)),
      coverage: optionOf('coverage', z.enum(COVERAGES)),
      sort,
      order: optionOf('order', z.enum(['asc', 'desc'])) ?? firstOrder(sort),
      x: optionOf('x', driver),
      y: optionOf('y', driver),
      page: optionOf('page', pageSchema) ?? 1,
      cities,
    },
    notices,
  };
}

function citiesOf(
  parameters: SearchParameters,
  offer: RankingOffer,
  notices: RankingNotice[],
): readonly string[] {
  const named = valuesOf(parameters, CITIES_FIELD)
    .flatMap((value) => value.split(','))
    .map((city) => city.trim())
    .filter((city) => city !== '');
  const distinct = [...new Set(named)];
  const known = distinct.filter((city) => offer.cities.has(city));
  const unknown = distinct.filter((city) => !offer.cities.has(city));
  if (unknown.length > 0) {
    notices.push({
      kind: 'unknown-cities',
      cities: unknown.slice(0, MOST_NAMED).map(shortened),
    });
  }
  const left = known.slice(MOST_CITIES);
  if (left.length > 0) {
    notices.push({ kind: 'too-many', most: MOST_CITIES, left: left.slice(0, MOST_NAMED) });
  }
  return known.slice(0, MOST_CITIES);
}
