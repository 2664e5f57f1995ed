import { AppError, type ErrorCode, type ErrorValues } from '../errors/app-error';
import type { ImportProgress, ImportResult } from '../write/import-options';

/** What can be asked to be done with a draft, in a process of its own. */
export type Task = 'propose' | 'check' | 'preview' | 'import';

/** How far a task has come. */
export type TaskProgress =
  | { readonly step: 'queued'; readonly ahead: number }
  | { readonly step: 'starting' }
  | { readonly step: 'reading' }
  | { readonly step: 'comparing' }
  | ImportProgress;

/** Where a draft rests: what has been done with it so far. */
export type Rest = 'uploaded' | 'proposed' | 'mapped' | 'checked' | 'previewed';

/** How many faults and warnings a check found; what they are lies beside. */
export type CheckCounts = { readonly faults: number; readonly warnings: number };

/** What an import would do, in short; what would change lies beside. */
export type PreviewSummary = {
  readonly index: string;
  readonly hash: string;
  readonly label: string;
  /** The edition that it would take the place of; null: the index is new. */
  readonly current: { readonly hash: string; readonly label: string } | null;
};

/** A failure as it is kept: the sentence is worded for who reads it. */
export type KeptError = { readonly code: ErrorCode; readonly values: ErrorValues };

/**
 * Where a draft stands. `rest` is what still holds once a task has ended without success: a failed
 * or cancelled task can be asked for again from there.
 */
export type DraftState = { readonly rest: Rest } & (
  | { readonly at: Rest }
  | {
      readonly at: 'proposing' | 'checking' | 'previewing' | 'importing';
      readonly progress: TaskProgress;
    }
  | { readonly at: 'published'; readonly result: ImportResult }
  | { readonly at: 'failed'; readonly task: Task; readonly error: KeptError }
  | { readonly at: 'cancelled'; readonly task: Task }
) & {
    readonly check: CheckCounts | null;
    readonly preview: PreviewSummary | null;
  };

/** What a task came to. */
export type TaskResult =
  | { readonly task: 'propose'; readonly check: CheckCounts }
  | { readonly task: 'check'; readonly check: CheckCounts }
  | {
      readonly task: 'preview';
      readonly check: CheckCounts;
      readonly preview: PreviewSummary | null;
    }
  | { readonly task: 'import'; readonly check: CheckCounts; readonly result: ImportResult | null };

export type DraftEvent =
  | { readonly type: 'mapped' }
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'done'; readonly result: TaskResult }
  | { readonly type: 'failed'; readonly error: KeptError }
  | { readonly type: 'cancelled' };

const RUNNING = {
  propose: 'proposing',
  check: 'checking',
  preview: 'previewing',
  import: 'importing',
} as const;

const UNMAPPED: ReadonlySet<Rest> = new Set(['uploaded', 'proposed']);

/** Where a draft begins: a pack can be checked at once, a table waits for its mapping. */
export const UPLOADED: DraftState = {
  at: 'uploaded',
  rest: 'uploaded',
  check: null,
  preview: null,
};

/** The task that is under way; null: none. */
export function taskOf({ at }: DraftState): Task | null {
  const tasks = Object.keys(RUNNING) as Task[];
  return tasks.find((task) => RUNNING[task] === at) ?? null;
}

/**
 * Where a draft stands after something has happened to it.
 *
 * @throws AppError `draft-step` where that can't happen: no import before its preview was seen
 */
export function nextState(
  state: DraftState,
  event: DraftEvent,
  kind: 'pack' | 'table',
): DraftState {
  const task = taskOf(state);
  if (event.type === 'mapped' || event.type === 'started') {
    if (task !== null || state.at === 'published') throw refused(state, event.type);
    return event.type === 'mapped' ? mapped(state, kind) : started(state, event.task, kind);
  }
  if (task === null) throw refused(state, event.type);
  const { rest, check, preview } = state;
  if (event.type === 'progress') {
    return { at: RUNNING[task], rest, check, preview, progress: event.progress };
  }
  if (event.type === 'failed')
    return { at: 'failed', rest, check, preview, task, error: event.error };
  if (event.type === 'cancelled') return { at: 'cancelled', rest, check, preview, task };
  return done(state, event.result);
}

function mapped(state: DraftState, kind: 'pack' | 'table'): DraftState {
  if (kind === 'pack') throw refused(state, 'mapped');
  return { at: 'mapped', rest: 'mapped', check: null, preview: null };
}

function started(state: DraftState, task: Task, kind: 'pack' | 'table'): DraftState {
  const { rest, check, preview } = state;
  const isReady = {
    propose: kind === 'table',
    check: kind === 'pack' || !UNMAPPED.has(rest),
    preview: check?.faults === 0,
    import: rest === 'previewed',
  }[task];
  if (!isReady) throw refused(state, task);
  return { at: RUNNING[task], rest, check, preview, progress: { step: 'starting' } };
}

/** A task that finds faults ends as a check, whatever it was: there is nothing more to be had. */
function done({ preview }: DraftState, result: TaskResult): DraftState {
  const { check } = result;
  if (result.task === 'propose' && check.faults === 0) {
    return { at: 'proposed', rest: 'proposed', check: null, preview: null };
  }
  if (result.task === 'preview' && result.preview !== null) {
    return { at: 'previewed', rest: 'previewed', check, preview: result.preview };
  }
  if (result.task === 'import' && result.result !== null) {
    return { at: 'published', rest: 'previewed', check, preview, result: result.result };
  }
  return { at: 'checked', rest: 'checked', check, preview: null };
}

function refused({ at }: DraftState, what: string): AppError {
  return new AppError('draft-step', `${what} of a draft that is ${at}`, { at });
}
