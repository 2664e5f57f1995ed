import type { Locale } from '../text/localized';
import { overviewPath, type WeightsInAddress, writeWeights } from './paths';

/** The level or value that is assumed for an indicator of a city; null: that it has none. */
export type AssumedRating = {
  readonly city: string;
  readonly indicator: string;
  readonly value: number | null;
};

/** The steps of the method that may be done otherwise, as the address names them. */
export const METHOD_FIELDS = [
  'normalisation',
  'aggregation',
  'treatment',
  'imputation',
  'missing',
] as const;
export type MethodField = (typeof METHOD_FIELDS)[number];

/** Everything that a what-if assumes in place of the edition. */
export type Assumptions = {
  /** Slugs of evidence that is left out. */
  readonly off: readonly string[];
  /** Passages that are left out with all that is drawn from them, `source:number`. */
  readonly passages: readonly string[];
  /** Slugs of sources that are left out whole. */
  readonly sources: readonly string[];
  /** At most one for each city and indicator. */
  readonly ratings: readonly AssumedRating[];
  /** Null: the official ones. */
  readonly weights: WeightsInAddress | null;
  /** Key of the way in which a step is done, for those done otherwise. */
  readonly methods: Readonly<Partial<Record<MethodField, string>>>;
};

export const NO_ASSUMPTIONS: Assumptions = {
  off: [],
  passages: [],
  sources: [],
  ratings: [],
  weights: null,
  methods: {},
};

/** Stands in an address for a rating that is taken away. */
export const NO_RATING = 'none';

/** The parameters of the address. */
export const WHAT_IF_FIELDS = {
  off: 'off',
  passages: 'passage',
  sources: 'source',
  ratings: 'rate',
  weights: 'weights',
} as const;

/** Where the form of a what-if is sent. */
export function whatIfAction(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/what-if`;
}

/**
 * A what-if on some cities. Whatever order things were assumed in, the same what-if has one address.
 *
 * @example
 * whatIfPath('en', 'places', ['north', 'south'], { ...NO_ASSUMPTIONS, off: ['e1'] });
 * // => '/en/places/what-if/north,south?off=e1'
 */
export function whatIfPath(
  locale: Locale,
  index: string,
  cities: readonly string[],
  assumptions: Partial<Assumptions> = {},
): string {
  const query = whatIfQuery(assumptions);
  const base = `${whatIfAction(locale, index)}/${cities.join(',')}`;
  return query === '' ? base : `${base}?${query}`;
}

/** Where the form of a what-if has the level of a cell. */
export function ratingAnchor(city: string, indicator: string): string {
  return `rate-${city}-${indicator}`;
}

/** The assumptions as a query without a question mark; empty where nothing is assumed. */
export function whatIfQuery(some: Partial<Assumptions>): string {
  const { off, passages, sources, ratings, weights, methods } = { ...NO_ASSUMPTIONS, ...some };
  return joinedQuery([
    [WHAT_IF_FIELDS.off, off.toSorted().join(',')],
    [WHAT_IF_FIELDS.passages, passages.toSorted().join(',')],
    [WHAT_IF_FIELDS.sources, sources.toSorted().join(',')],
    [WHAT_IF_FIELDS.ratings, ratings.map(writeRating).toSorted().join(',')],
    [WHAT_IF_FIELDS.weights, writeWeights(weights ?? {})],
    ...METHOD_FIELDS.map((field) => [field, methods[field] ?? ''] as const),
  ]);
}

/** Parameters as a query in which commas and colons stand as they are; empty ones are left out. */
export function joinedQuery(
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  return parameters
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
}

/** A rating as it stands in an address: `shanghai:risk-tolerance:4`. */
export function writeRating({ city, indicator, value }: AssumedRating): string {
  return `${city}:${indicator}:${value ?? NO_RATING}`;
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
