import type { DetailName } from '../../pack/changed-details';

/** Rows of one table that would change; the lists hold the first of them. */
export type TableChangeView = {
  /** Of the CSV file, without its ending. */
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly reordered: boolean;
  readonly lists: {
    readonly added: readonly string[];
    readonly changed: readonly ChangedRow[];
    readonly removed: readonly string[];
  };
};

/** A row by its key, with the cells that change. */
export type ChangedRow = {
  readonly key: string;
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/** A score that would move, with finished names. */
export type ScoreMoveView = {
  readonly city: string;
  readonly node: string;
  readonly before: SideView | null;
  readonly after: SideView | null;
  /** Null where one of the two is none. */
  readonly by: number | null;
};

/** What readers see of a score, before or after. */
export type SideView = {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly rank: number | null;
};

/** What publishing a draft would do. */
export type PreviewView = {
  /** Finished title of the index. */
  readonly title: string;
  readonly label: string;
  /** Of the edition that it would be published as. */
  readonly hash: string;
  /** Label of the edition whose place it would take; null: the index is new. */
  readonly current: string | null;
  /** This very edition is the current one. */
  readonly isSame: boolean;
  /** What the pack says of itself otherwise than the current edition has it. */
  readonly details: readonly DetailName[];
  /** What it was compared with is still what readers see. */
  readonly isFresh: boolean;
  readonly tables: readonly TableChangeView[];
  /** Cities of a new index that have no rank; null: there is an edition before it. */
  readonly unranked: { readonly count: number; readonly total: number } | null;
  readonly scoreCount: number;
  /** The first of them, as far as they are kept. */
  readonly scores: readonly ScoreMoveView[];
};
