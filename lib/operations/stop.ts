import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { log } from './log';
import { runShutdownTasks } from './shutdown';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT'];

const REQUEST_START = 'http.server.request.start';

/** How long requests may take to be answered once the server is to stop. */
const LONGEST_MILLISECONDS = 10_000;

/** Ctrl+C reaches every program of a terminal, and npm passes it on: it comes more than once. */
const SAME_SIGNAL_MILLISECONDS = 1000;

const CLOSE_IDLE_MILLISECONDS = 50;

/**
 * Has SIGTERM and SIGINT stop this process in order, with exit code 0: no new connections, the
 * requests under way answered, then the tasks of `onShutdown`. A second signal ends it at once.
 */
export function stopOnSignals(longestMilliseconds: number = LONGEST_MILLISECONDS): void {
  let server: Server | null = null;
  const note = (message: unknown) => {
    server = (message as { readonly server: Server }).server;
    unsubscribe(REQUEST_START, note);
  };
  // Next does not hand out its server. Before the first request there is nothing to wait for.
  subscribe(REQUEST_START, note);
  let stoppingSince: number | null = null;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (stoppingSince === null) {
        stoppingSince = performance.now();
        void stop(signal, server, longestMilliseconds);
      } else if (performance.now() - stoppingSince > SAME_SIGNAL_MILLISECONDS) {
        log().warn({ event: 'stop', signal }, 'ended at once by a second signal');
        process.exit(1);
      }
    });
  }
}

async function stop(signal: string, server: Server | null, longestMilliseconds: number) {
  const started = performance.now();
  log().info({ event: 'stop', signal }, 'stopping');
  const answered = server === null ? true : closeServer(server, longestMilliseconds);
  const faults = [...(await runShutdownTasks('work'))];
  if (!(await answered)) log().warn({ event: 'stop' }, 'requests were cut off: they took too long');
  faults.push(...(await runShutdownTasks('resources')));
  for (const { task, thrown } of faults)
    log().error({ event: 'stop', task, err: thrown }, 'failed');
  log().info({ event: 'stop', ms: Math.round(performance.now() - started) }, 'stopped');
  process.exit(0);
}

/**
 * Takes no new connections, and waits until the last one is closed.
 *
 * @returns whether every request was answered; what takes too long is cut off
 */
async function closeServer(server: Server, longestMilliseconds: number): Promise<boolean> {
  let isCutOff = false;
  const limit = setTimeout(() => {
    isCutOff = true;
    server.closeAllConnections();
  }, longestMilliseconds);
  // A connection that is kept open after its answer would take further requests.
  const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MILLISECONDS);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(limit);
  clearInterval(idle);
  return !isCutOff;
}
