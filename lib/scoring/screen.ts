import type { Matrix } from './matrix';
import { orderOf } from './tie';
import type { Tree } from './tree';

/**
 * Which cities are left out before anything is scored: those that have less than the share of the
 * counted indicators that the framework asks for, by number or by weight; exactly so much is enough.
 * Named cities are kept, or left out, whatever they have. COINr `Screen` with `unit_screen = "byNA"`,
 * `dat_thresh` and `Force`.
 *
 * @param observed values in the indicators' units, NaN where there is none
 * @returns 1 for each city that is left out; null where the framework screens none
 */
export function screenedOut(tree: Tree, observed: Matrix): Uint8Array | null {
  const { screening } = tree.framework.parameters;
  if (screening === undefined) return null;
  const { minimumShare, by, include = [], exclude = [] } = screening;
  return Uint8Array.from(observed.cities, (city, at) => {
    if (include.includes(city)) return 0;
    if (exclude.includes(city)) return 1;
    return orderOf(shareObserved(tree, observed, at, by), minimumShare) < 0 ? 1 : 0;
  });
}

function shareObserved(tree: Tree, observed: Matrix, city: number, by: 'count' | 'weight'): number {
  let there = 0;
  let total = 0;
  for (const leaf of tree.leaves) {
    const weight = by === 'count' ? 1 : (tree.shares[leaf] ?? 0);
    total += weight;
    if (!Number.isNaN(observed.values[city * observed.width + leaf])) there += weight;
  }
  return total === 0 ? 0 : there / total;
}
