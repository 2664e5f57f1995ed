import { availableParallelism } from 'node:os';
import type { DrawPlan } from '../scoring';
import type { DrawAnswer, DrawOrder } from '../scoring/robustness/draw-session';
import type { RankTally } from '../scoring/robustness/rank-tally';
import { type SharedDrawing, sharedDraws } from '../scoring/robustness/shared-draws';
import { takeThread } from './threads';

export type ThreadedDrawing = SharedDrawing & {
  /** Usual: as many as the machine can run at a time, less one for the readers. */
  readonly threads?: number;
};

/**
 * The draws of a plan in threads of their own, so that the process goes on with what else it has to
 * do: what `runDraws(plan, 0, plan.draws)` gives, bit for bit, for any number of threads.
 *
 * A thread takes half a second to start and then waits half a minute for more to do.
 *
 * @param plan is copied to each thread: hardly more than the scores, unless methods vary
 * @throws {Error} what a thread failed with; the reason of the signal
 * @example
 * const plan = drawPlan(framework, cities, observations, request);
 * rankDoubt(plan, await drawInThreads(plan, { signal }));
 */
export function drawInThreads(
  plan: DrawPlan,
  { threads = usualThreads(), ...drawing }: ThreadedDrawing = {},
): Promise<RankTally> {
  return sharedDraws(
    Array.from({ length: threads }, takeThread<DrawOrder, DrawAnswer>),
    plan,
    drawing,
  );
}

function usualThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}
