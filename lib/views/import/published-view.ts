import type { ImportChanges } from './total-changes';

/** What came of a draft. */
export type PublishedView = {
  readonly outcome: 'published' | 'restored' | 'described' | 'unchanged';
  readonly index: string;
  readonly label: string;
  /** Of the edition. */
  readonly hash: string;
  /** Null: nothing was changed. */
  readonly changes: ImportChanges | null;
};

/** An entry of the log of imports, with who it was by. */
export type LogEntryView = {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly importedBy: string;
  readonly file: string;
  readonly packHash: string;
  readonly outcome: 'published' | 'restored' | 'undone' | 'described';
  readonly edition: { readonly label: string; readonly hash: string } | null;
  readonly changes: ImportChanges | null;
  readonly isCurrent: boolean;
  /** Whether this is the entry from which its edition can be made current again. */
  readonly canReturn: boolean;
};

/** The log of one index, the newest entry first. */
export type IndexLogView = {
  readonly index: string;
  /** Finished title. */
  readonly title: string;
  /** The edition that readers see. */
  readonly current: { readonly label: string; readonly hash: string };
  readonly entries: readonly LogEntryView[];
  /** Whether there are more than are listed. */
  readonly isCut: boolean;
};
