import { setPriority } from 'node:os';
import { toAppError } from '../errors/app-error';
import type { Task } from '../jobs/draft-state';
import { readStoredDraft } from '../jobs/drafts-folder';
import type { TaskMessage } from '../jobs/task-message';
import { performTask } from './perform-task';

/*
 * The program in which a server does what is asked of a draft, so that its pages stay quick: one
 * task, one process. It speaks by messages, and ends with the server that started it.
 */

const BEHIND_PAGES = 5;

const stop = new AbortController();
const [task = 'check', id = ''] = process.argv.slice(2) as [Task, string];

if (task === 'import') {
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop.abort());
}
// Reading and comparing leave nothing behind, wherever they end.
process.on('disconnect', () => (task === 'import' ? stop.abort() : process.exit(1)));
try {
  setPriority(BEHIND_PAGES);
} catch {
  // As a system may have it: then the task is as urgent as the pages.
}

await say(await outcome());
process.exit();

async function outcome(): Promise<TaskMessage> {
  try {
    const onProgress = (progress: Parameters<typeof heard>[0]) => void heard(progress);
    const result = await performTask(readStoredDraft(id), task, onProgress, stop.signal);
    return { type: 'done', result };
  } catch (thrown) {
    const { code, values, message, stack = message } = toAppError(thrown);
    if (code === 'internal') console.error(stack);
    return { type: 'failed', error: { code, values } };
  }
}

function heard(progress: Extract<TaskMessage, { type: 'progress' }>['progress']): Promise<void> {
  return say({ type: 'progress', progress });
}

/** A server that is gone is told nothing. */
function say(message: TaskMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) resolve();
    else process.send(message, () => resolve());
  });
}
