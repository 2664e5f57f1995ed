import type { DoubtInput, DoubtPage } from '../../address/doubt-paths';
import type {
  Cohesion,
  CorrelationFlag,
  EffectiveWeight,
  MethodStep,
  PrincipalComponents,
  RefusedOption,
  Relation,
  Reliability,
  SensitivityIndex,
} from '../../scoring';
import type { Locale, LocalizedText } from '../../text/localized';
import type { ReasonView } from '../method-problem';
import type { PagesView } from '../pages';

/** A city as the tables of these pages name it. */
export type DoubtCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly href: string;
};

/** A node of the framework, with the place where the page on the method tells of it. */
export type DoubtNode = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly href: string;
};

/** What the pages on the doubt about many cities have in common. */
export type DoubtFrame = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly page: DoubtPage;
  /** The pages, and where each opens. */
  readonly tabs: readonly { readonly page: DoubtPage; readonly href: string }[];
  readonly switchHref: string;
  /** The page as it opens, in each language. */
  readonly canonical: Readonly<Record<Locale, string>>;
  /** The first two cities, with which Compare and Report open. */
  readonly firstCities: readonly string[];
  /** Where the forms are sent. */
  readonly action: string;
  /** The cities that a form lists; empty: there are too many, and they are found by name. */
  readonly cityOptions: readonly DoubtCity[];
  /** The two that lead, told of under an address of their own. */
  readonly pair: readonly [a: string, b: string];
  readonly pairHref: string;
};

/** What the draws behind a table varied. */
export type DrawnView = {
  readonly offered: readonly { readonly input: DoubtInput; readonly isVaried: boolean }[];
  /** The inputs that did vary. */
  readonly inputs: readonly DoubtInput[];
  readonly refused: readonly (ReasonView & Pick<RefusedOption, 'step' | 'key'>)[];
  readonly draws: number;
  readonly seed: number;
  /** Half-width of the weights, as a share of each. */
  readonly spread: number;
};

/** What can be said of all ranks in one sentence. */
export type RanksSentence = {
  /** Cities whose rank stays near in nine of ten draws, of those ranked. */
  readonly held: number;
  readonly ranked: number;
  /** So many places up or down are near. */
  readonly reach: number;
  /** The city that comes first most often, and in which share of the draws. */
  readonly leader: DoubtCity;
  readonly share: number;
};

export type RankRow = DoubtCity & {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly median: number;
  /** Shares of the draws in which the city is first, and among the first so many. 0 to 1. */
  readonly first: number;
  readonly amongFirst: number;
};

export type RanksView = {
  readonly kind: 'ranks';
  readonly frame: DoubtFrame;
  /** Null: nothing varied, or no city is ranked; then nothing is claimed. */
  readonly sentence: RanksSentence | null;
  readonly drawn: DrawnView;
  readonly ranked: number;
  readonly unranked: number;
  readonly firstOf: number;
  readonly firstOptions: readonly number[];
  readonly rows: readonly RankRow[];
  readonly pages: PagesView;
  readonly perPage: number;
  /** Mean over draws and cities of the shift in rank, in places. */
  readonly meanShift: number;
  /** As the page opens, whichever page of the list: no choice is made in the address. */
  readonly isOpening: boolean;
};

/** A city of the matrix of pairs, and over and under how many others it stands for certain. */
export type PairCity = DoubtCity & {
  readonly rank: number | null;
  readonly over: number;
  readonly under: number;
};

export type TossUpRow = {
  readonly one: DoubtCity;
  readonly other: DoubtCity;
  /** Share of the draws in which the first is ahead, ties half. */
  readonly share: number;
  /** The page on the pair. */
  readonly href: string;
};

export type PairsView = {
  readonly kind: 'pairs';
  readonly frame: DoubtFrame;
  /** Null: fewer than two cities can be compared. */
  readonly sentence: {
    /** Pairs that no weighting turns, of all that can be compared. */
    readonly decided: number;
    readonly pairs: number;
    /** Toss-ups among the pairs that were drawn; null: nothing varied. */
    readonly tossUps: number | null;
  } | null;
  /** Cities of one page of the matrix, best first, and how each stands to each. */
  readonly shown: readonly PairCity[];
  readonly relations: readonly (readonly Relation[])[];
  readonly pages: PagesView;
  readonly perPage: number;
  readonly compared: number;
  readonly leftOut: number;
  readonly tossUps: readonly TossUpRow[];
  readonly tossUpCount: number;
  readonly tossUpPairs: number;
  readonly drawn: DrawnView;
};

