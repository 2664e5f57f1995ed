import { readClient } from '../db/client';
import { databaseFile } from '../db/database-file';
import { findImport } from '../db/import-log';
import { environment } from '../env';
import { AppError, toAppError } from '../errors/app-error';
import { log } from '../operations/log';
import { processWide } from '../operations/process-wide';
import { onShutdown } from '../operations/shutdown';
import { takeFileLock } from '../write/file-lock';
import type { ImportResult } from '../write/import-options';
import type { Draft } from './draft';
import { type DraftEvent, nextState, type Task, type TaskProgress, taskOf } from './draft-state';
import { draftPath, readStoredDraft, writeDraftJson } from './drafts-folder';
import { runTask } from './run-task';
import { TaskQueue } from './task-queue';

const MOST_WAITING = 8;

type Tasks = { readonly queue: TaskQueue; readonly ends: Map<string, Promise<void>> };

const tasks = (): Tasks =>
  processWide('draft-tasks', () => {
    const made: Tasks = { queue: new TaskQueue(MOST_WAITING), ends: new Map() };
    onShutdown('imports', async () => {
      made.queue.stop();
      await Promise.all(made.ends.values());
    });
    return made;
  });

/** Writes what has happened to a draft. */
export function happened(draft: Draft, event: DraftEvent, values: Partial<Draft> = {}): Draft {
  const state = nextState(draft.state, event, draft.kind);
  const changed = { ...draft, ...values, state, changedAt: new Date().toISOString() };
  writeDraftJson(draft.id, 'draft', changed);
  return changed;
}

/**
 * Has a task done. This server keeps the draft to itself until it has ended, whichever servers
 * share the folder.
 *
 * @returns the draft with its task under way; how it ended is read later
 * @throws AppError `draft-step`, `import-queue-full`, `draft-unknown`
 */
export function startTask(id: string, task: Task, values: Partial<Draft> = {}): Draft {
  const { queue, ends } = tasks();
  queue.requireRoom();
  const release = takeFileLock(draftPath(id, 'lock'));
  if (release === null) throw new AppError('draft-step', `draft ${id} is being worked on`);
  try {
    const started = happened(readStoredDraft(id), { type: 'started', task }, values);
    const onProgress = (progress: TaskProgress) => note(id, { type: 'progress', progress });
    const end = queue
      .run(
        id,
        (signal) => runTask({ task, id }, onProgress, signal),
        (ahead) => onProgress({ step: 'queued', ahead }),
      )
      .then(
        (result) => note(id, { type: 'done', result }),
        async (thrown: unknown) => note(id, await failureOf(started, task, thrown)),
      )
      .finally(() => {
        ends.delete(id);
        release();
      });
    ends.set(id, end);
    return started;
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/** Stops the task of a draft. @returns whether this server is at one */
export function stopTask(id: string): boolean {
  return tasks().queue.cancel(id);
}

/** Waits until this server is done with a draft. */
export async function taskEnd(id: string): Promise<void> {
  await tasks().ends.get(id);
}

/**
 * The draft as it stands; one whose task ended with its server, killed, is settled first.
 *
 * @throws AppError `draft-unknown`
 */
export async function settledDraft(id: string): Promise<Draft> {
  const draft = readStoredDraft(id);
  const task = taskOf(draft.state);
  if (task === null || tasks().queue.has(id)) return draft;
  const release = takeFileLock(draftPath(id, 'lock'));
  if (release === null) return draft;
  try {
    // The process of a killed server may still be at its last step.
    if (task === 'import' && isImporting()) return draft;
    const thrown = new AppError('import-failed', `the server of draft ${id} was killed`);
    return happened(readStoredDraft(id), await failureOf(draft, task, thrown));
  } finally {
    release();
  }
}

function isImporting(): boolean {
  const release = takeFileLock(`${databaseFile(environment().DATABASE_URL)}.import`);
  release?.();
  return release === null;
}

/** A draft that was removed in between has nothing to be told. */
function note(id: string, event: DraftEvent): void {
  try {
    happened(readStoredDraft(id), event);
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    log().warn({ event: 'import', code, draft: id }, message);
  }
}

/** How a task ended that gave no result. One that had published before it died has done its work. */
async function failureOf(draft: Draft, task: Task, thrown: unknown): Promise<DraftEvent> {
  const { code, values, message } = toAppError(thrown);
  log().warn({ event: 'import', task, code, draft: draft.id }, message);
  const result = task === 'import' ? await publishedResult(draft) : null;
  const { check } = draft.state;
  if (result !== null && check !== null) {
    return { type: 'done', result: { task: 'import', check, result } };
  }
  return code === 'import-cancelled'
    ? { type: 'cancelled' }
    : { type: 'failed', error: { code, values } };
}

async function publishedResult({ importedAt, who, name }: Draft): Promise<ImportResult | null> {
  if (importedAt === null) return null;
  try {
    const found = await findImport(readClient(), { importedAt, importedBy: who, file: name });
    if (found === null || found.entry.edition === null) return null;
    const { outcome, edition, changes } = found.entry;
    if (outcome === 'undone') return null;
    return { outcome, index: found.index, ...edition, changes };
  } catch {
    return null;
  }
}
