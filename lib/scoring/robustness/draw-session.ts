import type { Framework } from '../../framework/types';
import type { Observed } from '../types';
import { drawPlan } from './draw-plan';
import type { DrawRequest } from './inputs';
import { drawCounter, type RankTally } from './rank-tally';

/** What draws are made of, as plain data that can be sent to another thread. */
export type DrawJob = {
  readonly framework: Framework;
  readonly cities: readonly string[];
  readonly observations: readonly Observed[];
  readonly request: DrawRequest;
};

/** What a thread is told: what to draw from, a part of the draws, and that there are no more. */
export type DrawOrder =
  | { readonly type: 'open'; readonly job: DrawJob }
  | { readonly type: 'draw'; readonly from: number; readonly to: number }
  | { readonly type: 'close' };

/** What it answers to each: that it is ready, that a part is counted, the count of all its parts. */
export type DrawAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly draws: number }
  | { readonly type: 'tally'; readonly tally: RankTally }
  | { readonly type: 'failed'; readonly message: string };

/**
 * The part of a thread that draws, whatever kind of thread it is. It makes a plan of its own,
 * which is the same everywhere, and keeps count of the parts that it was given.
 *
 * @param answer sends to whoever gives the orders
 * @returns takes one order after the other
 */
export function drawSession(answer: (answer: DrawAnswer) => void): (order: DrawOrder) => void {
  let count: ReturnType<typeof drawCounter> | null = null;
  const carryOut = (order: DrawOrder): DrawAnswer => {
    if (order.type === 'open') {
      const { framework, cities, observations, request } = order.job;
      count = drawCounter(drawPlan(framework, cities, observations, request));
      return { type: 'ready' };
    }
    if (count === null) throw new RangeError('nothing to draw from');
    if (order.type === 'close') return { type: 'tally', tally: count(0, 0) };
    count(order.from, order.to);
    return { type: 'drawn', draws: order.to - order.from };
  };
  return (order) => {
    try {
      answer(carryOut(order));
    } catch (error) {
      answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
