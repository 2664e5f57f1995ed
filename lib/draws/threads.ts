import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { builtProgram } from '../jobs/programs';
import type { OrderedThread } from '../scoring/robustness/shared-draws';

/** How long a thread without work waits for some, in milliseconds. */
const IDLE_TIME = 30_000;

type IdleThread = { readonly worker: Worker; readonly timer: NodeJS.Timeout };

const idle: IdleThread[] = [];

/** A thread that waits for work, or a new one. It keeps no process alive. */
export function takeThread<Order, Answer>(): OrderedThread<Order, Answer> {
  const waiting = idle.pop();
  clearTimeout(waiting?.timer);
  const worker = waiting?.worker ?? newWorker();
  return {
    send: (order) => worker.postMessage(order),
    hear: (onAnswer, onFailure) => {
      worker.ref();
      worker.removeAllListeners();
      worker.on('message', (answer: Answer) => onAnswer(answer));
      worker.on('error', onFailure);
      worker.on('exit', (code) => onFailure(new Error(`a thread ended with ${code}`)));
    },
    release: () => release(worker),
    end: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}

/** What was built; in development and in tests the source, by way of what reads it. */
function newWorker(): Worker {
  const source = join(/* turbopackIgnore: true */ process.cwd(), 'lib/draws/start-thread.mjs');
  return new Worker(builtProgram('draw-thread') ?? source);
}

function release(worker: Worker): void {
  worker.removeAllListeners();
  worker.unref();
  const timer = setTimeout(() => {
    idle.splice(
      idle.findIndex((one) => one.worker === worker),
      1,
    );
    void worker.terminate();
  }, IDLE_TIME);
  timer.unref();
  idle.push({ worker, timer });
}
