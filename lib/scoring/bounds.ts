import { copelandAgainst } from './outranking';
import type { Tree } from './tree';
import { weightedMean } from './weighted-mean';

/** Lowest and highest score a city could have at each node, by the node's place. */
export type Bounds = { readonly lower: Float64Array; readonly upper: Float64Array };

/** Scores of a missing indicator in the lower and in the upper bound. */
const USUAL_BOUNDS = [0, 100] as const;

/**
 * Bounds of every node for one city: its score with all missing indicators at 0, and with all
 * at 100 (or what the group above them says, `MissingRule.bounds`), under the full weights. The
 * means are monotone and every normalised score lies in 0 to 100, so the true score lies between,
 * whatever the missing values are; thin drivers and drivers without a number have bounds like any
 * other. A geometric or harmonic mean with one missing value has the lower bound 0. For methods
 * that compare cities, Copeland among them, the bounds take the other cities' scores as they are.
 *
 * @param row indicators on the scale 0 to 100, NaN where missing
 * @param others the finished rows of the other cities, for groups under Copeland
 */
export function boundsOf(
  tree: Tree,
  row: Float64Array,
  others: readonly Float64Array[] = [],
): Bounds {
  return { lower: filled(tree, row, others, 0), upper: filled(tree, row, others, 1) };
}

/**
 * Bounds that take in the score itself, for methods under which it can lie outside: a city that
 * has little can outrank others by it, and scores that are not cut can lie beyond 0 and 100.
 */
export function widened({ lower, upper }: Bounds, row: Float64Array): Bounds {
  const scoreAt = (place: number, bound: number): number => {
    const score = row[place] ?? Number.NaN;
    return Number.isNaN(score) ? bound : score;
  };
  return {
    lower: lower.map((bound, place) => Math.min(bound, scoreAt(place, bound))),
    upper: upper.map((bound, place) => Math.max(bound, scoreAt(place, bound))),
  };
}

function filled(
  tree: Tree,
  row: Float64Array,
  others: readonly Float64Array[],
  end: 0 | 1,
): Float64Array {
  const bound = Float64Array.from(row);
  for (const group of tree.groups) fillLeaves(tree, group, bound, end);
  for (const group of tree.groups) bound[group] = boundOfGroup(tree, group, bound, others);
  // What has no mean even now, because nothing below it counts, is wholly unknown.
  for (let place = 0; place < bound.length; place += 1) {
    if (Number.isNaN(bound[place])) bound[place] = USUAL_BOUNDS[end];
  }
  return bound;
}

function fillLeaves(tree: Tree, group: number, bound: Float64Array, end: 0 | 1): void {
  const node = tree.nodes[group];
  const rule = node?.kind === 'indicator' ? undefined : node?.missing;
  const missing = (rule?.bounds ?? USUAL_BOUNDS)[end];
  for (const child of tree.children[group] ?? []) {
    if (tree.nodes[child]?.kind === 'indicator' && Number.isNaN(bound[child])) {
      bound[child] = missing;
    }
  }
}

function boundOfGroup(
  tree: Tree,
  group: number,
  bound: Float64Array,
  others: readonly Float64Array[],
): number {
  const node = tree.nodes[group];
  if (node === undefined || node.kind === 'indicator') return Number.NaN;
  const children = tree.children[group] ?? [];
  if (node.aggregation !== 'copeland') {
    return weightedMean(node.aggregation, bound, tree.weights, children);
  }
  const scoresOf = (row: Float64Array) => children.map((child) => row[child] ?? Number.NaN);
  const rivals = others.filter((other) => !Number.isNaN(other[group]));
  return copelandAgainst(
    scoresOf(bound),
    rivals.map(scoresOf),
    children.map((child) => tree.weights[child] ?? 0),
  );
}
