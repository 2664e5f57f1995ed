import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { environmentOfChild } from '../env';

const PASSED_ON: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/** Tells Next that the server handles these signals itself (instrumentation.ts). */
const OWN_SIGNALS = { NEXT_MANUAL_SIG_HANDLE: '1' };

/** Runs one of Next's commands with this terminal. See `run` for its exit code. */
export function runNext(...parameters: readonly string[]): Promise<number> {
  return run(parameters, {});
}

/** Serves what was built, until a signal stops it in order (lib/operations/stop.ts). */
export function serveNext(...parameters: readonly string[]): Promise<number> {
  return run(['start', ...parameters], OWN_SIGNALS);
}

/**
 * Passes on the signals that end a program.
 *
 * @returns the exit code; 0 if one of these signals ended it, which is how a server is stopped, and
 * 1 if another did (the system's, when memory ran out).
 */
async function run(
  parameters: readonly string[],
  settings: Record<string, string>,
): Promise<number> {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [program, ...parameters], {
    stdio: 'inherit',
    env: environmentOfChild(settings),
  });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  if (typeof code === 'number') return code;
  return PASSED_ON.includes(signal) ? 0 : 1;
}
