import { AppError } from '../errors/app-error';
import type { Task, TaskProgress, TaskResult } from './draft-state';
import { runChild } from './run-child';
import type { TaskMessage } from './task-message';

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
  const outcome: { last: TaskMessage | null } = { last: null };
  const hear = (message: TaskMessage) => {
    if (message.type === 'progress') onProgress(message.progress);
    else outcome.last = message;
  };
  const { by, notes } = await runChild<TaskMessage>('draft-task', [task, id], hear, signal);
  const { last } = outcome;
  if (last?.type === 'done') return last.result;
  if (last?.type === 'failed') {
    const { code: reason, values } = last.error;
    throw new AppError(reason, `${task} of draft ${id}: ${reason} ${notes}`, values);
  }
  if (signal.aborted) throw cancelled();
  throw new AppError('import-failed', `${task} of draft ${id} ended (${by}) ${notes}`);
}

function cancelled(): AppError {
  return new AppError('import-cancelled', 'the task was cancelled');
}
