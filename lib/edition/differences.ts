import type { Score, ScoreTable } from '../scoring/types';
import { roundScore } from './round-score';
import { SCORE_FIELDS } from './score-fields';

/** The part of a score that differs, or the whole row. */
type DifferingField = (typeof SCORE_FIELDS)[number] | 'row';

/** One thing in which two score tables differ. */
export type ScoreDifference = {
  readonly city: string;
  readonly node: string;
  readonly field: DifferingField;
  /** Null: no value, or no row at all. */
  readonly stored: Score[keyof Score];
  readonly recomputed: Score[keyof Score];
};

/**
 * Names every difference between the stored scores of an edition and those computed again, both
 * rounded as in the canonical form. Empty: they agree.
 */
export function differencesBetween(
  stored: ScoreTable,
  recomputed: ScoreTable,
): readonly ScoreDifference[] {
  const storedRows = rowsByKey(stored);
  const recomputedRows = rowsByKey(recomputed);
  const keys = [...new Set([...storedRows.keys(), ...recomputedRows.keys()])];
  return keys.flatMap((key) => compareRows(storedRows.get(key), recomputedRows.get(key)));
}

function rowsByKey({ rows }: ScoreTable): ReadonlyMap<string, Score> {
  return new Map(rows.map((row) => [`${row.city} ${row.node}`, roundScore(row)]));
}

function compareRows(
  stored: Score | undefined,
  recomputed: Score | undefined,
): readonly ScoreDifference[] {
  if (stored === undefined || recomputed === undefined) {
    const row = stored ?? recomputed;
    if (row === undefined) return [];
    const { city, node } = row;
    const values = { stored: stored ? node : null, recomputed: recomputed ? node : null };
    return [{ city, node, field: 'row', ...values }];
  }
  const { city, node } = stored;
  return SCORE_FIELDS.filter((field) => stored[field] !== recomputed[field]).map((field) => ({
    city,
    node,
    field,
    stored: stored[field],
    recomputed: recomputed[field],
  }));
}
