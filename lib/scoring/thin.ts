import type { FrameworkNode, Parameters } from '../framework/types';
import { orderOf } from './tie';

/**
 * Whether a driver has too little under it to stand for what it names: fewer indicators with
 * observations than `thinIndicators`, or less than `thinWeight` of its weight (agreeing to 9
 * decimals is enough: a third of three equal weights is not under a third).
 * Nested drivers are judged like the others, each by the indicators below it. The index and
 * the indicators are never thin.
 *
 * @param present indicators with observations below the node
 * @param coverage share of the node's indicator weight with observations, 0 to 1
 */
export function isThin(
  node: Pick<FrameworkNode, 'kind'>,
  present: number,
  coverage: number,
  parameters: Pick<Parameters, 'thinIndicators' | 'thinWeight'>,
): boolean {
  if (node.kind !== 'driver') return false;
  return present < parameters.thinIndicators || orderOf(coverage, parameters.thinWeight) < 0;
}
