import type { Framework } from '../../framework/types';
import { scoreColumns } from '../structure/columns';
import { wholeUnits } from '../tie';
import { prepareTree, ROOT } from '../tree';
import type { Choices, ScoreTable } from '../types';

/**
 * How two cities stand whatever the parts weigh: 1 the first is never behind, -1 the second never
 * is, 0 they are level in every part, null: it depends on the weights, or a part is unknown.
 */
export type Relation = 1 | -1 | 0 | null;

/** Which orders no weighting of the parts can turn. */
export type DominanceTable = {
  /** The children of the index, whose weights are free. */
  readonly parts: readonly string[];
  /** Cities that have a score in every part, and those that lack one and are not compared. */
  readonly compared: readonly string[];
  readonly leftOut: readonly string[];
  /** Of all pairs of compared cities, how many there are and how many are decided. */
  readonly pairs: number;
  readonly decided: number;
  /** For each compared city, over how many others it stands, and under how many. */
  readonly counts: readonly {
    readonly city: string;
    readonly over: number;
    readonly under: number;
  }[];
  /** The cities that were asked for, each a row and a column. */
  readonly shown: readonly string[];
  readonly relations: readonly (readonly Relation[])[];
};

/**
 * Pairs of cities whose order is the same under every weighting of the index's children: one is
 * at least as high in every part and higher in one (Pareto dominance, exact for every mean that
 * rises with its parts). Scores that agree to 9 decimals are level. A city that stands over
 * another never has a worse rank, and ties only where a weighting sees nothing but level parts.
 *
 * @param table scores under the same choices
 * @param shown cities of which the matrix is wanted
 * @throws {RangeError} if a choice does not fit the framework
 */
export function dominanceTable(
  framework: Framework,
  table: ScoreTable,
  shown: readonly string[],
  choices: Choices = {},
): DominanceTable {
  const tree = prepareTree(framework, choices);
  const parts = (tree.children[ROOT] ?? []).map((place) => tree.nodes[place]?.slug ?? '');
  const columns = scoreColumns(table, parts).map((column) => column.map(wholeUnits));
  const rows = new Map(
    table.cities.map((city, row) => [
      city,
      Float64Array.from(columns, (column) => column[row] ?? Number.NaN),
    ]),
  );
  const isWhole = (city: string) => !(rows.get(city) ?? [Number.NaN]).some(Number.isNaN);
  const compared = table.cities.filter(isWhole);
  const { over, under, decided } = counted(compared.map((city) => rows.get(city) ?? []));
  return {
    parts,
    compared,
    leftOut: table.cities.filter((city) => !isWhole(city)),
    pairs: (compared.length * (compared.length - 1)) / 2,
    decided,
    counts: compared.map((city, at) => ({ city, over: over[at] ?? 0, under: under[at] ?? 0 })),
    shown,
    relations: shown.map((one) =>
      shown.map((other) =>
        isWhole(one) && isWhole(other)
          ? relationOf(rows.get(one) ?? [], rows.get(other) ?? [])
          : null,
      ),
    ),
  };
}

function counted(rows: readonly ArrayLike<number>[]): {
  readonly over: Uint32Array;
  readonly under: Uint32Array;
  readonly decided: number;
} {
  const over = new Uint32Array(rows.length);
  const under = new Uint32Array(rows.length);
  let decided = 0;
  rows.forEach((row, one) => {
    for (let other = one + 1; other < rows.length; other += 1) {
      const relation = relationOf(row, rows[other] ?? []);
      if (relation === null) continue;
      decided += 1;
      if (relation === 0) continue;
      const [above, below] = relation === 1 ? [one, other] : [other, one];
      over[above] = (over[above] ?? 0) + 1;
      under[below] = (under[below] ?? 0) + 1;
    }
  });
  return { over, under, decided };
}

function relationOf(one: ArrayLike<number>, other: ArrayLike<number>): Relation {
  let [above, below] = [false, false];
  for (let part = 0; part < one.length; part += 1) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0);
    if (difference > 0) above = true;
    else if (difference < 0) below = true;
    if (above && below) return null;
  }
  if (above) return 1;
  return below ? -1 : 0;
}
