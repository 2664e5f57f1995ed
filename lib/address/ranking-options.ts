/** What a reader asks of the ranking of an index with many cities. */
export type RankingOptions = {
  /** Name or code searched for; empty: none. */
  readonly text: string;
  readonly country?: string;
  readonly unit?: string;
  /** Least coverage in percent, one of `COVERAGES`. */
  readonly coverage?: string;
  /** `score`, `coverage`, `name`, or `driver-` and the slug of one. */
  readonly sort: string;
  readonly order: SortOrder;
  /** From 1. */
  readonly page: number;
  /** The cities chosen for a comparison. */
  readonly cities: readonly string[];
  /** The drivers of the scatter; absent: the two of the largest weight. */
  readonly x?: string;
  readonly y?: string;
};

export type SortOrder = 'asc' | 'desc';

/** The fields of the address that have one value, by which the form's controls are named. */
export const RANKING_FIELDS = [
  'text',
  'country',
  'unit',
  'coverage',
  'sort',
  'order',
  'x',
  'y',
  'page',
] as const;
export type RankingField = (typeof RANKING_FIELDS)[number];

/** Stands several times: the compare page names the cities of its form like this too. */
export const CITIES_FIELD = 'cities';

/** What may be asked for as the least coverage, in percent. */
export const COVERAGES = ['25', '50', '75', '90', '100'] as const;

export const SCORE_SORT = 'score';

const DRIVER_SORT = 'driver-';

export const NO_RANKING_OPTIONS: RankingOptions = {
  text: '',
  sort: SCORE_SORT,
  order: 'desc',
  page: 1,
  cities: [],
};

/** The ways to sort a ranking, by what stands in an address. */
export function rankingSorts(drivers: readonly string[]): readonly string[] {
  return [SCORE_SORT, ...drivers.map(driverSort), 'coverage', 'name'];
}

export function driverSort(driver: string): string {
  return DRIVER_SORT + driver;
}

/** The driver by which a ranking is sorted; null: by something else. */
export function sortedDriver(sort: string): string | null {
  return sort.startsWith(DRIVER_SORT) ? sort.slice(DRIVER_SORT.length) : null;
}

/** Names begin with the first letter, numbers with the highest. */
export function firstOrder(sort: string): SortOrder {
  return sort === 'name' ? 'asc' : 'desc';
}

/**
 * Options as the parameters of an address, in one fixed order and without what is not chosen, so
 * that the same ranking has one address.
 *
 * @example
 * rankingParameters({ ...NO_RANKING_OPTIONS, page: 2 }); // => [['page', '2']]
 */
export function rankingParameters(
  options: RankingOptions,
): readonly (readonly [name: string, value: string])[] {
  const chosen: Readonly<Record<RankingField, string | undefined>> = {
    ...options,
    country: options.country,
    unit: options.unit,
    coverage: options.coverage,
    x: options.x,
    y: options.y,
    sort: options.sort === SCORE_SORT ? undefined : options.sort,
    order: options.order === firstOrder(options.sort) ? undefined : options.order,
    page: options.page > 1 ? String(options.page) : undefined,
  };
  return [
    ...RANKING_FIELDS.flatMap((field) => {
      const value = chosen[field];
      return value === undefined || value === '' ? [] : [[field, value] as const];
    }),
    ...options.cities.map((city) => [CITIES_FIELD, city] as const),
  ];
}
