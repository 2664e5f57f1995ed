import { AppError } from '../errors/app-error';
import type { UndoResult } from '../write/undo-import';
import type { KeptError } from './draft-state';
import { runChild } from './run-child';

/** What is to be undone: the edition that was current is left for an earlier one. */
export type UndoAsked = {
  readonly index: string;
  /** Hash of the edition to go back to. */
  readonly to: string;
  readonly who: string;
};

/** What the process tells the server. */
export type UndoMessage =
  | { readonly type: 'done'; readonly result: UndoResult }
  | { readonly type: 'failed'; readonly error: KeptError };

/**
 * Makes an earlier edition current again, in a process of its own: working out its hash anew takes
 * as long as scoring it.
 *
 * @throws AppError as `undoImport`; `import-failed` where the process died
 */
export async function runUndo({ index, to, who }: UndoAsked): Promise<UndoResult> {
  const outcome: { last: UndoMessage | null } = { last: null };
  const hear = (message: UndoMessage) => {
    outcome.last = message;
  };
  const never = new AbortController().signal;
  const { by, notes } = await runChild<UndoMessage>('undo-task', [index, to, who], hear, never);
  const { last } = outcome;
  if (last?.type === 'done') return last.result;
  if (last === null) throw new AppError('import-failed', `undo of ${index} ended (${by}) ${notes}`);
  const { code, values } = last.error;
  throw new AppError(code, `undo of ${index}: ${code} ${notes}`, values);
}
