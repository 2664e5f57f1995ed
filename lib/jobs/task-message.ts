import type { KeptError, TaskProgress, TaskResult } from './draft-state';

/** What the process of a task tells the server. */
export type TaskMessage =
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'done'; readonly result: TaskResult }
  | { readonly type: 'failed'; readonly error: KeptError };
