import { driversOf } from '../../framework/query';
import type { Aggregation, Framework } from '../../framework/types';
import { linearDifferences } from '../lead-share';
import { isComparable, type Pair, type SharedBasis, sharedBasisOf } from '../shared-basis';
import { orderOf } from '../tie';
import type { BreakEven, Choices, Observed } from '../types';
import { type NearShare, nearShare } from './near-share';

/** The lead share of a pair near the stated weights, in the index or in one driver. */
export type NearPairShare = NearShare & { readonly node: string };

/**
 * Share of the weightings within ± `weightSpread` of the stated ones under which city A is ahead
 * of city B, ties half: overall over the weights of the index's children, and in each driver over
 * those of its own. On the shared basis, like every figure of a pair (see `nearShare`).
 *
 * @returns a row for the index and each driver at which both have a score; none: nothing shared
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function nearPairShares(
  framework: Framework,
  observations: readonly Observed[],
  pair: Pair,
  choices: Choices = {},
): readonly NearPairShare[] {
  const basis = sharedBasisOf(framework, observations, pair, choices);
  const nodes = [framework.root, ...driversOf(framework).map(({ slug }) => slug)];
  return nodes.flatMap((node): readonly NearPairShare[] => {
    const place = basis.tree.places.get(node);
    if (place === undefined || !isComparable(basis, place)) return [];
    return [{ node, ...nearShareAt(basis, place) }];
  });
}

/** The share near the stated weights at one group at which both cities have a score. */
export function nearShareAt({ tree, rowA, rowB }: SharedBasis, place: number): NearShare {
  const node = tree.nodes[place];
  const aggregation =
    node === undefined || node.kind === 'indicator' ? 'arithmetic' : node.aggregation;
  const parts = (tree.children[place] ?? []).filter((child) => (tree.weights[child] ?? 0) > 0);
  return nearShareOfMeans(
    aggregation,
    parts.map((child) => rowA[child] ?? Number.NaN),
    parts.map((child) => rowB[child] ?? Number.NaN),
    parts.map((child) => tree.weights[child] ?? 0),
    tree.framework.parameters,
  );
}

/**
 * The same of two lists of scores; means that are not plain are compared where they are linear,
 * as in `leadShareOfMeans`.
 *
 * @param weights stated weights, above 0
 * @throws {RangeError} if there is no part
 */
export function nearShareOfMeans(
  aggregation: Aggregation,
  scoresA: readonly number[],
  scoresB: readonly number[],
  weights: readonly number[],
  parameters: { readonly weightSpread: number; readonly draws: number; readonly seed: number },
): NearShare {
  const { weightSpread, draws, seed } = parameters;
  const zeros = Number(hasZero(aggregation, scoresB)) - Number(hasZero(aggregation, scoresA));
  // A part at zero makes the whole zero under every weighting.
  const differences =
    hasZero(aggregation, scoresA) || hasZero(aggregation, scoresB)
      ? [zeros]
      : linearDifferences(aggregation, scoresA, scoresB);
  const stated = differences.length === weights.length ? weights : differences.map(() => 1);
  return nearShare(differences, stated, weightSpread, { draws, seed });
}

function hasZero(aggregation: Aggregation, scores: readonly number[]): boolean {
  const isStopped = aggregation === 'geometric' || aggregation === 'harmonic';
  return isStopped && scores.some((score) => orderOf(score, 0) === 0);
}

/** The least that one driver's weight would have to change to turn the order of a pair. */
export type TurningWeight = {
  readonly driver: string;
  /** Share at which the two tie, and the share in force. 0 to 1. */
  readonly weight: number;
  readonly stated: number;
  /** Whether the driver would have to weigh more than `weight`, or less. */
  readonly direction: 'more' | 'less';
};

/**
 * Of the break-even weights of a pair the one nearest to the weight in force. A tie at all of the
 * weight or at none leaves nothing beyond it that would turn the order, and does not count.
 *
 * @returns null where no single driver's weight turns the order
 */
export function turningWeight(breakEven: readonly BreakEven[]): TurningWeight | null {
  return breakEven.reduce<TurningWeight | null>((nearest, { driver, weight, stated }) => {
    if (weight === null || orderOf(weight, 0) <= 0 || orderOf(weight, 1) >= 0) return nearest;
    const change = changeOf({ weight, stated });
    const least = nearest === null ? Number.POSITIVE_INFINITY : changeOf(nearest);
    if (orderOf(least, change) <= 0) return nearest;
    return { driver, weight, stated, direction: weight >= stated ? 'more' : 'less' };
  }, null);
}

function changeOf({ weight, stated }: Pick<TurningWeight, 'weight' | 'stated'>): number {
  return Math.abs(weight - stated);
}
