import type { IndicatorMapping, Mapping } from './mapping-schema';
import { headingKey } from './read-heading';
import { slugGiver } from './slugs';

/**
 * The proposal of a table that is read anew, with what a person has decided before: of the index
 * and its sources everything, of cities and indicators what their names still fit. Drivers stay
 * once an indicator was put under one and its direction said; before that they are guesses, too.
 */
export function keepDecisions(proposal: Mapping, earlier: Mapping): Mapping {
  const { table } = proposal;
  const hasDecided = earlier.indicators.some(
    ({ driver, direction }) => driver !== null && direction !== null,
  );
  const source = earlier.sources[0]?.slug ?? '';
  return {
    ...proposal,
    table: {
      ...table,
      missing: union(table.missing, earlier.table.missing),
      skipRows: union(table.skipRows, earlier.table.skipRows),
    },
    index: earlier.index,
    cities: {
      ...earlier.cities,
      unitKind: earlier.cities.unitKind ?? proposal.cities.unitKind,
      list: keptCities(proposal, earlier),
    },
    drivers: hasDecided ? earlier.drivers : proposal.drivers,
    indicators: hasDecided
      ? keptIndicators(proposal, earlier)
      : proposal.indicators.map((one) => ({ ...one, source })),
    denominators: earlier.denominators,
    sources: earlier.sources,
  };
}

/** Indicators of a proposal whose columns a mapping does not speak of; slugs are those still free. */
export function unmappedIndicators(
  proposal: Mapping,
  mapping: Mapping,
): readonly IndicatorMapping[] {
  const find = indicatorFinder(mapping);
  const slug = slugGiver(takenSlugs(mapping));
  const divides = new Set(mapping.denominators.map(({ column }) => column));
  return proposal.indicators
    .filter(({ column }) => find(column) === null && !divides.has(column))
    .map((indicator) => ({
      ...indicator,
      slug: slug(indicator.slug, 'indicator'),
      driver: null,
      source: mapping.sources[0]?.slug ?? '',
    }));
}

function keptIndicators(proposal: Mapping, earlier: Mapping): IndicatorMapping[] {
  const find = indicatorFinder(earlier);
  const added = new Map(
    unmappedIndicators(proposal, earlier).map((indicator) => [indicator.column, indicator]),
  );
  return proposal.indicators.map((proposed) => {
    const { column, year } = proposed;
    const before = find(column);
    if (before === null) return added.get(column) ?? { ...proposed, driver: null };
    const isNamedAnew = before.column !== column;
    return { ...before, column, year: isNamedAnew ? year : (before.year ?? year) };
  });
}

/** Finds an indicator by its column: the very heading, else the same but for year and unit. */
function indicatorFinder({ indicators }: Mapping): (column: string) => IndicatorMapping | null {
  const byColumn = new Map(indicators.map((indicator) => [indicator.column, indicator]));
  const byKey = new Map<string, IndicatorMapping | null>();
  for (const indicator of indicators) {
    const key = headingKey(indicator.column);
    byKey.set(key, byKey.has(key) ? null : indicator);
  }
  return (column) => byColumn.get(column) ?? byKey.get(headingKey(column)) ?? null;
}

function keptCities({ cities }: Mapping, earlier: Mapping): Mapping['cities']['list'] {
  const byLabel = new Map(earlier.cities.list.map((city) => [city.label, city]));
  const slug = slugGiver(earlier.cities.list.map((city) => city.slug));
  return cities.list.map((city) => {
    const before = byLabel.get(city.label);
    return before === undefined
      ? { ...city, slug: slug(city.slug, 'city') }
      : { ...before, code: city.code };
  });
}

function takenSlugs({ drivers, indicators }: Mapping): readonly string[] {
  return ['index', ...[...drivers, ...indicators].map(({ slug }) => slug)];
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}
