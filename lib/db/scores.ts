import { SCORE_FIELDS } from '../edition/score-fields';
import type { Score, ScoreTable } from '../scoring/types';
import type { ReadClient } from './client';
import { type PackedTable, packedRows } from './sql/sqlite/packed-rows';

const PACKED: PackedTable = {
  model: 'Score',
  columns: ['city', 'node', ...SCORE_FIELDS] satisfies readonly (keyof Score)[],
  owner: 'editionId',
  order: 'position',
};

type PackedScore = readonly [
  city: string,
  node: string,
  value: number | null,
  lower: number,
  upper: number,
  coverage: number,
  present: number,
  total: number,
  thin: number,
  rank: number | null,
];

/** The scores that an edition published, in the order in which the engine gave them. */
export async function storedScores(db: ReadClient, editionId: number): Promise<ScoreTable> {
  // One text for each city and node, however many rows have it.
  const texts = new Map<string, string>();
  const once = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const rows: Score[] = [];
  for await (const some of packedRows(db, PACKED, editionId)) {
    for (const packed of some) rows.push(scoreOf(packed as PackedScore, once));
  }
  return { cities: [...new Set(rows.map((row) => row.city))], rows };
}

/** The columns are those asked for, in their order. */
function scoreOf(packed: PackedScore, once: (text: string) => string): Score {
  const [city, node, value, lower, upper, coverage, present, total, thin, rank] = packed;
  const numbers = { value, lower, upper, coverage, present, total, thin: thin === 1, rank };
  return { city: once(city), node: once(node), ...numbers };
}
