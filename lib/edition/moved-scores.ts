import type { Score, ScoreTable } from '../scoring/types';
import { roundScore } from './round-score';

/** What readers see of a score. */
export type ShownScore = Pick<Score, 'value' | 'lower' | 'upper' | 'rank' | 'imputed'>;

/** A score that one edition has otherwise than another. */
export type ScoreMove = {
  readonly city: string;
  readonly node: string;
  /** Null: the edition has no such row. */
  readonly before: ShownScore | null;
  readonly after: ShownScore | null;
  /** By how much the value moves; null where one of the two is none. */
  readonly by: number | null;
};

const SHOWN = ['value', 'lower', 'upper', 'rank'] as const satisfies readonly (keyof Score)[];

/** Scores that moved: how many, and the first of them. */
type CountedMoves = { readonly count: number; readonly moves: readonly ScoreMove[] };

/**
 * Every score that differs between two editions, rounded as in the canonical form: those of the
 * later one in its order, then those that are gone.
 *
 * @param most so many are listed; all are counted
 */
export function countedMoves(before: ScoreTable, after: ScoreTable, most: number): CountedMoves {
  const gone = rowsByPlace(before);
  const moves: ScoreMove[] = [];
  let count = 0;
  const note = (old: Score | null, now: Score | null) => {
    const move = moveOf(old && roundScore(old), now && roundScore(now));
    if (move === null) return;
    count += 1;
    if (moves.length < most) moves.push(move);
  };
  for (const row of after.rows) {
    const rows = gone.get(row.city);
    note(rows?.get(row.node) ?? null, row);
    rows?.delete(row.node);
  }
  for (const rows of gone.values()) for (const row of rows.values()) note(row, null);
  return { count, moves };
}

function rowsByPlace({ rows }: ScoreTable): Map<string, Map<string, Score>> {
  const byCity = new Map<string, Map<string, Score>>();
  for (const row of rows) {
    const ofCity = byCity.get(row.city) ?? new Map<string, Score>();
    byCity.set(row.city, ofCity.set(row.node, row));
  }
  return byCity;
}

function moveOf(before: Score | null, after: Score | null): ScoreMove | null {
  const row = after ?? before;
  if (row === null || SHOWN.every((field) => before?.[field] === after?.[field])) return null;
  const values = [before?.value ?? null, after?.value ?? null];
  const [from = null, to = null] = values;
  return {
    city: row.city,
    node: row.node,
    before: before && shown(before),
    after: after && shown(after),
    by: from === null || to === null ? null : to - from,
  };
}

function shown({ value, lower, upper, rank }: Score): ShownScore {
  return { value, lower, upper, rank };
}
