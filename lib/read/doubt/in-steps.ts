import { setImmediate as others } from 'node:timers/promises';

/**
 * The last that a work in steps gives. Between its steps the process does what else is waiting,
 * so that no reader waits for longer than one of them.
 */
export async function lastOf<Step>(steps: Iterable<Step>): Promise<Step | undefined> {
  let last: Step | undefined;
  for (const step of steps) {
    last = step;
    await others();
  }
  return last;
}
