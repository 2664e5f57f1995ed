import { linearDifferences } from './lead-share';
import type { SharedBasis } from './shared-basis';
import { ROOT, type Tree } from './tree';
import type { BreakEven } from './types';

/**
 * The weight of one part at which a weighted sum is zero while the others keep their
 * proportions: t d + (1 - t) r = 0 with r the weighted mean of the other parts, so
 * t = r / (r - d).
 *
 * @param differences A minus B of each part, on the scale on which the mean is linear
 * @param shares the parts' shares in force, summing to 1
 * @param part which part's weight moves
 * @returns share 0 to 1, or null where no weight of this part makes a tie, where every weight
 * does, or where the other parts have no weight and so no proportions
 * @example
 * breakEvenWeight([20, -10], [0.5, 0.5], 0); // => 1/3: 20/3 = 10 * 2/3
 */
export function breakEvenWeight(
  differences: readonly number[],
  shares: readonly number[],
  part: number,
): number | null {
  let rest = 0;
  let restShare = 0;
  differences.forEach((difference, index) => {
    const share = shares[index] ?? 0;
    if (index === part || share === 0) return;
    rest += share * difference;
    restShare += share;
  });
  const own = differences[part] ?? Number.NaN;
  if (restShare === 0 || !Number.isFinite(own) || !Number.isFinite(rest)) return null;
  const others = rest / restShare;
  const sameSide = own * others > 0;
  return sameSide || own === others ? null : others / (others - own);
}

/**
 * Break-even weights of the index's children on the shared basis, those with nothing shared
 * left out, and none under a weighted median. Stated shares are rescaled over the same children.
 */
export function breakEvenOf(basis: SharedBasis): readonly BreakEven[] {
  const { tree, rowA, rowB } = basis;
  const root = tree.nodes[ROOT];
  if (root === undefined || root.kind === 'indicator') return [];
  const parts = tree.children[ROOT] ?? [];
  const scoresA = parts.map((place) => rowA[place] ?? Number.NaN);
  const scoresB = parts.map((place) => rowB[place] ?? Number.NaN);
  if (root.aggregation === 'median') return untied(tree, parts);
  const differences = linearDifferences(root.aggregation, scoresA, scoresB);
  const shares = parts.map((place) => tree.shares[place] ?? 0);
  return parts.map((place, index) => ({
    driver: tree.nodes[place]?.slug ?? '',
    weight: breakEvenWeight(differences, shares, index),
    stated: shares[index] ?? 0,
  }));
}

/** A weighted median is linear in no weight: no formula gives the weight at which it ties. */
function untied(tree: Tree, parts: readonly number[]): readonly BreakEven[] {
  return parts.map((place) => ({
    driver: tree.nodes[place]?.slug ?? '',
    weight: null,
    stated: tree.shares[place] ?? 0,
  }));
}
