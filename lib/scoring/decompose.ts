import { sum } from 'd3-array';
import { indicatorsBelow } from '../framework/query';
import type { Aggregation } from '../framework/types';
import { valueAt } from './matrix';
import type { SharedBasis } from './shared-basis';
import { orderOf } from './tie';
import { ROOT } from './tree';
import type { Contribution } from './types';
import { weightedMedian } from './weighted-mean';

/**
 * Splits the difference of two cities' indexes over the tree, so that the contributions of
 * siblings add up to their parent's, at every level and to the last digits of a double.
 *
 * - arithmetic mean: w (a - b), exact by itself
 * - geometric mean: w L(A, B) (ln a - ln b), with L the logarithmic mean of the parent's two
 *   scores; the additive logarithmic mean Divisia index (B. W. Ang, Energy Policy 32, 2004)
 * - harmonic mean: w A B (1/b - 1/a), exact by itself
 * - weighted median: the steps of a walk from B to A (see `pointsOfMedian`)
 * - Copeland between the two: the weight by which a child is ahead or behind, as a share of the lead
 *
 * Where a child at zero makes one city's mean zero, the whole difference is due to the
 * children at zero, by their weights (the limit of the formulas as the zeros are approached);
 * where both means are zero there is no difference to split.
 *
 * @returns a row for each node of the framework; nothing shared below it: no scores, and a
 * contribution of 0
 */
export function contributionsOf(basis: SharedBasis): readonly Contribution[] {
  const { tree, rowA, rowB } = basis;
  const factors = contributionFactors(basis);
  const shared = new Set(tree.leaves.map((leaf) => tree.nodes[leaf]?.slug));
  return tree.nodes.map(({ slug }, place) => {
    const below = indicatorsBelow(tree.framework, slug);
    const a = valueAt(rowA, place);
    const b = valueAt(rowB, place);
    return {
      node: slug,
      a,
      b,
      contribution: a === null || b === null ? 0 : (factors[place] ?? 0) * (a - b),
      shared: below.filter((indicator) => shared.has(indicator.slug)).length,
      total: below.length,
    };
  });
}

/** What one point of difference at a node adds to the difference of the index. */
function contributionFactors(basis: SharedBasis): Float64Array {
  const { tree, rowA, rowB } = basis;
  const factors = new Float64Array(tree.nodes.length);
  factors[ROOT] = 1;
  for (const group of tree.groups.toReversed()) {
    const node = tree.nodes[group];
    if (node === undefined || node.kind === 'indicator') continue;
    const parent = { a: rowA[group] ?? 0, b: rowB[group] ?? 0 };
    const children = (tree.children[group] ?? []).map((place) => ({
      place,
      weight: tree.weights[place] ?? 0,
      a: rowA[place] ?? 0,
      b: rowB[place] ?? 0,
    }));
    const shares = pointsOfParent(node.aggregation, parent, children);
    children.forEach(({ place }, index) => {
      factors[place] = (factors[group] ?? 0) * (shares[index] ?? 0);
    });
  }
  return factors;
}

type Scores = { readonly a: number; readonly b: number };
type Child = Scores & { readonly weight: number };

/** What one point of difference at each child adds to the difference of the parent. */
function pointsOfParent(
  aggregation: Aggregation,
  parent: Scores,
  children: readonly Child[],
): readonly number[] {
  const total = sum(children, ({ weight }) => weight);
  if (total === 0) return children.map(() => 0);
  if (aggregation === 'arithmetic') return children.map(({ weight }) => weight / total);
  if (aggregation === 'median') return pointsOfMedian(children);
  if (aggregation === 'copeland') return pointsOfOutranking(parent, children);
  if (parent.a === 0 || parent.b === 0) return pointsAtZero(parent, children);
  return children.map((child) => {
    if (child.weight === 0) return 0;
    const share = child.weight / total;
    return aggregation === 'geometric'
      ? (share * logarithmicMean(parent)) / logarithmicMean(child)
      : share * (parent.a / child.a) * (parent.b / child.b);
  });
}

/**
 * From B to A one child after another, each step of the median put down to the child that changed;
 * in the order in which they are shown and in the reverse one, and the mean of both.
 */
function pointsOfMedian(children: readonly Child[]): readonly number[] {
  const orders = [children.map((_, at) => at), children.map((_, at) => at).toReversed()];
  const weights = children.map(({ weight }) => weight);
  const places = children.map((_, at) => at);
  const steps = children.map(() => 0);
  for (const order of orders) {
    const scores = children.map(({ b }) => b);
    let before = weightedMedian(scores, weights, places);
    for (const at of order) {
      scores[at] = children[at]?.a ?? Number.NaN;
      const after = weightedMedian(scores, weights, places);
      steps[at] = (steps[at] ?? 0) + (after - before) / 2;
      before = after;
    }
  }
  return children.map(({ a, b }, at) => (a === b ? 0 : (steps[at] ?? 0) / (a - b)));
}

/** The two outrank each other by weights: each child has the share of the difference of its own. */
function pointsOfOutranking(parent: Scores, children: readonly Child[]): readonly number[] {
  const ahead = children.map(({ weight, a, b }) => weight * orderOf(a, b));
  const lead = sum(ahead);
  if (parent.a === parent.b || lead === 0) return children.map(() => 0);
  return children.map(({ a, b }, at) =>
    orderOf(a, b) === 0 ? 0 : ((ahead[at] ?? 0) / lead) * ((parent.a - parent.b) / (a - b)),
  );
}

/**
 * (a - b) / (ln a - ln b), which is a where both are equal. Close together the logarithms'
 * difference would lose its digits, far apart the quotient's distance from 1 would.
 */
function logarithmicMean({ a, b }: Scores): number {
  if (a === b) return a;
  const isClose = a < 2 * b && b < 2 * a;
  return (a - b) / (isClose ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b));
}

function pointsAtZero(parent: Scores, children: readonly Child[]): readonly number[] {
  const key = parent.a === 0 ? 'a' : 'b';
  if (parent.a === parent.b) return children.map(() => 0);
  const atZero = sum(children, (child) => (child[key] === 0 ? child.weight : 0));
  return children.map((child) => {
    if (child[key] !== 0 || child.weight === 0) return 0;
    return ((child.weight / atZero) * (parent.a - parent.b)) / (child.a - child.b);
  });
}
