import type { Framework, Role } from '../../framework/types';
import type { CityRow, EvidenceRow, ObservationRow, SourceRow } from '../../pack/tables';

/** The kinds of unit of the chosen cities, where they differ. */
export type UnlikeUnits = readonly { readonly city: string; readonly unit: CityRow['unitKind'] }[];

/** The time that the evidence of each city speaks of. */
export type CityPeriod = { readonly city: string; readonly from: string; readonly to: string };

/** What the evidence on the chosen cities rests on. */
export type EvidenceBase = {
  readonly sources: readonly SourceRow[];
  readonly cities: readonly {
    readonly city: string;
    /** Distinct passages that say something of the city. */
    readonly passages: number;
    /** Measured values of the city. */
    readonly values: number;
  }[];
};

/** How many of some indicators say what a place offers, and how many what came of it. */
export type RoleMix = Readonly<Record<Role, number>>;

/** The mix of what a pair is compared on, beside that of the whole framework. */
export type SharedRoles = { readonly shared: RoleMix; readonly all: RoleMix };

/** Who is compared with whom, where the units are not alike; else nothing. */
export function unlikeUnits(cities: readonly CityRow[]): UnlikeUnits {
  if (new Set(cities.map((city) => city.unitKind)).size < 2) return [];
  return cities.map((city) => ({ city: city.slug, unit: city.unitKind }));
}

/**
 * The periods of the cities' observations, where they are not the same years; else nothing.
 * Only these indicators count (the shared basis of the pair, where there is one).
 */
export function unlikePeriods(
  cities: readonly string[],
  observations: readonly ObservationRow[],
  indicators: ReadonlySet<string>,
): readonly CityPeriod[] {
  const periods = cities.flatMap((city) => {
    const own = observations.filter((row) => row.city === city && indicators.has(row.indicator));
    const from = own.map((row) => row.periodFrom).toSorted()[0];
    const to = own
      .map((row) => row.periodTo)
      .toSorted()
      .at(-1);
    return from === undefined || to === undefined ? [] : [{ city, from, to }];
  });
  const years = new Set(periods.map(({ from, to }) => `${yearOf(from)} ${yearOf(to)}`));
  return years.size < 2 ? [] : periods;
}

/** The rows that say where things come from. */
type OriginTables = {
  readonly evidence: readonly EvidenceRow[];
  readonly sources: readonly SourceRow[];
  readonly observations: readonly ObservationRow[];
};

/** On how many sources, passages and measured values each city rests. */
export function evidenceBase(
  cities: readonly string[],
  { evidence, sources, observations }: OriginTables,
): EvidenceBase {
  const chosen = evidence.filter((row) => cities.includes(row.city));
  const measured = observations.filter((row) => row.source !== null && cities.includes(row.city));
  const named = new Set<string | null>([...chosen, ...measured].map((row) => row.source));
  return {
    sources: sources.filter((source) => named.has(source.slug)),
    cities: cities.map((city) => ({
      city,
      passages: new Set(
        chosen.filter((row) => row.city === city).map((row) => `${row.source}#${row.passage}`),
      ).size,
      values: measured.filter((row) => row.city === city).length,
    })),
  };
}

/**
 * Whether a pair is compared on results more than the framework is: a source that tells one
 * place by its results and another by its means leaves mostly results to share.
 *
 * @returns null where the pair shares no indicator
 */
export function sharedRoles(
  { nodes }: Framework,
  sharedIndicators: readonly string[],
): SharedRoles | null {
  if (sharedIndicators.length === 0) return null;
  const roles = nodes.flatMap((node) =>
    node.kind === 'indicator' ? [{ slug: node.slug, role: node.role }] : [],
  );
  return {
    shared: mixOf(roles.filter(({ slug }) => sharedIndicators.includes(slug))),
    all: mixOf(roles),
  };
}

function mixOf(roles: readonly { readonly role: Role }[]): RoleMix {
  const outcome = roles.filter(({ role }) => role === 'outcome').length;
  return { input: roles.length - outcome, outcome };
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
