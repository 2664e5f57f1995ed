import type { ImportStage } from '../../address/import-paths';
import type { CheckView } from './check-view';
import type { ImportStep } from './draft-steps';
import type { PreviewView } from './preview-view';
import type { PublishedView } from './published-view';

/** How far a task has come, in the words of the page. */
export type TaskView = {
  readonly task: 'propose' | 'check' | 'preview' | 'import';
  /** Finished text: what is being done. */
  readonly text: string;
  /** Of `most`; null: nobody can say how far it is. */
  readonly value: number | null;
  readonly most: number;
};

/** How a task ended that did not do its work. */
export type StoppedView = {
  /** The button that asks for it again; null: the step has one of its own. */
  readonly again: 'propose' | 'check' | 'preview' | null;
} & (
  | { readonly how: 'cancelled' }
  /** Finished sentence: why. */
  | { readonly how: 'failed'; readonly why: string }
);

/** A draft as its page shows it. */
export type DraftView = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'pack' | 'table';
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly here: ImportStage;
  readonly shown: ImportStage;
  readonly steps: readonly ImportStep[];
  readonly running: TaskView | null;
  readonly stopped: StoppedView | null;
  /** What the last check found; null: none was made, or another step is shown. */
  readonly check: CheckView | null;
  /** Whether the check lets it go on to its preview. */
  readonly isClean: boolean;
  readonly preview: PreviewView | null;
  readonly published: PublishedView | null;
};
