import { aggregateGroups } from './aggregate';
import { type Coverage, coverageOf } from './coverage';
import { type Matrix, observedMatrix, rowOf, valueAt } from './matrix';
import { type NormalisedMatrix, normalisedMatrix } from './normalised-matrix';
import { competitionRanks } from './rank';
import { isThin } from './thin';
import { orderOf } from './tie';
import type { Tree } from './tree';
import type { Observed } from './types';

/** The scores of every city at every node, as numbers: what `evaluate` makes its rows of. */
export type CityScores = {
  readonly observed: Matrix;
  readonly matrix: NormalisedMatrix;
  /** A row for each city, NaN where it has no score at a node. */
  readonly rows: readonly Float64Array[];
  readonly coverage: readonly Coverage[];
  /** For each city, 1 where the driver at this place is thin. */
  readonly thin: readonly Uint8Array[];
};

/**
 * Scores cities: screened, imputed, treated and normalised (`normalisedMatrix`), then aggregated
 * level by level (`aggregateGroups`).
 *
 * @throws {RangeError} as `evaluate`
 */
export function scoreCities(
  tree: Tree,
  cities: readonly string[],
  observations: readonly Observed[],
): CityScores {
  const observed = observedMatrix(tree, cities, observations);
  const matrix = normalisedMatrix(tree, observed);
  const coverage = cities.map((_, city) => coverageOf(tree, rowOf(observed, city)));
  const thin = coverage.map((of) => thinDrivers(tree, of));
  const rows = cities.map((_, city) => rowOf(matrix, city));
  aggregateGroups(tree, rows, thin, cities);
  return { observed, matrix, rows, coverage, thin };
}

function thinDrivers({ nodes, framework }: Tree, { present, shares }: Coverage): Uint8Array {
  const thin = new Uint8Array(nodes.length);
  nodes.forEach((node, place) => {
    if (node.kind !== 'driver') return;
    if (isThin(node, present[place] ?? 0, shares[place] ?? 0, framework.parameters))
      thin[place] = 1;
  });
  return thin;
}

/** Ranks of all cities at a node; null where a city is not ranked (see `evaluate`). */
export function ranksAt(
  tree: Tree,
  { rows, coverage, thin }: CityScores,
  place: number,
): readonly (number | null)[] {
  const { coverageThreshold } = tree.framework.parameters;
  return competitionRanks(
    rows.map((row, city) => {
      const covered = orderOf(coverage[city]?.shares[place] ?? 0, coverageThreshold) >= 0;
      return covered && thin[city]?.[place] !== 1 ? valueAt(row, place) : null;
    }),
  );
}
