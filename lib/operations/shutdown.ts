import { processWide } from './process-wide';

/**
 * When a task is run: `work` at once, while requests are still being answered (a report that is
 * being printed is given up); `resources` after the last of them (connections are closed).
 */
export type ShutdownPhase = 'work' | 'resources';

type Task = { readonly phase: ShutdownPhase; readonly run: () => void | Promise<void> };

/** Something that went wrong while the server stopped; it stops all the same. */
export type ShutdownFault = { readonly task: string; readonly thrown: unknown };

const tasks = (): Map<string, Task> => processWide('shutdown', () => new Map());

/**
 * Has something ended when the server stops. A task of the same name takes the place of the one
 * before. Exits at once (a second signal, a crash) run none of them.
 */
export function onShutdown(
  name: string,
  run: () => void | Promise<void>,
  phase: ShutdownPhase = 'work',
): void {
  tasks().set(name, { phase, run });
}

/** Runs the tasks of a phase side by side, and waits for all of them. */
export async function runShutdownTasks(phase: ShutdownPhase): Promise<readonly ShutdownFault[]> {
  const chosen = [...tasks()].filter(([, task]) => task.phase === phase);
  const faults = await Promise.all(
    chosen.map(async ([name, { run }]): Promise<readonly ShutdownFault[]> => {
      try {
        await run();
        return [];
      } catch (thrown) {
        return [{ task: name, thrown }];
      }
    }),
  );
  return faults.flat();
}
