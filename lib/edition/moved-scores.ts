import type { Score, ScoreTable } from '../scoring/types';
import { roundScore } from './round-score';

/** What readers see of a score. */
export type ShownScore = Pick<Score, 'value' | 'lower' | 'upper' | 'rank'>;

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

/**
 * Every score that differs between two editions, rounded as in the canonical form: those of the
 * later one in its order, then those that are gone.
 */
export function movedScores(before: ScoreTable, after: ScoreTable): readonly ScoreMove[] {
  const old = rowsByPlace(before);
  const now = rowsByPlace(after);
  const places = [...new Set([...now.keys(), ...old.keys()])];
  return places.flatMap((place) => moveOf(old.get(place) ?? null, now.get(place) ?? null));
}

function rowsByPlace({ rows }: ScoreTable): ReadonlyMap<string, Score> {
  return new Map(rows.map((row) => [`${row.city} ${row.node}`, roundScore(row)]));
}

function moveOf(before: Score | null, after: Score | null): readonly ScoreMove[] {
  const row = after ?? before;
  if (row === null || SHOWN.every((field) => before?.[field] === after?.[field])) return [];
  const values = [before?.value ?? null, after?.value ?? null];
  const [from = null, to = null] = values;
  return [
    {
      city: row.city,
      node: row.node,
      before: before && shown(before),
      after: after && shown(after),
      by: from === null || to === null ? null : to - from,
    },
  ];
}

function shown({ value, lower, upper, rank }: Score): ShownScore {
  return { value, lower, upper, rank };
}
