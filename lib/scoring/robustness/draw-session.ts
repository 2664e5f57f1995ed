import type { DrawPlan } from './draw-plan';
import { drawCounter, type RankTally } from './rank-tally';

/** What a thread is told: what to draw from, a part of the draws, and that there are no more. */
export type DrawOrder =
  | { readonly type: 'open'; readonly plan: DrawPlan }
  | { readonly type: 'draw'; readonly from: number; readonly to: number }
  | { readonly type: 'close' };

/** What it answers: that a part is counted, the count of all its parts, what went wrong. */
export type DrawAnswer =
  | { readonly type: 'drawn'; readonly draws: number }
  | { readonly type: 'tally'; readonly tally: RankTally }
  | { readonly type: 'failed'; readonly message: string };

/**
 * The part of a thread that draws, whatever kind of thread it is. It is given the plan, so that
 * it has nothing to do but draw, and keeps count of the parts that it was given.
 *
 * @param answer sends to whoever gives the orders; a tally that was sent is not needed any more
 * @returns takes one order after the other
 */
export function drawSession(answer: (answer: DrawAnswer) => void): (order: DrawOrder) => void {
  let count: ReturnType<typeof drawCounter> | null = null;
  const carryOut = (order: DrawOrder): void => {
    if (order.type === 'open') {
      count = drawCounter(order.plan);
      return;
    }
    if (count === null) throw new RangeError('nothing to draw from');
    if (order.type === 'close') {
      answer({ type: 'tally', tally: count(0, 0) });
      count = null;
      return;
    }
    count(order.from, order.to);
    answer({ type: 'drawn', draws: order.to - order.from });
  };
  return (order) => {
    try {
      carryOut(order);
    } catch (error) {
      answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
