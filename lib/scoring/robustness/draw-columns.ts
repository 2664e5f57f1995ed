import type { Aggregation } from '../../framework/types';
import { scaledCopeland } from '../outranking';
import type { Tree } from '../tree';
import { fromMean, isMean, toMean, weightedMedian } from '../weighted-mean';

/*
 * Groups of all cities at once, column by column in typed arrays, as the draws need them. Scores
 * under a geometric or harmonic mean are kept on its scale (ln y, 1 / y), so that a logarithm is
 * taken once and not in every draw.
 */

/** One group made ready for draws. */
export type DrawGroup = {
  readonly place: number;
  readonly aggregation: Aggregation;
  readonly children: readonly number[];
  /** 1 where a rule for missing values leaves a city without a score; null: nowhere. */
  readonly held: Uint8Array | null;
  /** The aggregation of the parent, on whose scale the scores are kept; null: the index. */
  readonly above: Aggregation | null;
};

/** The aggregation of the group on which a node hangs; null: the index itself. */
export function aggregationAbove({ nodes, places }: Tree, place: number): Aggregation | null {
  const parent = nodes[places.get(nodes[place]?.parent ?? '') ?? -1];
  return parent === undefined || parent.kind === 'indicator' ? null : parent.aggregation;
}

/** Scores of a node as its parent's mean takes them; the array itself where they are plain. */
export function onScaleOf(above: Aggregation | null, scores: Float64Array): Float64Array {
  if (above === null || above === 'arithmetic' || !isMean(above)) return scores;
  return scores.map((score) => toMean(above, score));
}

/**
 * The scores of a group under weights, on the scale of its parent.
 *
 * @param columns scores of each node by its place, on the scale of this group
 * @param weights of each node by its place
 * @param out is overwritten
 * @param scratch of the same length, for sums of weights
 */
export function scoreColumn(
  group: DrawGroup,
  columns: readonly Float64Array[],
  weights: Float64Array,
  out: Float64Array,
  scratch: Float64Array,
): void {
  const { aggregation, children, held, above } = group;
  if (isMean(aggregation)) {
    weightedSums(children, columns, weights, out, scratch);
    if (aggregation !== 'arithmetic') {
      for (let row = 0; row < out.length; row += 1) out[row] = fromMean(aggregation, out[row] ?? 0);
    }
  } else if (aggregation === 'median') medians(children, columns, weights, out);
  else outranked(group, columns, weights, out);
  if (held !== null) {
    for (let row = 0; row < out.length; row += 1) if (held[row] === 1) out[row] = Number.NaN;
  }
  if (above === 'geometric' || above === 'harmonic') {
    for (let row = 0; row < out.length; row += 1) out[row] = toMean(above, out[row] ?? 0);
  }
}

/** Σ w y / Σ w over what is there; NaN where nothing is. */
function weightedSums(
  children: readonly number[],
  columns: readonly Float64Array[],
  weights: Float64Array,
  out: Float64Array,
  totals: Float64Array,
): void {
  out.fill(0);
  totals.fill(0);
  for (const child of children) {
    const weight = weights[child] ?? 0;
    const column = columns[child];
    if (weight === 0 || column === undefined) continue;
    for (let row = 0; row < out.length; row += 1) {
      const score = column[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      out[row] = (out[row] ?? 0) + weight * score;
      totals[row] = (totals[row] ?? 0) + weight;
    }
  }
  // Zero by zero: nothing there, and no number.
  for (let row = 0; row < out.length; row += 1) out[row] = (out[row] ?? 0) / (totals[row] ?? 0);
}

function medians(
  children: readonly number[],
  columns: readonly Float64Array[],
  weights: Float64Array,
  out: Float64Array,
): void {
  const list = children.map((child) => weights[child] ?? 0);
  const places = children.map((_, at) => at);
  for (let row = 0; row < out.length; row += 1) {
    const scores = children.map((child) => columns[child]?.[row] ?? Number.NaN);
    out[row] = weightedMedian(scores, list, places);
  }
}

/** Cities without a score here are no rivals to the others. */
function outranked(
  { children, held }: DrawGroup,
  columns: readonly Float64Array[],
  weights: Float64Array,
  out: Float64Array,
): void {
  const list = children.map((child) => weights[child] ?? 0);
  const rivals: number[] = [];
  const scores: (readonly number[])[] = [];
  for (let row = 0; row < out.length; row += 1) {
    out[row] = Number.NaN;
    const own = children.map((child) => columns[child]?.[row] ?? Number.NaN);
    const isThere = own.some((score, at) => list[at] !== 0 && !Number.isNaN(score));
    if (held?.[row] === 1 || !isThere) continue;
    rivals.push(row);
    scores.push(own);
  }
  scaledCopeland(scores, list).forEach((score, at) => {
    out[rivals[at] ?? -1] = score;
  });
}

/** The groups of a tree, children before parents. */
export function drawGroups(
  tree: Tree,
  heldAt: (place: number) => Uint8Array | null,
): readonly DrawGroup[] {
  return tree.groups.flatMap((place): readonly DrawGroup[] => {
    const node = tree.nodes[place];
    if (node === undefined || node.kind === 'indicator') return [];
    return [
      {
        place,
        aggregation: node.aggregation,
        children: tree.children[place] ?? [],
        held: heldAt(place),
        above: aggregationAbove(tree, place),
      },
    ];
  });
}
