import type { WhatIfNotice } from '../../address/parse-what-if';
import type { MethodField } from '../../address/what-if-paths';
import type { Score } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { DoubtSentence, FindingSentence } from '../compare/finding';
import type { ComparedCity, PassageMark } from '../compare/types';
import type { DriverWeight } from '../compare/weights-view';
import type { EvidenceMark } from '../evidence/marks';
import type { ProblemView } from '../method-problem';

/** A value of the edition beside that under the assumptions. */
export type Beside<Value> = { readonly official: Value; readonly whatIf: Value };

/** A piece of evidence with the passage that it is drawn from. */
export type LeftOutEvidence = EvidenceMark & { readonly passage: PassageMark };

/** A level of a rubric with its words; of a measure there are none. */
export type LevelName = { readonly level: number; readonly text: LocalizedText };

/** A level or value where it is named: of which city, at which indicator. */
export type CellName = {
  readonly city: string;
  readonly indicator: LocalizedText;
  readonly isRubric: boolean;
  readonly unit: LocalizedText | null;
};

/** One thing that is assumed, and the address without it. */
export type AssumptionView = { readonly key: string; readonly removeHref: string } & (
  | { readonly kind: 'off'; readonly evidence: LeftOutEvidence; readonly city: string }
  | { readonly kind: 'passage'; readonly mark: PassageMark; readonly source: LocalizedText }
  | {
      readonly kind: 'source';
      readonly slug: string;
      readonly title: LocalizedText;
      readonly href: string;
    }
  | {
      readonly kind: 'rating';
      readonly cell: CellName;
      readonly values: Beside<number | null>;
      readonly level: LocalizedText | null;
    }
  | { readonly kind: 'weights'; readonly drivers: readonly DriverWeight[] }
  | { readonly kind: 'method'; readonly step: MethodField; readonly option: string }
);

/** Something that was asked for and cannot be assumed. */
export type RefusalView =
  | { readonly kind: 'size'; readonly cell: CellName }
  | { readonly kind: 'value'; readonly cell: CellName; readonly problem: ProblemView }
  | {
      readonly kind: 'method';
      readonly step: MethodField;
      readonly option: string;
      readonly problem: ProblemView;
    };

/** A node of one city: the index first, then the drivers. */
export type ScoreRow = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly scores: Beside<Score>;
};

export type CityScores = {
  readonly city: ComparedCity;
  readonly rows: readonly ScoreRow[];
};

/** The pair on the indicators that both have. */
export type PairSide = {
  readonly a: number | null;
  readonly b: number | null;
  readonly gap: number | null;
  /** Share of all weightings, and of draws, under which the first is ahead; null: nothing shared. */
  readonly leadShare: number | null;
  readonly drawShare: number | null;
  readonly shared: number;
  readonly finding: FindingSentence;
  readonly doubt: DoubtSentence | null;
};

export type PairOutcome = Beside<PairSide> & {
  /** What each driver adds to the difference, points of the index. */
  readonly drivers: readonly {
    readonly node: string;
    readonly title: LocalizedText;
    readonly adds: Beside<number | null>;
  }[];
};

/** One cell that something is assumed of. */
export type CellRow = {
  readonly key: string;
  readonly city: string;
  readonly indicator: string;
  readonly name: CellName;
  readonly href: string;
  readonly values: Beside<number | null>;
  readonly isMoved: boolean;
  readonly isSet: boolean;
  readonly leftOut: readonly LeftOutEvidence[];
  readonly leftOutSource: LocalizedText | null;
};

/** A piece of evidence as a box to tick. */
export type EvidenceBox = LeftOutEvidence & {
  readonly isOff: boolean;
  /** The box stands at another indicator, where it is met first. */
  readonly isRepeated: boolean;
};

/** What the form offers for one city at one indicator. */
export type FormCell = {
  readonly city: ComparedCity;
  readonly official: number | null;
  /** What the address sets: a level or value, null for none; undefined: nothing. */
  readonly set: number | null | undefined;
  readonly evidence: readonly EvidenceBox[];
};

/** An indicator that is rated by levels. */
export type FormIndicator = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly href: string;
  readonly levels: readonly LevelName[];
  readonly cells: readonly FormCell[];
  /** Something is assumed here. */
  readonly isTouched: boolean;
};

/** A measure of which a value may be assumed. */
export type FormMeasure = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly unit: LocalizedText | null;
};

type Group<Part> = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly indicators: readonly Part[];
};

export type FormView = {
  readonly action: string;
  readonly groups: readonly Group<FormIndicator>[];
  readonly measures: readonly Group<FormMeasure>[];
  readonly weights: readonly DriverWeight[];
  readonly methods: readonly {
    readonly step: MethodField;
    readonly options: readonly string[];
    readonly chosen: string;
  }[];
  /** What the form cannot change and carries on. */
  readonly carried: readonly (readonly [name: string, value: string])[];
};

/** Which cities of which index a what-if is about. */
export type WhatIfSubject = {
  readonly index: { readonly slug: string };
  readonly cities: readonly { readonly slug: string; readonly name: LocalizedText }[];
};

/** A what-if: what is assumed, what comes of it beside the official figures, and the form. */
export type WhatIfView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly cities: readonly ComparedCity[];
  readonly isMeasured: boolean;
  readonly notices: readonly WhatIfNotice[];
  readonly unknownCities: readonly string[];
  readonly tooManyCities: readonly string[];
  readonly refusals: readonly RefusalView[];
  readonly problems: readonly ProblemView[];
  readonly assumptions: readonly AssumptionView[];
  /** Null: nothing is assumed, and there is nothing to show beside the official figures. */
  readonly outcome: {
    readonly cities: readonly CityScores[];
    readonly ranked: Beside<number>;
    readonly pair: PairOutcome | null;
    readonly cells: readonly CellRow[];
  } | null;
  readonly form: FormView;
  readonly href: string;
  readonly switchHref: string;
  readonly resetHref: string;
  /** The official page of these cities. */
  readonly officialHref: string;
  readonly csvHref: string;
};
