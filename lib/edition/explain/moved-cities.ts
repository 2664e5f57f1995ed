import { group } from 'd3-array';
import type { ScoreMove } from '../moved-scores';

/** A city of which some score is another, with the moves of its scores. */
export type MovedCity = { readonly city: string; readonly moves: readonly ScoreMove[] };

/**
 * The cities of which scores moved: first those whose index moved most, then those that won or
 * lost its number, came or went, then those of which only something below it moved, most first.
 *
 * @param root slugs of the index in both editions
 */
export function movedCities(
  moves: readonly ScoreMove[],
  root: ReadonlySet<string>,
): readonly MovedCity[] {
  const cities = [...group(moves, ({ city }) => city)].map(([city, own]) => ({ city, moves: own }));
  const sized = cities.map((moved) => ({ moved, size: sizeOf(moved, root) }));
  return sized
    .sort((one, other) => {
      const [a, b] = [one.size, other.size];
      return b.index - a.index || b.below - a.below || (one.moved.city < other.moved.city ? -1 : 1);
    })
    .map(({ moved }) => moved);
}

function sizeOf({ moves }: MovedCity, root: ReadonlySet<string>) {
  const index = moves.find(({ node }) => root.has(node))?.by ?? 0;
  const below = moves.map(({ by }) => Math.abs(by ?? 0));
  return { index: Math.abs(index), below: Math.max(0, ...below) };
}
