import { fillGroups } from './aggregate';
import type { Tree } from './tree';

/** Lowest and highest score a city could have at each node, by the node's place. */
export type Bounds = { readonly lower: Float64Array; readonly upper: Float64Array };

/**
 * Bounds of every node for one city: its score with all missing indicators at 0, and with all
 * at 100, under the full weights. The means are monotone and every normalised score lies in
 * 0 to 100, so the true score lies between, whatever the missing values are; thin drivers and
 * drivers without a number have bounds like any other. A geometric or harmonic mean with one
 * missing value has the lower bound 0. For normalisations that compare cities the bounds take
 * the other cities' scores as they are.
 *
 * @param row indicators on the scale 0 to 100, NaN where missing
 */
export function boundsOf(tree: Tree, row: Float64Array): Bounds {
  return { lower: filled(tree, row, 0), upper: filled(tree, row, 100) };
}

function filled(tree: Tree, row: Float64Array, missing: number): Float64Array {
  const bound = Float64Array.from(row);
  for (const leaf of tree.leaves) if (Number.isNaN(row[leaf])) bound[leaf] = missing;
  fillGroups(tree, bound);
  // What has no mean even now, because nothing below it counts, is wholly unknown.
  for (let place = 0; place < bound.length; place += 1) {
    if (Number.isNaN(bound[place])) bound[place] = missing;
  }
  return bound;
}
