import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a TypeScript or JavaScript program in a Node process of its own, with this terminal.
 *
 * @returns its exit code; 1 if a signal ended it.
 */
export async function runProgram(file: string, ...parameters: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
