import { EMPTY_NODE } from '../pack/empty-node';
import { packOf } from '../pack/pack-of';
import type { CityRow, NodeRow, ObservationRow, Pack } from '../pack/tables';
import { ROOT_SLUG } from './indicator-faults';
import { inItsLanguage, written } from './localize';
import type { IndicatorMapping, Mapping } from './mapping-schema';
import type { ReadRows, TableValue } from './table-values';

/** Puts together the pack that a complete mapping and the values of a table make. */
export function packFromValues(mapping: Mapping, read: ReadRows): Pack {
  const { slug, title, subject, description, aggregation, ...parameters } = mapping.index;
  return {
    ...packOf([]),
    index: [
      {
        slug,
        title: written(title),
        subject: written(subject),
        description: written(description),
        observationPeriod: 'latest',
        ...parameters,
      },
    ],
    denominators: mapping.denominators.map((row, index) => ({
      slug: row.slug,
      position: index + 1,
      title: written(row.title),
      unit: written(row.unit),
    })),
    nodes: nodesOf(mapping),
    cities: citiesOf(mapping, read),
    denominatorValues: read.denominators.map(({ city, of, year, value }) => ({
      city,
      denominator: of,
      ...yearPeriod(year),
      value,
      source: mapping.denominators.find((row) => row.slug === of)?.source ?? '',
    })),
    sources: mapping.sources.map((source) => ({
      ...source,
      title: written(source.title),
      author: source.author === null ? null : written(source.author),
      publisher: written(source.publisher),
      licence: written(source.licence),
      scope: written(source.scope),
    })),
    observations: observationsOf(mapping, read.values),
  };
}

function nodesOf({ index, drivers, indicators }: Mapping): readonly NodeRow[] {
  const root: NodeRow = {
    ...EMPTY_NODE,
    slug: ROOT_SLUG,
    parent: null,
    kind: 'index',
    position: 1,
    title: written(index.title),
    definition: written(index.description),
    weight: 1,
    aggregation: index.aggregation,
  };
  const groups = drivers.map(
    (driver, at): NodeRow => ({
      ...EMPTY_NODE,
      slug: driver.slug,
      parent: ROOT_SLUG,
      kind: 'driver',
      position: at + 1,
      title: written(driver.title),
      definition: written(driver.definition),
      weight: driver.weight,
      aggregation: driver.aggregation,
    }),
  );
  const leaves = drivers.flatMap(({ slug }) =>
    indicators
      .filter(({ driver }) => driver === slug)
      .map((indicator, at) => leafOf(indicator, at + 1)),
  );
  return [root, ...groups, ...leaves];
}

function leafOf(indicator: IndicatorMapping, position: number): NodeRow {
  const { slug, driver, weight, role, direction, normalisation, transform, denominator, per } =
    indicator;
  const [goalpostLow, goalpostHigh] = indicator.goalposts ?? [null, null];
  return {
    ...EMPTY_NODE,
    slug,
    parent: driver,
    kind: 'indicator',
    position,
    title: written(indicator.title),
    definition: written(indicator.definition),
    weight,
    role,
    scale: 'measure',
    direction,
    normalisation,
    goalpostLow,
    goalpostHigh,
    unit: written(indicator.unit),
    denominator,
    per,
    transform,
  };
}

function citiesOf({ cities }: Mapping, read: ReadRows): readonly CityRow[] {
  const { unitKind, country, boundary } = cities;
  return read.cities.map((city, index) => ({
    slug: city.slug,
    position: index + 1,
    name: written(
      cities.list.find(({ slug }) => slug === city.slug)?.name ?? inItsLanguage(city.label),
    ),
    country: written(country),
    unitKind: unitKind ?? 'region',
    boundary: written(boundary),
    profile: null,
    code: city.code,
  }));
}

function observationsOf(
  { indicators }: Mapping,
  values: readonly TableValue[],
): readonly ObservationRow[] {
  const sources = new Map(
    indicators.map(({ slug, driver, source }) => [driver === null ? '' : slug, source]),
  );
  return values.map(({ city, of, year, value, mark }) => ({
    city,
    indicator: of,
    ...yearPeriod(year),
    value,
    rationale: null,
    source: sources.get(of) ?? null,
    note:
      mark === null ? null : { en: `Marked “${mark}” in the table.`, zh: `表中标有“${mark}”。` },
  }));
}

function yearPeriod(year: number): { readonly periodFrom: string; readonly periodTo: string } {
  const text = String(year);
  return { periodFrom: text, periodTo: text };
}
