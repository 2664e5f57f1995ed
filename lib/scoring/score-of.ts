import type { Score, ScoreTable } from './types';

const indexes = new WeakMap<ScoreTable, ReadonlyMap<string, ReadonlyMap<string, Score>>>();

/**
 * The score of a city at a node. A table never changes, so its index is made once.
 *
 * @throws {RangeError} if the table has no such row
 */
export function scoreOf(table: ScoreTable, city: string, node: string): Score {
  const score = indexOf(table).get(city)?.get(node);
  if (score === undefined) throw new RangeError(`no score of "${city}" at "${node}"`);
  return score;
}

function indexOf(table: ScoreTable): ReadonlyMap<string, ReadonlyMap<string, Score>> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, Map<string, Score>>();
  for (const score of table.rows) {
    const ofCity = index.get(score.city) ?? new Map<string, Score>();
    ofCity.set(score.node, score);
    index.set(score.city, ofCity);
  }
  indexes.set(table, index);
  return index;
}
