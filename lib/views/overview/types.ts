import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow } from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { BasisRow, ComparedCity, GapView, OwnScore } from '../compare/types';
import type { PairDoubt } from '../sureness';
import type { FindingSentence } from './finding';
import type { LedeSentence } from './lede';
import type { LimitsView } from './limits';
import type { OverviewNote } from './notes';

/** A city with its overall score. */
export type OverviewCity = ComparedCity & {
  readonly unitKind: CityRow['unitKind'];
  readonly overall: OwnScore;
};

/** A city's score of a driver, with the note that says what it rests on. */
export type DriverScore = OwnScore & { readonly note: number | null };

/** A driver with the score of every city that is drawn. */
export type DriverRow = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly scores: readonly DriverScore[];
};

/** The two cities that the finding is about, on the indicators that both have. */
export type PairView = {
  readonly a: OverviewCity;
  readonly b: OverviewCity;
  /** The index first, then its drivers. */
  readonly basis: readonly BasisRow[];
  /** Null: nothing is shared. */
  readonly gap: GapView | null;
  /** How often the order holds under other weights; null: nothing is shared. */
  readonly order: PairDoubt | null;
};

/** What the map of gaps is drawn from, beside the scores. */
export type GapMapInput = {
  readonly framework: Framework;
  /** Titles of drivers and indicators, by slug. */
  readonly titles: ReadonlyMap<string, LocalizedText>;
  /** Keys (`cellKey`) of cells that have evidence, all of it against. */
  readonly onlyAgainst: ReadonlySet<string>;
};

/** Everything that the overview shows. */
export type OverviewView = {
  readonly index: IndexRow;
  /** Every indicator is measured: nothing is rated, and no passage can be left out. */
  readonly isMeasured: boolean;
  readonly finding: FindingSentence;
  readonly lede: readonly LedeSentence[];
  /** Those that charts and tables draw side by side: six at most. */
  readonly drawn: readonly OverviewCity[];
  readonly drivers: readonly DriverRow[];
  readonly scores: ScoreTable;
  /** Null: the index has fewer than two cities. */
  readonly pair: PairView | null;
  readonly gaps: GapMapInput;
  readonly limits: LimitsView;
  readonly notes: readonly OverviewNote[];
};