/** A way of doing a step; null: the official method throughout. */
export type MethodName = { readonly step: MethodStep['step']; readonly key: string } | null;

export type MethodRow = {
  readonly name: MethodName;
  /** Null: it cannot be applied; then `refused` says why. */
  readonly ranks: readonly { readonly rank: number | null; readonly shift: number | null }[] | null;
  readonly refused: ReasonView | null;
};

export type SensitivityRow = {
  readonly input: DoubtInput;
  /** Of the mean shift in rank; null: it never changes. */
  readonly meanShift: SensitivityIndex | null;
  /** Total index of the rank of each chosen city. */
  readonly cities: readonly (number | null)[];
};

export type LeftOutRow = DoubtNode & {
  readonly moved: number;
  readonly compared: number;
  readonly meanShift: number | null;
  readonly largest: { readonly city: DoubtCity; readonly shift: number } | null;
  readonly unranked: number;
};

export type MethodsView = {
  readonly kind: 'methods';
  readonly frame: DoubtFrame;
  /** Null: no other method could be tried, or no city is ranked. */
  readonly sentence: {
    /** Ways of which the first place is another's, of those that could be tried. */
    readonly changes: number;
    readonly tried: number;
    readonly leader: DoubtCity;
  } | null;
  readonly chosen: readonly DoubtCity[];
  readonly methods: readonly MethodRow[];
  /** With so many cities outranking them one by one is left out. */
  readonly isOutrankingLeftOut: boolean;
  /** Null: too many cities, or fewer than two inputs vary. */
  readonly sensitivity: {
    readonly rows: readonly SensitivityRow[];
    /** What inputs do together, of the mean shift; null: it never changes. */
    readonly interaction: number | null;
    readonly draws: number;
    readonly runs: number;
    readonly seed: number;
    /** The chosen cities that are ranked, in the order of the columns. */
    readonly cities: readonly DoubtCity[];
  } | null;
  readonly leftOut: readonly LeftOutRow[];
};

/** What the structure says of a part: correlations beside the other parts of some nodes. */
export type CorrelationView = {
  readonly nodes: readonly DoubtNode[];
  readonly r: readonly (readonly (number | null)[])[];
};

export type StructureView = {
  readonly kind: 'structure';
  readonly frame: DoubtFrame;
  readonly cities: number;
  readonly indicators: number;
  /** Null: no two indicators have three cities in common. */
  readonly sentence: {
    readonly redundant: number;
    readonly opposed: number;
    /** The node that weighs most beside what is stated; null: none can be compared. */
    readonly heaviest: {
      readonly node: DoubtNode;
      readonly stated: number;
      readonly effective: number;
    } | null;
  } | null;
  readonly flags: readonly {
    readonly kind: CorrelationFlag['kind'];
    readonly driver: DoubtNode;
    readonly one: DoubtNode;
    readonly other: DoubtNode;
    readonly r: number;
    readonly count: number;
  }[];
  readonly cohesion: readonly (DoubtNode & Pick<Cohesion, 'within' | 'across'>)[];
  readonly drivers: CorrelationView;
  /** Null: there are too many indicators for a matrix on a page; the file has them all. */
  readonly matrix: CorrelationView | null;
  readonly weights: readonly (DoubtNode &
    Omit<EffectiveWeight, 'node' | 'parent'> & {
      readonly parent: DoubtNode;
    })[];
  readonly reliability: readonly (DoubtNode & Omit<Reliability, 'node'>)[];
  readonly components: readonly (DoubtNode &
    Pick<PrincipalComponents, 'of' | 'overOne' | 'reason'> & {
      readonly parts: number;
      readonly leftOut: readonly DoubtNode[];
      /** Share of the variance that the first brings, and all over 1 together. 0 to 1. */
      readonly first: number | null;
      readonly together: number | null;
      /** Of the components that are shown, the first with it. */
      readonly explained: readonly number[];
      /** For each part, r with each of these components. -1 to 1. */
      readonly loadings: readonly (DoubtNode & { readonly r: readonly number[] })[];
    })[];
};

/** A page on the doubt about many cities. */
export type DoubtView = RanksView | PairsView | MethodsView | StructureView;
