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
  }[];
};

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

/** On how many sources and passages the evidence of each city rests. */
export function evidenceBase(
  cities: readonly string[],
  evidence: readonly EvidenceRow[],
  sources: readonly SourceRow[],
): EvidenceBase {
  const chosen = evidence.filter((row) => cities.includes(row.city));
  const named = new Set(chosen.map((row) => row.source));
  return {
    sources: sources.filter((source) => named.has(source.slug)),
    cities: cities.map((city) => ({
      city,
      passages: new Set(
        chosen.filter((row) => row.city === city).map((row) => `${row.source}#${row.passage}`),
      ).size,
    })),
  };
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
