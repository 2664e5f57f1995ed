import type { Aggregation } from '../../framework/types';
import { turningWeight } from '../../scoring';
import { orderOf } from '../../scoring/tie';
import type { PairComparison } from '../../scoring/types';
import { isMean } from '../../scoring/weighted-mean';
import type { LocalizedText } from '../../text/localized';
import { leadOf } from '../compare/lead';
import type { PairSentence } from './types';

/**
 * What is said of a pair first. Only what was computed is in it.
 *
 * @returns null where nothing is shared
 */
export function pairSentence(
  comparison: PairComparison,
  aggregation: Aggregation,
  titleOf: (driver: string) => LocalizedText,
): PairSentence | null {
  const { a, b, doubt, breakEven } = comparison;
  if (a === null || b === null || doubt === null) return null;
  const { ahead, leadShare } = leadOf(doubt, comparison, comparison);
  if (orderOf(a, b) === 0) return { ahead: null, share: leadShare, turning: null };
  // Under a median or outranking no break-even weight is worked out, and nothing is claimed.
  if (!isMean(aggregation) || breakEven.length < 2)
    return { ahead, share: leadShare, turning: null };
  const turning = turningWeight(breakEven);
  return {
    ahead,
    share: leadShare,
    turning: turning === null ? 'none' : { ...turning, title: titleOf(turning.driver) },
  };
}
