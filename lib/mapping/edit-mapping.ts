import type { Locale } from '../text/localized';
import { unmappedIndicators } from './keep-decisions';
import { inItsLanguage } from './localize';
import type { IndicatorMapping, Mapping, SourceMapping } from './mapping-schema';
import { readHeading } from './read-heading';
import { slugGiver } from './slugs';

/** Lists of a mapping that a person makes longer and shorter. */
export type EditedList = 'drivers' | 'sources' | 'denominators';

/** What is set for many indicators at once; what is left out stays as it is. */
export type ManyIndicators = Partial<
  Pick<IndicatorMapping, 'driver' | 'direction' | 'unit' | 'normalisation' | 'source'>
>;

/** Adds a driver of that title. */
export function addDriver(mapping: Mapping, title: string, locale: Locale): Mapping {
  const { drivers, indicators } = mapping;
  const slug = slugGiver(['index', ...[...drivers, ...indicators].map((node) => node.slug)]);
  const text = { [locale]: title };
  const driver = {
    slug: slug(title, `driver-${drivers.length + 1}`),
    title: text,
    definition: { ...text },
    weight: 1,
    aggregation: 'arithmetic' as const,
  };
  return { ...mapping, drivers: [...drivers, driver] };
}

/** Adds a source that is still to be filled in. */
export function addSource(mapping: Mapping, today: string): Mapping {
  const { sources } = mapping;
  const slug = slugGiver(sources.map((source) => source.slug));
  const [first] = sources;
  const source: SourceMapping = {
    slug: slug('source', 'source'),
    cslType: 'dataset',
    title: {},
    author: null,
    publisher: {},
    published: '',
    publishedTime: null,
    accessed: today,
    language: first?.language ?? 'en',
    licence: {},
    url: null,
    scope: {},
  };
  return { ...mapping, sources: [...sources, source] };
}

/** Adds what values can be divided by: a column of the table. It is no indicator then. */
export function addDenominator(mapping: Mapping, column: string): Mapping {
  const { denominators, sources, table } = mapping;
  const { title, unit, year } = readHeading(column);
  const slug = slugGiver(denominators.map((row) => row.slug));
  const row = {
    column,
    slug: slug(title, `size-${denominators.length + 1}`),
    title: inItsLanguage(title),
    unit: unit === null ? {} : inItsLanguage(unit),
    year: table.yearColumn === null ? year : null,
    source: sources[0]?.slug ?? '',
  };
  return { ...mapping, denominators: [...denominators, row] };
}

/** Takes one out of a list, and out of what names it. */
export function removeFromList(mapping: Mapping, list: EditedList, index: number): Mapping {
  const slug = mapping[list][index]?.slug;
  if (slug === undefined) return mapping;
  const shorter = { ...mapping, [list]: mapping[list].filter((_, at) => at !== index) };
  const source = shorter.sources.length === 1 ? (shorter.sources[0]?.slug ?? '') : '';
  return {
    ...shorter,
    indicators: mapping.indicators.map((one) => ({
      ...one,
      ...(list === 'drivers' && one.driver === slug ? { driver: null } : {}),
      ...(list === 'sources' && one.source === slug ? { source } : {}),
      ...(list === 'denominators' && one.denominator === slug
        ? { denominator: null, per: null }
        : {}),
    })),
    denominators: shorter.denominators.map((one) =>
      list === 'sources' && one.source === slug ? { ...one, source } : one,
    ),
  };
}

/** Sets the same for several indicators. */
export function setMany(
  mapping: Mapping,
  indexes: readonly number[],
  values: ManyIndicators,
): Mapping {
  const chosen = new Set(indexes);
  const indicators = mapping.indicators.map((one, index) =>
    chosen.has(index) ? { ...one, ...values, unit: { ...one.unit, ...values.unit } } : one,
  );
  return { ...mapping, indicators };
}

/** Whether an indicator is to count, but nobody has said which way is better. */
export function isUndecided({ driver, direction }: IndicatorMapping): boolean {
  return driver !== null && direction === null;
}

/** Leaves out every indicator of which nobody has said which way is better. */
export function leaveOutUndecided(mapping: Mapping): Mapping {
  const indicators = mapping.indicators.map((one) =>
    isUndecided(one) ? { ...one, driver: null } : one,
  );
  return { ...mapping, indicators };
}

/** Adds the columns that the mapping does not speak of, left out at first. */
export function addUnmapped(mapping: Mapping, proposal: Mapping): Mapping {
  const added = unmappedIndicators(proposal, mapping);
  return { ...mapping, indicators: [...mapping.indicators, ...added] };
}

/** Leaves cities out, by their labels in the table. */
export function removeCities(mapping: Mapping, labels: ReadonlySet<string>): Mapping {
  const list = mapping.cities.list.filter(({ label }) => !labels.has(label));
  return { ...mapping, cities: { ...mapping.cities, list } };
}
