import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const PASSED_ON: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/**
 * Runs one of Next's commands with this terminal, and passes on the signals that end a program.
 *
 * @returns its exit code; 0 if one of these signals ended it, which is how a server is stopped, and
 * 1 if another did (the system's, when memory ran out).
 */
export async function runNext(...parameters: readonly string[]): Promise<number> {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [program, ...parameters], { stdio: 'inherit' });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  if (typeof code === 'number') return code;
  return PASSED_ON.includes(signal) ? 0 : 1;
}
