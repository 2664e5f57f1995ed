import type { IndexLogView } from './published-view';

/** A draft as the list of all has it. */
export type ListedDraft = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly at:
    | 'uploaded'
    | 'proposed'
    | 'mapped'
    | 'checked'
    | 'previewed'
    | 'running'
    | 'published'
    | 'failed'
    | 'cancelled';
  /** That its check found; 0 where it has none. */
  readonly faults: number;
};

/** What the page of all drafts shows. */
export type ImportPageView = {
  /** Of a file that is brought; a megabyte has 1,000,000 bytes. */
  readonly mostMegabytes: number;
  /** After which a draft that nobody works on is removed. */
  readonly days: number;
  readonly drafts: readonly ListedDraft[];
  /** The log of each index, the one that changed last first. */
  readonly logs: readonly IndexLogView[];
};
