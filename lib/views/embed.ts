import type { NodeRow } from '../pack/tables';
import type { Score } from '../scoring/types';
import type { LocalizedText } from '../text/localized';
import type { ComparisonView } from './compare/comparison';
import type { RankingView } from './ranking/types';
import type { PairDoubt, RankDoubtView } from './sureness';

/** What an embed shows: one chart, or one number. */
export type EmbedContent =
  | { readonly kind: 'radar' | 'bars'; readonly comparison: ComparisonView }
  /** The first so many cities of a ranking. */
  | { readonly kind: 'ranking'; readonly view: RankingView; readonly rows: number }
  | {
      readonly kind: 'number';
      readonly city: LocalizedText;
      /** Null: the index itself. */
      readonly node: Pick<NodeRow, 'title'> | null;
      readonly score: Score;
      /** How sure its rank or its order is, of an overall score; null: not computed. */
      readonly doubt: PairDoubt | RankDoubtView | null;
      readonly isMeasured: boolean;
    };

/** All that stands in the frame. */
export type EmbedView = {
  readonly index: LocalizedText;
  readonly edition: { readonly label: string; readonly hash: string };
  /** Titles of the sources of the edition. */
  readonly sources: readonly LocalizedText[];
  /** The page that shows more. */
  readonly href: string;
  readonly content: EmbedContent;
};

/** Why a frame has nothing to show: `address` is none of an embed, `server` a fault of ours. */
export type EmbedFault = 'address' | 'index' | 'edition' | 'subject' | 'gone' | 'often' | 'server';
