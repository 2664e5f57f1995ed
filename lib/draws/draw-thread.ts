import { parentPort } from 'node:worker_threads';
import { type DrawOrder, drawSession } from '../scoring/robustness/draw-session';

/* What a thread of lib/draws/draw-in-threads.ts runs. */

const port = parentPort;
if (port !== null) {
  const carryOut = drawSession((answer) => port.postMessage(answer));
  port.on('message', (order: DrawOrder) => carryOut(order));
}
