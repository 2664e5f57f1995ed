import type { ChangeCounts } from '../edition/edition-changes';
import type { PackageDetails } from '../pack/descriptor-schema';

/** How far an import has come; said before each step. */
export type ImportProgress =
  | { readonly step: 'cleaned'; readonly removed: number }
  | { readonly step: 'scored' }
  | { readonly step: 'rows'; readonly model: string; readonly count: number }
  | { readonly step: 'scores'; readonly count: number }
  | { readonly step: 'ranks' }
  | { readonly step: 'publishing' };

export type ImportOptions = {
  /** What the package says of itself beside its tables; left out: nothing, or what is stored. */
  readonly details?: PackageDetails;
  readonly databaseFile: string;
  /**
   * Hash of the edition that the import was previewed against, null where there was none: another
   * one is not replaced. Left out: whatever is current is.
   */
  readonly expected?: string | null;
  /** Where the pack came from, and who brought it: for the log. */
  readonly source: string;
  readonly who: string;
  /** ISO 8601, UTC: the time that the edition and the log carry. */
  readonly now: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborted: the import stops where nothing is visible yet, and removes what it wrote. */
  readonly signal?: AbortSignal;
};

export type ImportResult = {
  /**
   * `described`: this very edition is the current one, and only what its pack says of itself is
   * new. `unchanged`: not even that, and nothing was written.
   */
  readonly outcome: 'published' | 'restored' | 'described' | 'unchanged';
  readonly index: string;
  readonly hash: string;
  readonly label: string;
  /** From the edition that was current, or from nothing, to this one. */
  readonly changes: ChangeCounts | null;
};
