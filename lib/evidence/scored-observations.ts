import { group } from 'd3-array';
import type { AnyPack, DenominatorValueRow, NodeRow, ObservationRow } from '../pack/tables';
import type { Observed } from '../scoring/types';
import { lastDay, latestObservations } from './latest-observations';

/** The tables that the scored quantities follow from. */
export type QuantityTables = Pick<AnyPack, 'nodes' | 'observations' | 'denominatorValues'>;

/** What the engine scores of one observation, and what it was made of. */
export type ScoredObservation = Observed & {
  readonly observation: ObservationRow;
  /** The size that the observed value was divided by; null: it is scored as it stands. */
  readonly divisor: DenominatorValueRow | null;
};

/** The observations that count, parted by whether the engine can score them. */
export type ScoredObservations = {
  readonly scored: readonly ScoredObservation[];
  /** Measures to be divided by a size that the pack does not give for their city. */
  readonly undivided: readonly ObservationRow[];
};

/**
 * The one way from the observations of a pack to what the engine scores: of several periods the
 * latest, and measures with a denominator as value / denominator × per.
 */
export function scoredObservations(tables: QuantityTables): ScoredObservations {
  const nodes = new Map(tables.nodes.map((node) => [node.slug, node]));
  const sizes = sizesByCity(tables.denominatorValues);
  const scored: ScoredObservation[] = [];
  const undivided: ObservationRow[] = [];
  for (const observation of latestObservations(tables.observations)) {
    const node = nodes.get(observation.indicator);
    const divisor = divisorOf(observation, node, sizes);
    if (divisor === undefined) {
      undivided.push(observation);
      continue;
    }
    const { city, indicator } = observation;
    const value = quantityOf(observation.value, divisor, node);
    scored.push({ city, indicator, value, observation, divisor });
  }
  return { scored, undivided };
}

/**
 * The size that a value of some period is divided by: the latest whose period does not end after
 * it, else the earliest that ends after it.
 *
 * @param sizes of one city and one denominator
 */
export function divisorAt(
  sizes: readonly DenominatorValueRow[],
  periodTo: string,
): DenominatorValueRow | undefined {
  const end = lastDay(periodTo);
  const ordered = sizes.toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  return ordered.findLast((size) => endOf(size) <= end) ?? ordered[0];
}

/** The sizes of each city, by `sizeKey`. */
export function sizesByCity(
  values: readonly DenominatorValueRow[],
): ReadonlyMap<string, readonly DenominatorValueRow[]> {
  return group(values, ({ city, denominator }) => sizeKey(city, denominator));
}

/** The key of the sizes of a city. */
export function sizeKey(city: string, denominator: string): string {
  return `${city} ${denominator}`;
}

/** Null: nothing to divide by; undefined: there should be something, and is not. */
function divisorOf(
  { city, periodTo }: ObservationRow,
  node: NodeRow | undefined,
  sizes: ReadonlyMap<string, readonly DenominatorValueRow[]>,
): DenominatorValueRow | null | undefined {
  const denominator = node?.denominator ?? null;
  if (denominator === null) return null;
  return divisorAt(sizes.get(sizeKey(city, denominator)) ?? [], periodTo);
}

function quantityOf(
  value: number,
  divisor: DenominatorValueRow | null,
  node: NodeRow | undefined,
): number {
  return divisor === null ? value : (value / divisor.value) * (node?.per ?? 1);
}

function endOf({ periodTo }: DenominatorValueRow): string {
  return lastDay(periodTo);
}
