import type { StrengthWord } from '../../evidence/strength';
import type {
  Aggregation,
  Framework,
  Normalisation,
  Parameters,
  Role,
  Transform,
} from '../../framework/types';
import type {
  AnchorRow,
  CityRow,
  DenominatorRow,
  EvidenceRow,
  IndexRow,
  LinkRow,
  NodeRow,
  ObservationRow,
  SecondRatingRow,
} from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { WeightedPreset } from '../compare/data';
import type { MethodSteps } from './step-types';

/** The rows of one edition that the page of the method is made of. */
export type MethodologyData = {
  readonly index: IndexRow;
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly anchors: readonly AnchorRow[];
  /** In the order in which they are shown. */
  readonly presets: readonly WeightedPreset[];
  readonly cities: readonly CityRow[];
  readonly denominators: readonly DenominatorRow[];
  /** The observations that count. */
  readonly observed: readonly ObservationRow[];
  readonly secondRatings: readonly SecondRatingRow[];
  /** With what was left out, filled and changed before them. */
  readonly scores: Pick<ScoreTable, 'screened' | 'imputed' | 'treated'>;
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
};

/** A level of a rubric in words. */
export type AnchorView = {
  readonly level: number;
  readonly text: LocalizedText;
  /** Where things are counted: how many it takes. */
  readonly minimumItems: number | null;
};

/** An indicator with all that its ratings are made by. */
export type IndicatorMethod = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly definition: LocalizedText;
  readonly includes: LocalizedText | null;
  readonly excludes: LocalizedText | null;
  readonly boundary: LocalizedText | null;
  readonly role: Role;
  readonly normalisation: Normalisation;
  readonly goalposts: readonly [low: number, high: number] | null;
  readonly isRubric: boolean;
  readonly lessIsBetter: boolean;
  readonly unit: LocalizedText | null;
  /** What its values are divided by before they are scored; null: nothing. */
  readonly division: {
    readonly denominator: LocalizedText;
    readonly unit: LocalizedText;
    readonly per: number;
  } | null;
  readonly transform: Transform | null;
  /** What the anchors count; null: the highest link gives the level. */
  readonly counts: LocalizedText | null;
  /** Shares of its driver and of the index, 0 to 1. */
  readonly shareOfParent: number;
  readonly shareOfIndex: number;
  /** The lowest level first. */
  readonly anchors: readonly AnchorView[];
};

/** The index or a driver, with the indicators directly below it. */
export type GroupMethod = {
  readonly slug: string;
  readonly kind: 'index' | 'driver';
  readonly title: LocalizedText;
  readonly definition: LocalizedText;
  readonly aggregation: Aggregation;
  readonly shareOfParent: number;
  readonly shareOfIndex: number;
  readonly indicators: readonly IndicatorMethod[];
};

/** A point of view as shares of the drivers, in the order of the view's drivers. */
export type PresetMethod = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly shares: readonly number[];
};

/** A cell in which the two codings differed. */
export type CodingDifference = {
  readonly key: string;
  readonly city: LocalizedText;
  readonly indicator: LocalizedText;
  readonly node: string;
  /** What is published; null: no observation. */
  readonly published: number | null;
  /** What the first coder had given (null: no evidence); absent: not kept. */
  readonly first?: number | null;
  readonly second: number | null;
  readonly note: LocalizedText | null;
  /** Null: it stands as it is. */
  readonly settlement: LocalizedText | null;
};

/** How far the second coding agrees with the first; cells are cities by indicators. */
export type CodingAgreement = {
  readonly cells: number;
  /** Cells in which the codings agreed before any was settled. */
  readonly agreed: number;
  /** Of these, cells in which neither coding found evidence. */
  readonly agreedEmpty: number;
  /** Cells in which what is published is what the second coder found. */
  readonly agreedNow: number;
  readonly differences: readonly CodingDifference[];
};

/** How often each word of the code book is used in the edition. */
export type CodeCounts = {
  readonly evidence: number;
  readonly links: number;
  readonly strengths: Readonly<Record<StrengthWord, number>>;
  readonly polarities: Readonly<Record<LinkRow['polarity'], number>>;
  readonly kinds: Readonly<Record<EvidenceRow['kind'], number>>;
  readonly stages: Readonly<Record<EvidenceRow['stages'][number], number>>;
  readonly interested: number;
};

/** Everything that the page of the method shows. */
export type MethodologyView = {
  readonly index: IndexRow;
  readonly cities: readonly CityRow[];
  readonly parameters: Parameters;
  /** Parents before their children. */
  readonly groups: readonly GroupMethod[];
  /** The drivers that presets weigh. */
  readonly drivers: readonly GroupMethod[];
  readonly indicatorCount: number;
  /** Every indicator is a measured number: nothing is coded, rated or levelled. */
  readonly isMeasured: boolean;
  /** The index opens with a ranking, and its cities have peers. */
  readonly hasManyCities: boolean;
  /** Means and ways of normalising that this framework uses. */
  readonly aggregations: readonly Aggregation[];
  readonly normalisations: readonly Normalisation[];
  readonly presets: readonly PresetMethod[];
  /** Null: nothing was coded a second time. */
  readonly agreement: CodingAgreement | null;
  readonly codes: CodeCounts;
  /** Null: screening, gaps and outliers are handled in the usual way. */
  readonly steps: MethodSteps | null;
};
