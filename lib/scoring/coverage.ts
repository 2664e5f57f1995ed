import type { Tree } from './tree';

/** How much of each node has observations, for one city; indexed by the node's place. */
export type Coverage = {
  /** Share of the node's indicator weight that has observations. 0 to 1. */
  readonly shares: Float64Array;
  /** Indicators with observations at or below the node. */
  readonly present: Uint32Array;
};

/**
 * Coverage of every node for one city: 1 or 0 for an indicator, for a group the arithmetic
 * weighted mean of its children's, so that each indicator counts by its share of the group.
 * An indicator that carries no weight in a group is not counted in it.
 *
 * @param row values of the city, NaN where there is none; only the indicators are read
 */
export function coverageOf(tree: Tree, row: Float64Array): Coverage {
  const shares = new Float64Array(tree.nodes.length);
  const present = new Uint32Array(tree.nodes.length);
  for (const leaf of tree.leaves) {
    const observed = Number.isNaN(row[leaf]) ? 0 : 1;
    shares[leaf] = observed;
    present[leaf] = observed;
  }
  for (const group of tree.groups) coverGroup(tree, group, shares, present);
  return { shares, present };
}

function coverGroup(tree: Tree, group: number, shares: Float64Array, present: Uint32Array): void {
  let covered = 0;
  let total = 0;
  let count = 0;
  for (const child of tree.children[group] ?? []) {
    const weight = tree.weights[child] ?? 0;
    if (weight === 0) continue;
    covered += weight * (shares[child] ?? 0);
    total += weight;
    count += present[child] ?? 0;
  }
  // Full coverage is exactly 1, whatever the weights leave behind in the last bit.
  shares[group] = total === 0 ? 0 : Math.min(1, covered / total);
  present[group] = count;
}

/** How many indicators count at or below each node, by the node's place. */
export function indicatorTotals(tree: Tree): Uint32Array {
  const everything = new Float64Array(tree.nodes.length);
  return coverageOf(tree, everything).present;
}
