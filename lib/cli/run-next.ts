import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const PASSED_ON = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs one of Next's commands with this terminal, and passes on the signals that end a program.
 *
 * @returns its exit code; 0 if a signal ended it, which is how a server is stopped.
 */
export async function runNext(...parameters: readonly string[]): Promise<number> {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [program, ...parameters], { stdio: 'inherit' });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 0;
}
