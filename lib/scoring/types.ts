import type { StrengthCounts } from '../evidence/strength';
import type { SecondTreatment } from '../framework/types';

export type { AggregationChoice, Choices } from './choice-types';

/** The value of one indicator for one city; a missing one is simply not in the list. */
export type Observed = {
  readonly city: string;
  readonly indicator: string;
  readonly value: number;
};

/** What the engine says of one node for one city. */
export type Score = {
  readonly city: string;
  readonly node: string;
  /** 0 to 100; null where nothing is known, or where a thin or unscored child forbids a number. */
  readonly value: number | null;
  /** The score with every missing indicator at 0. */
  readonly lower: number;
  /** The score with every missing indicator at 100. */
  readonly upper: number;
  /** Share of the node's indicator weight that has observations. 0 to 1. */
  readonly coverage: number;
  /** How many of the node's indicators have observations, and how many there are. */
  readonly present: number;
  readonly total: number;
  /** Too few indicators, or too little of the weight, to stand for the driver. */
  readonly thin: boolean;
  /**
   * Competition rank (1, 2, 2, 4) among the cities that are ranked; null: not ranked, for want
   * of a value, because the driver is thin, or with coverage under the threshold.
   */
  readonly rank: number | null;
  /** Share of the node's indicator weight that was imputed, over 0 to 1; absent: nothing was. */
  readonly imputed?: number;
  /** How firmly the ratings below the node are borne out (see `withStrengths`); absent: not told. */
  readonly strengths?: StrengthCounts;
};

/** A value of an indicator that a treatment of outliers changed. */
export type Treated = {
  readonly indicator: string;
  readonly city: string;
  /** The scored quantity, after the indicator's own transform if it has one. */
  readonly before: number;
  /** What entered the scale in its place; on another scale where there was a second treatment. */
  readonly after: number;
  /** Which end it was winsorised at; null: it was not. */
  readonly winsorised: 'high' | 'low' | null;
  /** What was done to every value of the indicator; null: nothing. */
  readonly second: SecondTreatment['kind'] | null;
};

/** A missing value that was filled, in the unit of the scored quantity. */
export type Imputed = {
  readonly indicator: string;
  readonly city: string;
  readonly value: number;
};

/** All scores of a run: a row for each city and node. */
export type ScoreTable = {
  readonly cities: readonly string[];
  readonly rows: readonly Score[];
  /** Cities that were left out for what they lack; absent: the framework screens none. */
  readonly screened?: readonly string[];
  /** Values that were filled; absent: the framework imputes none. */
  readonly imputed?: readonly Imputed[];
  /** Values that were changed as outliers; absent: none was. */
  readonly treated?: readonly Treated[];
};

/** Who is ahead, or that the evidence does not decide it. */
export type Verdict =
  | { readonly kind: 'leader'; readonly city: string }
  | { readonly kind: 'undecided' }
  /** No indicator is shared, so that nothing can be compared. */
  | { readonly kind: 'nothing-shared' };

/** The difference of two cities (A minus B, points of the index) split over the tree. */
export type Contribution = {
  readonly node: string;
  /** Score of the node for each city on the shared basis; null: nothing shared below it. */
  readonly a: number | null;
  readonly b: number | null;
  /** What the node adds to the difference of the index; contributions of siblings add up. */
  readonly contribution: number;
  /** How many indicators below the node both cities have, and how many there are. */
  readonly shared: number;
  readonly total: number;
};

/** The weight of one driver at which the two cities tie, the others keeping their proportions. */
export type BreakEven = {
  readonly driver: string;
  /** Share of the whole, 0 to 1; null: no weight of this driver turns the order. */
  readonly weight: number | null;
  /** The driver's share under the weights in force. */
  readonly stated: number;
};

/** Lowest and highest difference over a set of runs, the one on all evidence among them. */
export type GapRange = {
  readonly lowest: number;
  readonly highest: number;
  /** Passages (keys given by the caller) whose omission turns or ties the order. */
  readonly turning: readonly string[];
  /** Passages whose omission leaves nothing to compare. */
  readonly emptying: readonly string[];
};

/** The observations as they would be without one passage. */
export type WithoutPassage = {
  readonly passage: string;
  readonly observations: readonly Observed[];
};

/** How sure one can be of a difference, overall or in one driver. */
export type Doubt = {
  /**
   * Share of all weightings of the parts under which A is ahead, ties half. 0 to 1.
   * Overall the parts are the drivers, in one driver its shared indicators.
   */
  readonly leadShare: number;
  /** Share of draws with ratings off by one level in which A is ahead, ties half. 0 to 1. */
  readonly drawShare: number;
  readonly leaveOneOut: GapRange;
  readonly verdict: Verdict;
};

/** A pair of cities compared on the indicators that both have. */
export type PairComparison = {
  readonly cityA: string;
  readonly cityB: string;
  readonly sharedIndicators: readonly string[];
  /** Index scores on the shared basis; null where nothing is shared. */
  readonly a: number | null;
  readonly b: number | null;
  /** A minus B; null where nothing is shared. */
  readonly gap: number | null;
  readonly contributions: readonly Contribution[];
  readonly doubt: Doubt | null;
  readonly breakEven: readonly BreakEven[];
  /** For each driver directly under the index, doubt about the driver's own difference. */
  readonly drivers: Readonly<Record<string, Doubt | null>>;
  /** Means of inputs and of outcomes of each city on its own set; null where it has none. */
  readonly roles: {
    readonly input: { readonly a: number | null; readonly b: number | null };
    readonly outcome: { readonly a: number | null; readonly b: number | null };
  };
};

/** Means of what a city offers and of what came of it, on its own indicators. 0 to 100. */
export type RoleMeans = {
  readonly city: string;
  readonly input: number | null;
  readonly outcome: number | null;
};

/** Where a city's rank lies when the weights of the drivers are a little different. */
export type RankInterval = {
  readonly city: string;
  /** Rank under the weights in force; null: not ranked, and so without an interval. */
  readonly rank: number | null;
  /** Rank that is better in only 5 % of the draws. */
  readonly best: number | null;
  /** Rank that is worse in only 5 % of the draws. */
  readonly worst: number | null;
};
