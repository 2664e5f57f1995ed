import type { DrawPlan } from './draw-plan';
import type { DrawAnswer, DrawOrder } from './draw-session';
import { mergedTallies, type RankTally } from './rank-tally';

/** A thread as whoever gives it orders sees it. */
export type OrderedThread<Order, Answer> = {
  readonly send: (order: Order) => void;
  /** Sets who hears the answers, in place of whoever heard them before. */
  readonly hear: (onAnswer: (answer: Answer) => void, onFailure: (error: Error) => void) => void;
  /** It has done its work and may be given other. */
  readonly release: () => void;
  /** Stops it at once, in the middle of its work. */
  readonly end: () => void;
};

/** A thread that draws (see `drawSession`). */
export type DrawThread = OrderedThread<DrawOrder, DrawAnswer>;

export type SharedDrawing = {
  /** Called with the share of the draws that are done, 0 to 1, as parts come in. */
  readonly onProgress?: (share: number) => void;
  /** Aborted: every thread is ended at once, and the promise rejected with its reason. */
  readonly signal?: AbortSignal;
};

/** A thread is given its share of the draws in so many parts: often enough for a bar to move. */
const PARTS = 20;

/** So many parts wait for a thread, so that it goes on at once; the last ones are shared fairly. */
const AHEAD = 2;

/**
 * The draws of a plan, shared out over threads: whoever is done with a part takes the next. Each
 * counts its own, the counts are added at the end, and the whole is bit for bit the same for any
 * number of threads and however fast each is, because a draw depends on nothing but its number
 * and counts are whole numbers.
 *
 * @param threads at least one, which are released or ended when it is done
 * @throws {Error} what a thread failed with; the reason of the signal
 */
export async function sharedDraws(
  threads: readonly DrawThread[],
  plan: DrawPlan,
  drawing: SharedDrawing = {},
): Promise<RankTally> {
  const { draws } = plan;
  const { signal } = drawing;
  const takePart = partsOf(draws, Math.ceil(draws / (PARTS * threads.length)));
  let cancel = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(signal?.reason);
  });
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    signal?.throwIfAborted();
    let done = 0;
    const onDrawn = (count: number) => {
      done += count;
      drawing.onProgress?.(done / draws);
    };
    const counted = Promise.all(threads.map((thread) => tallyOf(thread, plan, takePart, onDrawn)));
    const tallies = await Promise.race([counted, cancelled]);
    for (const thread of threads) thread.release();
    return tallies.reduce(mergedTallies);
  } catch (error) {
    for (const thread of threads) thread.end();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** Gives one part of the draws after the other; at last the order to close. */
function partsOf(draws: number, size: number): () => DrawOrder {
  let next = 0;
  return () => {
    if (next >= draws) return { type: 'close' };
    const from = next;
    next = Math.min(draws, from + size);
    return { type: 'draw', from, to: next };
  };
}

/** Lets a thread draw part after part, as long as there are any, and gives its count. */
function tallyOf(
  thread: DrawThread,
  plan: DrawPlan,
  takePart: () => DrawOrder,
  onDrawn: (count: number) => void,
): Promise<RankTally> {
  let isClosed = false;
  const sendNext = () => {
    if (isClosed) return;
    const order = takePart();
    isClosed = order.type === 'close';
    thread.send(order);
  };
  return new Promise((resolve, reject) => {
    thread.hear((answer) => {
      if (answer.type === 'failed') reject(new Error(answer.message));
      else if (answer.type === 'tally') resolve(answer.tally);
      else {
        onDrawn(answer.draws);
        sendNext();
      }
    }, reject);
    thread.send({ type: 'open', plan });
    for (let part = 0; part < AHEAD; part += 1) sendNext();
  });
}
