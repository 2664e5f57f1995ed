import type { Framework } from '../../framework/types';
import { leadShareAt } from '../doubt';
import { valueAt } from '../matrix';
import { isComparable, type Pair, sharedBasisOf } from '../shared-basis';
import { orderOf } from '../tie';
import { ROOT } from '../tree';
import type { Choices, Observed } from '../types';
import { nearShareAt } from './near-pair';

/** Who of a pair is ahead under the weights in force, and how often that holds under others. */
export type PairOrder = {
  /** Slug of the city that is ahead; null: the two are level, and the shares are the first's. */
  readonly ahead: string | null;
  /** Share of all weightings under which it is ahead, ties half. 0 to 1. */
  readonly share: number;
  /** The same within ± `spread` of each weight in force. */
  readonly near: number;
  readonly spread: number;
};

/**
 * The order of a pair in short, on its shared basis: no draws of ratings and no passage left out,
 * so that it can stand wherever a score does.
 *
 * @returns null where nothing is shared
 * @throws {RangeError} if the two are one city, or an observation or a choice does not fit
 */
export function pairOrder(
  framework: Framework,
  observations: readonly Observed[],
  pair: Pair,
  choices: Choices = {},
): PairOrder | null {
  const basis = sharedBasisOf(framework, observations, pair, choices);
  if (!isComparable(basis)) return null;
  const order = orderOf(valueAt(basis.rowA, ROOT) ?? 0, valueAt(basis.rowB, ROOT) ?? 0);
  const told = (share: number) => (order === -1 ? 1 - share : share);
  const ahead = order === -1 ? pair.cityB : pair.cityA;
  return {
    ahead: order === 0 ? null : ahead,
    share: told(leadShareAt(basis, ROOT)),
    near: told(nearShareAt(basis, ROOT).share),
    spread: framework.parameters.weightSpread,
  };
}
