import type { SplitAlgorithm } from '../../edition/explain/shapley';
import type { Cause, EvidenceChange, NoNumber, WeightChange } from '../../edition/explain/types';
import type { ShownScore } from '../../edition/moved-scores';
import type { TableChanges } from '../../pack/row-changes';
import type { LocalizedText } from '../../text/localized';
import type { EditionAnswer } from '../api/edition';
import type { CauseKind } from './cause-kind';

/** One segment of a bar: what causes of one kind do to a score, in points. */
export type ChangeSegment = { readonly kind: CauseKind; readonly amount: number };

/** How one score of a city changes. */
export type ChangedScoreView = {
  readonly node: string;
  readonly label: LocalizedText;
  readonly level: 'index' | 'driver' | 'indicator';
  readonly before: ShownScore | null;
  readonly after: ShownScore | null;
  readonly by: number | null;
  /** Names of the drivers that hold it back, for each edition without a number. */
  readonly missing: readonly (Omit<NoNumber, 'drivers'> & {
    readonly drivers: readonly LocalizedText[];
  })[];
  readonly segments: readonly ChangeSegment[];
};

/** A cause with its names, and what it does to the scores that a page shows first. */
export type CauseView = Pick<Cause, 'cause' | 'before' | 'after' | 'source'> & {
  readonly key: string;
  readonly indicator: LocalizedText | null;
  readonly isRating: boolean;
  readonly evidence: readonly (EvidenceChange & { readonly claim: LocalizedText | null })[];
  readonly nodes: readonly LocalizedText[];
  readonly weights: readonly (WeightChange & { readonly label: LocalizedText })[];
  readonly cities: readonly LocalizedText[];
  /** What it does to index and drivers, the index first. */
  readonly amounts: readonly {
    readonly node: string;
    readonly label: LocalizedText;
    readonly amount: number;
  }[];
};

/** A city with what became of its scores. */
export type ChangedCityView = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly presence: 'both' | 'new' | 'gone';
  readonly scores: readonly ChangedScoreView[];
  readonly causes: readonly CauseView[];
  /** How many more causes there are than are shown. */
  readonly more: number;
  readonly algorithm: SplitAlgorithm | null;
};

/** What changed between two editions, and why. */
export type EditionChangeView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly firstCities: readonly string[];
  readonly from: EditionAnswer;
  readonly to: EditionAnswer;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly scores: number;
    /** Cities of which some score moved. */
    readonly cities: number;
  };
  readonly tables: readonly {
    readonly name: string;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly changes: TableChanges;
  }[];
  /** Points to either side that bars reach. */
  readonly scale: number;
  readonly kinds: readonly CauseKind[];
  readonly cities: readonly ChangedCityView[];
  readonly page: number;
  readonly pages: number;
  /** The one city that the page is about; null: all that moved, page by page. */
  readonly city: string | null;
};
