import { EMPTY_NODE } from '../pack/empty-node';
import type { CityRow, EventRow, IndexRow, NodeRow } from '../pack/tables';

/* Rows of packs for tests: what a test does not speak of is filled in. */

/** An index: half of the weight makes a rank, two indicators and a third of the weight a driver. */
export const PLACES: IndexRow = {
  slug: 'places',
  title: { en: 'Places', zh: '地方' },
  subject: { en: 'places' },
  description: { en: 'Places compared.' },
  frameworkVersion: '1',
  observationPeriod: 'latest',
  coverageThreshold: 0.5,
  thinIndicators: 2,
  thinWeight: 0.33,
  verdictShare: 0.9,
  draws: 500,
  seed: 1,
  weightSpread: 0.25,
};

/** A node of equal weight, its title being its slug. */
export function node(row: Pick<NodeRow, 'slug' | 'parent' | 'kind'> & Partial<NodeRow>): NodeRow {
  return {
    ...EMPTY_NODE,
    position: 1,
    title: { en: row.slug },
    definition: { en: row.slug },
    weight: 1,
    aggregation: row.kind === 'indicator' ? null : 'arithmetic',
    ...row,
  };
}

/** The root of an index, and two drivers of equal weight. */
export const PEOPLE_AND_MONEY: readonly NodeRow[] = [
  node({ slug: 'index', parent: null, kind: 'index' }),
  node({ slug: 'people', parent: 'index', kind: 'driver', position: 1 }),
  node({ slug: 'money', parent: 'index', kind: 'driver', position: 2 }),
];

/** A rubric indicator by highest level. */
export function rubric(slug: string, parent: string, role: 'input' | 'outcome', position: number) {
  return node({
    slug,
    parent,
    kind: 'indicator',
    position,
    role,
    scale: 'rubric',
    direction: 1,
    normalisation: 'goalposts',
    goalpostLow: 0,
    goalpostHigh: 4,
    levelBasis: 'highest',
  });
}

/** A city named by its slug. */
export function city(slug: string, position: number, unitKind: CityRow['unitKind']): CityRow {
  const name = { en: slug[0]?.toUpperCase() + slug.slice(1) };
  return {
    slug,
    position,
    name,
    country: name,
    unitKind,
    boundary: name,
    profile: name,
    code: null,
  };
}

/** A listing in the north, as precise as its date; what it differs in is given. */
export function event(slug: string, date: string, row: Partial<EventRow> = {}): EventRow {
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'year';
  return {
    slug,
    city: 'north',
    wave: 'models',
    kind: 'listing',
    title: { en: slug },
    date,
    precision,
    organizations: [],
    evidence: 'e4',
    ...row,
  };
}
