import type { Tree } from './tree';
import { weightedMean } from './weighted-mean';

/**
 * Fills in the groups of one city's row, level by level, each by its own mean of what its
 * children have (see `weightedMean`). Weights are rescaled over whatever is missing, so this
 * is for rows in which nothing is: bounds, the shared basis of a pair, draws.
 *
 * @param row indicators on the scale 0 to 100; the groups are written into it
 */
export function fillGroups(tree: Tree, row: Float64Array): void {
  for (const group of tree.groups) row[group] = meanOfGroup(tree, row, group);
}

/**
 * Fills in the groups of one city's row under the rule for missing values. Missing indicators
 * are left out and the weights of their siblings rescaled; this never happens across drivers:
 * a group with a driver that is thin or has no number has none itself, at every level of the
 * tree. A driver of weight zero holds nothing back.
 *
 * @param row indicators on the scale 0 to 100, NaN where missing; the groups are written in
 * @param thin 1 where the driver at this place is thin
 */
export function aggregateGroups(tree: Tree, row: Float64Array, thin: Uint8Array): void {
  for (const group of tree.groups) {
    const heldBack = (tree.children[group] ?? []).some(
      (child) =>
        tree.nodes[child]?.kind === 'driver' &&
        tree.weights[child] !== 0 &&
        (thin[child] === 1 || Number.isNaN(row[child])),
    );
    row[group] = heldBack ? Number.NaN : meanOfGroup(tree, row, group);
  }
}

function meanOfGroup(tree: Tree, row: Float64Array, group: number): number {
  const node = tree.nodes[group];
  if (node === undefined || node.kind === 'indicator') return Number.NaN;
  return weightedMean(node.aggregation, row, tree.weights, tree.children[group] ?? []);
}
