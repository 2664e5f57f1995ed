import type { CityRow, EventRow, EvidenceRow, IndexRow, QuantityRow } from '../../pack/tables';
import type { Score, ScoreTable } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { PassageMark } from '../compare/types';
import type { PairDoubt, RankDoubtView } from '../sureness';
import type { CityFinding } from './finding';
import type { CityDriver, ClaimView } from './indicator-types';
import type { PlaceView } from './place';

/** A policy instrument, with the stages that it serves. */
export type PolicyView = ClaimView & { readonly stages: EvidenceRow['stages'] };

/** Something dated; scheduled: it lay ahead when its source was published. */
export type CityEvent = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly date: string;
  readonly kind: EventRow['kind'];
  readonly isScheduled: boolean;
  readonly href: string;
  readonly passage: PassageMark | null;
};

/** A sized fact. */
export type CityQuantity = {
  readonly slug: string;
  readonly label: LocalizedText;
  readonly comparison: QuantityRow['comparison'];
  readonly value: number;
  readonly unit: LocalizedText;
  readonly href: string;
  readonly passage: PassageMark | null;
};

/** An indicator without a score. */
export type MissingView = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly driver: LocalizedText;
  readonly why: 'noEvidence' | 'onlyAgainst' | 'noValue' | 'undivided';
};

/** The way to a comparison, and how sure its order is; null: nothing is shared. */
export type ComparisonLink = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly href: string;
  readonly order: PairDoubt | null;
};

/** Everything that the page of a city shows. */
export type CityView = {
  readonly index: IndexRow;
  readonly city: CityRow;
  readonly cities: readonly CityRow[];
  readonly finding: CityFinding;
  readonly overall: Score;
  readonly scores: ScoreTable;
  readonly root: string;
  readonly drivers: readonly CityDriver[];
  /** Whether any indicator is rated from coded evidence, and whether any is measured. */
  readonly kinds: { readonly rated: boolean; readonly measured: boolean };
  readonly policies: readonly PolicyView[];
  readonly events: readonly CityEvent[];
  readonly quantities: readonly CityQuantity[];
  readonly missing: readonly MissingView[];
  /** Where it stands among many cities; null: the index has few. */
  readonly place: PlaceView | null;
  /** Where its rank lies; null: the index has few cities, or this one has no rank. */
  readonly rank: RankDoubtView | null;
  /** The other cities of a small index, each with how often the order holds. */
  readonly comparisons: readonly ComparisonLink[];
};
