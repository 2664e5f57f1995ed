import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environmentOfChild } from '../env';
import { AppError } from '../errors/app-error';
import type { Task, TaskProgress, TaskResult } from './draft-state';
import type { TaskMessage } from './task-message';

/** How long a task may take to stop by itself before it is killed, which does no harm either. */
const GRACE_MILLISECONDS = 5000;
const LONGEST_NOTE = 4000;

/** A task of a draft. */
export type TaskOf = { readonly task: Task; readonly id: string };

/**
 * Does a task in a process of its own, the same code that the commands run.
 *
 * @param signal aborted: the process is told to stop, and killed if it does not
 * @throws AppError what the task met; `import-cancelled`; `import-failed` where the process died
 */
export async function runTask(
  { task, id }: TaskOf,
  onProgress: (progress: TaskProgress) => void,
  signal: AbortSignal,
): Promise<TaskResult> {
  if (signal.aborted) throw cancelled();
  const child = start(task, id);
  const notes = notesOf(child);
  const outcome: { last: TaskMessage | null } = { last: null };
  child.on('message', (message: TaskMessage) => {
    if (message.type === 'progress') onProgress(message.progress);
    else outcome.last = message;
  });
  const unhear = stopOnAbort(child, signal);
  try {
    // The last messages are there when the channel has been closed, too.
    const [code, by] = await once(child, 'close');
    const { last } = outcome;
    if (last?.type === 'done') return last.result;
    if (last?.type === 'failed') {
      const { code: reason, values } = last.error;
      throw new AppError(reason, `${task} of draft ${id}: ${reason} ${notes()}`, values);
    }
    if (signal.aborted) throw cancelled();
    throw new AppError('import-failed', `${task} of draft ${id} ended (${by ?? code}) ${notes()}`);
  } finally {
    unhear();
  }
}

function start(task: Task, id: string): ChildProcess {
  const program = join(/* turbopackIgnore: true */ process.cwd(), 'lib/cli/draft-task.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, task, id], {
    // Its errors are kept for the log; what it has to say comes as messages.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environmentOfChild({}),
  });
}

/** The end of what a process wrote on its standard error. */
function notesOf(child: ChildProcess): () => string {
  let notes = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    notes = (notes + piece).slice(-LONGEST_NOTE);
  });
  return () => notes.trim();
}

function stopOnAbort(child: ChildProcess, signal: AbortSignal): () => void {
  let limit: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    limit = setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    signal.removeEventListener('abort', stop);
    clearTimeout(limit);
  };
}

function cancelled(): AppError {
  return new AppError('import-cancelled', 'the task was cancelled');
}
