import type { Aggregation } from '../framework/types';
import type { Picks } from './picks';
import { columnStore } from './robustness/column-store';
import {
  aggregationAbove,
  drawGroups,
  groupColumns,
  onScaleOf,
  scoreColumn,
} from './robustness/draw-columns';
import type { SharedBasis } from './shared-basis';
import { wholeUnits } from './tie';
import type { Tree } from './tree';
import { fromMean, isMean } from './weighted-mean';

/** Scores of both cities at one indicator for each way in which their ratings may be off. */
export type Outcomes = {
  readonly leaf: number;
  readonly scores: readonly (readonly [a: number, b: number])[];
};

/** Draws that are worked out at once: their columns stay in the processor's cache. */
const AT_ONCE = 128;

/** The outcomes of an indicator on the scale of its parent, and the column that draws write. */
type LeafColumn = {
  readonly ofA: Float64Array;
  readonly ofB: Float64Array;
  readonly column: Float64Array;
};

/**
 * Points of city A against city B at some nodes over all draws, ties half. Draws are the rows of
 * columns, those of A first, then those of B, so that groups are worked out as in the draws of many cities.
 *
 * @param outcomes of each leaf, with scores of at least 0
 */
export function pointsByColumns(
  { tree }: SharedBasis,
  outcomes: readonly Outcomes[],
  picks: Picks,
  places: readonly number[],
): Float64Array {
  const known = tree.nodes.map(() => new Float64Array(2 * AT_ONCE));
  const store = columnStore(known, 2 * AT_ONCE, () => 0);
  const { columns } = store;
  const leaves = outcomes.map((one) => leafColumn(tree, one, columns));
  const groups = drawGroups(tree, () => null).map((group) =>
    groupColumns(group, known, store, tree.weights),
  );
  const compared = places.map((place) => ({
    column: columns[place] ?? new Float64Array(),
    above: aggregationAbove(tree, place),
  }));
  const points = new Float64Array(places.length);
  const draws = picks[0]?.length ?? 0;
  for (let first = 0; first < draws; first += AT_ONCE) {
    const end = Math.min(draws, first + AT_ONCE);
    leaves.forEach((leaf, at) => {
      if (first === 0 || leaf.ofA.length > 1) writeOutcomes(leaf, picks[at], first, end);
    });
    groups.forEach(scoreColumn);
    compared.forEach(({ column, above }, at) => {
      points[at] = (points[at] ?? 0) + pointsOf(column, above, end - first);
    });
  }
  return points;
}

function leafColumn(
  tree: Tree,
  { leaf, scores }: Outcomes,
  columns: readonly Float64Array[],
): LeafColumn {
  const above = aggregationAbove(tree, leaf);
  return {
    ofA: onScaleOf(
      above,
      Float64Array.from(scores, ([a]) => a),
    ),
    ofB: onScaleOf(
      above,
      Float64Array.from(scores, ([, b]) => b),
    ),
    column: columns[leaf] ?? new Float64Array(),
  };
}

function writeOutcomes(
  { ofA, ofB, column }: LeafColumn,
  picks: Uint8Array | undefined,
  first: number,
  end: number,
): void {
  if (picks === undefined) return;
  for (let draw = first; draw < end; draw += 1) {
    const pick = picks[draw] ?? 0;
    const row = draw - first;
    column[row] = ofA[pick] ?? Number.NaN;
    column[row + AT_ONCE] = ofB[pick] ?? Number.NaN;
  }
}

/** Scores are compared as by `orderOf`. */
function pointsOf(column: Float64Array, above: Aggregation | null, draws: number): number {
  const isScaled = above !== null && above !== 'arithmetic' && isMean(above);
  const scores = isScaled ? column.map((score) => fromMean(above, score)) : column;
  let points = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const a = wholeUnits(scores[draw] ?? Number.NaN);
    const b = wholeUnits(scores[draw + AT_ONCE] ?? Number.NaN);
    points += a > b ? 1 : a < b ? 0 : 0.5;
  }
  return points;
}
