import { parentPort } from 'node:worker_threads';
import { type DrawAnswer, type DrawOrder, drawSession } from '../scoring/robustness/draw-session';
import { type WorkAnswer, type WorkOrder, workAnswer } from './thread-works';

/* What a thread of lib/draws runs, whichever of its two kinds of orders it is given. */

const port = parentPort;
if (port !== null) {
  const answer = (given: DrawAnswer | WorkAnswer) => port.postMessage(given, buffersOf(given));
  const draw = drawSession(answer);
  port.on('message', (order: DrawOrder | WorkOrder) => {
    if (order.type === 'work') answer(workAnswer(order));
    else draw(order);
  });
}

/** What is handed over and not copied: of 2,000 cities 16 MB. */
function buffersOf(given: DrawAnswer | WorkAnswer): readonly ArrayBuffer[] {
  if (given.type !== 'tally') return [];
  const { ranks, points } = given.tally;
  return [ranks.buffer, points.buffer];
}
