import { orderOf } from './tie';
import type { Doubt, Verdict } from './types';

/** What the verdict on a pair rests on. */
export type VerdictGrounds = Omit<Doubt, 'verdict'> & {
  readonly cityA: string;
  readonly cityB: string;
  /** Scores of the two cities on the shared basis. */
  readonly a: number;
  readonly b: number;
};

/**
 * Who leads, by a fixed rule. A leader is named only if it is ahead under the weights in
 * force, its lead share and its share of the draws are both at least `verdictShare`, and the
 * order holds whichever passage is left out: none turns it, ties it, or leaves nothing to
 * compare. Otherwise the evidence does not decide.
 */
export function decideVerdict(grounds: VerdictGrounds, verdictShare: number): Verdict {
  const { cityA, cityB, a, b, leadShare, drawShare, leaveOneOut } = grounds;
  const order = orderOf(a, b);
  const shares = [leadShare, drawShare].map((share) => (order > 0 ? share : 1 - share));
  const isSure = shares.every((share) => orderOf(share, verdictShare) >= 0);
  const isFirm = leaveOneOut.turning.length === 0 && leaveOneOut.emptying.length === 0;
  if (order === 0 || !isSure || !isFirm) return { kind: 'undecided' };
  return { kind: 'leader', city: order > 0 ? cityA : cityB };
}

/** The verdict of a doubt, or that nothing is shared where there is none. */
export function verdictOf(doubt: Doubt | null | undefined): Verdict {
  return doubt?.verdict ?? { kind: 'nothing-shared' };
}
