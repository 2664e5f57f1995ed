import { group, sum } from 'd3-array';
import { columnsOf, PACK_TABLE_NAMES, tableOf } from '../columns';
import { type Fault, faultAt } from '../fault';
import { kindsOf, type LookedAt } from '../observation-kinds';
import type { Rows } from '../rows';
import type { PackTableName } from '../tables';
import { type CheckContext, FIRST_DATA_ROW } from './context';
import { methodWarnings } from './method-data';
import { type ScoredColumn, scoredColumns } from './scored-columns';
import { correlatedIndicators, squeezingOutliers } from './warnings-distribution';
import { missingDenominators, undividedCounts } from './warnings-measures';

/** With fewer cities, scaling by the data says little but who is first and who is last. */
const CITIES_FOR_DATA_DRIVEN_SCALING = 5;

/** What an observation may say in two languages. */
const WORDED: LookedAt = { texts: [], filled: ['rationaleEn', 'rationaleZh', 'noteEn', 'noteZh'] };

/** What a careful reader should know of a pack that has no faults. */
export function packWarnings(context: CheckContext): readonly Fault[] {
  const { columns, undivided } = scoredColumns(context.pack);
  return [
    ...thinDrivers(context),
    ...fewCities(context, columns),
    ...unobservedIndicators(context),
    ...missingDenominators(context, undivided),
    ...undividedCounts(context, columns),
    ...methodWarnings(context),
    ...squeezingOutliers(context, columns),
    ...correlatedIndicators(context, columns),
    ...singleSource(context),
    ...PACK_TABLE_NAMES.flatMap((name) => oneLanguage(context, name)),
  ];
}

/** Counts the cities that have a value: those without one are no part of the scale. */
function fewCities({ place }: CheckContext, columns: readonly ScoredColumn[]): readonly Fault[] {
  return columns
    .filter(({ node }) => node.normalisation !== 'goalposts')
    .filter(({ values }) => values.length > 0 && values.length < CITIES_FOR_DATA_DRIVEN_SCALING)
    .map(({ node, values }) =>
      faultAt(place('nodes', node, 'normalisation'), 'dataDrivenScaling', {
        node: node.slug,
        cities: values.length,
        needed: CITIES_FOR_DATA_DRIVEN_SCALING,
      }),
    );
}

/**
 * Drivers with too few indicators for any city: they take the overall score from every one, which
 * a ranking should not be the first to tell. Nested drivers count the indicators below them.
 */
function thinDrivers({ pack, place }: CheckContext): readonly Fault[] {
  const needed = pack.index[0]?.thinIndicators ?? 0;
  const observed = observedIndicators(pack);
  const below = group(pack.nodes, ({ parent }) => parent);
  const indicatorsBelow = (slug: string): number =>
    sum(below.get(slug) ?? [], (node) =>
      node.kind === 'indicator' ? Number(observed.has(node.slug)) : indicatorsBelow(node.slug),
    );
  return pack.nodes
    .filter(({ kind, weight }) => kind === 'driver' && weight !== 0)
    .map((node) => ({ node, count: indicatorsBelow(node.slug) }))
    .filter(({ count }) => count < needed)
    .map(({ node, count }) =>
      faultAt(place('nodes', node, 'slug'), 'driverThin', { node: node.slug, count, needed }),
    );
}

function observedIndicators({
  observations,
}: CheckContext['pack']): ReadonlySet<string | undefined> {
  const kinds = kindsOf(observations, { texts: ['indicator'] });
  return new Set(kinds.map(({ first }) => observations.at(first)?.indicator));
}

function unobservedIndicators({ pack, place }: CheckContext): readonly Fault[] {
  const observed = observedIndicators(pack);
  return pack.nodes
    .filter((node) => node.kind === 'indicator' && !observed.has(node.slug))
    .map((node) =>
      faultAt(place('nodes', node, 'slug'), 'indicatorUnobserved', { node: node.slug }),
    );
}

function singleSource({ pack, place }: CheckContext): readonly Fault[] {
  const [first, ...others] = new Set(pack.evidence.map((row) => row.source));
  if (first === undefined || others.length > 0) return [];
  return [faultAt(place('sources', null), 'singleSource', { source: first })];
}

/** One warning a field, with the number of rows, not one a row. */
function oneLanguage({ pack, place }: CheckContext, name: PackTableName): readonly Fault[] {
  const rows: Rows<object> = pack[name];
  const kinds =
    name === 'observations'
      ? kindsOf(pack.observations, WORDED)
      : rows.map((_, first) => ({ first, count: 1 }));
  return columnsOf(tableOf(name)).flatMap((column) => {
    if (column.locale === null) return [];
    const lacking = kinds.filter(({ first }) =>
      lacks(rows.at(first) ?? {}, column.field, column.locale),
    );
    const [earliest] = lacking;
    if (earliest === undefined) return [];
    const count = lacking.reduce((sum, kind) => sum + kind.count, 0);
    // Without faults, every row of the file is one of the pack.
    const at = place(name, earliest.first + FIRST_DATA_ROW, column.field);
    return [faultAt({ ...at, field: column.name }, 'oneLanguage', { field: column.name, count })];
  });
}

function lacks(row: object, field: string, locale: string | null): boolean {
  const text: unknown = Reflect.get(row, field);
  return typeof text === 'object' && text !== null && locale !== null && !(locale in text);
}
