import { observationsFromLinks } from '../evidence/observations-from-links';
import type { AnyPack, ObservationRow } from '../pack/tables';
import type { ScoreTable } from '../scoring/types';
import { hashOfEdition } from './canonical-edition';
import { differencesBetween, type ScoreDifference } from './differences';
import { scorePack } from './score-pack';

/** A published edition with everything it rests on. */
export type StoredEdition = {
  readonly pack: AnyPack;
  readonly scores: ScoreTable;
  readonly hash: string;
};

/** An observation that is not what its links give; null: there is none. */
export type ObservationDifference = {
  readonly city: string;
  readonly indicator: string;
  readonly stored: number | null;
  readonly recomputed: number | null;
};

export type Verification = {
  /** The hash of the edition as computed afresh. */
  readonly hash: string;
  readonly hashAgrees: boolean;
  readonly observations: readonly ObservationDifference[];
  readonly scores: readonly ScoreDifference[];
};

/**
 * Computes an edition afresh, from the links up: ratings by the rating rule, scores from the
 * ratings, the hash from the canonical form; and names everything that is stored otherwise.
 * Measures (numbers with a unit) are taken as they stand: no rule gives them.
 */
export function verifyEdition({ pack, scores, hash }: StoredEdition): Verification {
  const observations = recomputedObservations(pack);
  const recomputed = scorePack({ ...pack, observations });
  const computedHash = hashOfEdition({ pack, scores: recomputed });
  return {
    hash: computedHash,
    hashAgrees: computedHash === hash,
    observations: observationDifferences(pack.observations, observations),
    scores: differencesBetween(scores, recomputed),
  };
}

type ObservedCell = Pick<
  ObservationRow,
  'city' | 'indicator' | 'periodFrom' | 'periodTo' | 'value'
>;

function recomputedObservations(pack: AnyPack): ObservationRow[] {
  const rubrics = new Set(
    pack.nodes.filter((node) => node.scale === 'rubric').map((node) => node.slug),
  );
  const measures = pack.observations.filter(({ indicator }) => !rubrics.has(indicator));
  const unsaid = { rationale: null, source: null, note: null };
  const ratings = observationsFromLinks(pack).map((rating) => ({ ...rating, ...unsaid }));
  return [...measures, ...ratings];
}

function observationDifferences(
  stored: Iterable<ObservedCell>,
  recomputed: Iterable<ObservedCell>,
): ObservationDifference[] {
  const storedValues = valuesByCell(stored);
  const recomputedValues = valuesByCell(recomputed);
  const cells = new Map([...storedValues, ...recomputedValues]);
  return [...cells].flatMap(([key, { city, indicator }]) => {
    const before = storedValues.get(key)?.value ?? null;
    const now = recomputedValues.get(key)?.value ?? null;
    return before === now ? [] : [{ city, indicator, stored: before, recomputed: now }];
  });
}

function valuesByCell(rows: Iterable<ObservedCell>): Map<string, ObservedCell> {
  const byCell = new Map<string, ObservedCell>();
  for (const row of rows) byCell.set(`${row.city} ${row.indicator} ${row.periodTo}`, row);
  return byCell;
}
