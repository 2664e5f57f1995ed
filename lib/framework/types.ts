/** How values of an indicator are put on the scale 0 to 100. */
export type Normalisation =
  | 'goalposts'
  | 'min-max'
  | 'z-score'
  | 'rank'
  | 'percentile-rank'
  | 'borda'
  | 'distance-to-leader'
  | 'distance-to-target';

/**
 * What is done to values before they are put on the scale: a natural logarithm, by the rule that
 * says what is added to the value under it (COINr names its rules alike).
 *
 * - log: ln x; a value of 0 or below is refused
 * - log-range: ln(x - min + 0.01 (max - min)), `log_CT`
 * - log-one: ln(x - min + 1), `log_CT_orig`
 */
export type Transform = 'log' | 'log-range' | 'log-one';

/** What a normalisation may be told beyond its name; each part has a usual value. */
export type Scaling = {
  /** Scores of the worst and the best case, within 0 to 100; usual: 0 and 100. No z-score. */
  readonly range?: readonly [low: number, high: number];
  /** Of a z-score: the score of the mean, usual 50, and that of one deviation more, usual 10. */
  readonly centre?: number;
  readonly deviation?: number;
  /** Of a z-score: what the sum of squares is divided by; usual: 'n - 1'. */
  readonly divisor?: 'n - 1' | 'n';
  /** Of the ranks: which of the ranks that they take equal values share; usual: 'lower'. */
  readonly ties?: 'lower' | 'mean' | 'higher';
  /** Of the rank: divided by the cities that have a value, as usual, or by all that are scored. */
  readonly rankedAmong?: 'observed' | 'all';
  /**
   * What becomes of scores outside the range (of a z-score: 0 to 100): cut, as usual, or kept, as
   * COINr keeps them. Kept scores can be negative, which geometric and harmonic means refuse.
   */
  readonly outside?: 'cut' | 'kept';
};

/** What follows where winsorising leaves outliers; Box-Cox takes x - min + 1, as COINr's. */
export type SecondTreatment =
  | { readonly kind: 'log-range' | 'log-one' | 'log-skew' }
  | { readonly kind: 'box-cox'; readonly lambda: number };

/**
 * Treatment of outliers of a measure: values have them where |skewness| and excess kurtosis both
 * reach their thresholds. OECD/JRC Handbook (2008), step 2; COINr `Treat`.
 */
export type Treatment = {
  /** Usual: 2. */
  readonly skewness: number;
  /** Usual: 3.5. */
  readonly kurtosis: number;
  /** No further value is winsorised once so many are; null: no limit. Usual: 5. */
  readonly winsorised: number | null;
  /** Applied to the values as they were before; null: winsorised values stay. */
  readonly second: SecondTreatment | null;
  /** Whether the second treatment takes the winsorised values instead; usual: not. */
  readonly combined?: boolean;
};

/** What missing values are filled with: the mean or median of all cities, or of the city's group. */
export type Imputation = {
  readonly method: 'mean' | 'median';
  readonly among: 'all' | 'group';
};

/** Which cities are left out before anything is scored. COINr `Screen` by missing values. */
export type Screening = {
  /** A city with less than this share of the indicators is left out. 0 to 1. */
  readonly minimumShare: number;
  /** Whether indicators count alike or by their weight. */
  readonly by: 'count' | 'weight';
  /** Cities that are kept, and cities that are left out, whatever they have. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
};

/** The means that are plain on some scale: y, ln y, or 1 / y. */
export type Mean = 'arithmetic' | 'geometric' | 'harmonic';

/** How a node is made of its children. */
export type Aggregation = Mean | 'median' | 'copeland';

/** What a group does where children have no score. */
export type MissingRule = {
  /**
   * Whose weights are rescaled over what is there.
   *
   * - indicators: where indicators are missing; a driver that is thin or has no score leaves the
   *   group without a score. The usual rule
   * - all: whatever is missing; the group has a score where any child has one
   * - none: a group of which anything with a weight is missing has no score
   */
  readonly rescale: 'indicators' | 'all' | 'none';
  /** Least share of the group's children that must have a score, 0 to 1; usual: 0. */
  readonly minimumShare?: number;
  /** Whether children count alike or by their weight; usual: by weight. */
  readonly by?: 'count' | 'weight';
  /** Scores of a missing indicator in the lower and in the upper bound; usual: 0 and 100. */
  readonly bounds?: readonly [low: number, high: number];
};

/** Whether an indicator says what a city offers or what came of it. */
export type Role = 'input' | 'outcome';

type NodeBase = {
  readonly slug: string;
  /** Weight relative to the siblings; not negative. */
  readonly weight: number;
};

/** A leaf of the tree: what is observed. */
export type Indicator = NodeBase & {
  readonly kind: 'indicator';
  readonly parent: string;
  /** 1: more is better; -1: less is better. */
  readonly direction: 1 | -1;
  readonly normalisation: Normalisation;
  /** What comes before direction and scale; null: nothing. Only measures have one. */
  readonly transform: Transform | null;
  /**
   * Lower and upper goalpost in the unit of the scored quantity, before the transform; null where
   * the normalisation has none.
   */
  readonly goalposts: readonly [low: number, high: number] | null;
  /** Of the distance to a target: the target, in the same unit. */
  readonly target?: number;
  /** What the normalisation is told beyond its name. */
  readonly scaling?: Scaling;
  /** Treatment of its outliers; absent: that of the parameters; null: none. */
  readonly treatment?: Treatment | null;
  readonly role: Role;
  /** Size of one rating step in the indicator's unit (1 for a rubric level), null for a measure. */
  readonly ratingStep: number | null;
};

/** An inner node: the index itself or a driver; drivers may nest. */
export type Group = NodeBase & {
  readonly kind: 'index' | 'driver';
  readonly parent: string | null;
  readonly aggregation: Aggregation;
  /** What is done about missing children; absent: the usual rule. */
  readonly missing?: MissingRule;
};

export type FrameworkNode = Indicator | Group;

/** A node as it is given to `buildFramework`, whose checks have not run yet. */
export type DraftNode = FrameworkNode | (Omit<Indicator, 'parent'> & { readonly parent: null });

/** The parameters of the method that go with a framework. */
export type Parameters = {
  /** Below this share of its indicator weight a city has no rank. 0 to 1. */
  readonly coverageThreshold: number;
  /** A driver with fewer indicators than this is thin. */
  readonly thinIndicators: number;
  /** A driver with less than this share of its weight is thin. 0 to 1. */
  readonly thinWeight: number;
  /** Share of weightings and of draws that a leader must reach to be named. 0.5 to 1. */
  readonly verdictShare: number;
  readonly draws: number;
  readonly seed: number;
  /** Half-width of the perturbation of weights around the stated ones, as a share of each. */
  readonly weightSpread: number;
  /** Absent: every city is scored, nothing is imputed, no outlier is treated. */
  readonly screening?: Screening;
  readonly imputation?: Imputation;
  /** Of every measure that names none of its own. */
  readonly treatment?: Treatment;
};

/**
 * A versioned tree of index, drivers and indicators. Parents stand before their children;
 * siblings stand in the order in which they are shown. Made by `buildFramework`, which checks it.
 */
export type Framework = {
  readonly version: string;
  readonly root: string;
  readonly nodes: readonly FrameworkNode[];
  readonly parameters: Parameters;
  /** The group of each city, by slug, where missing values are imputed within groups. */
  readonly cityGroups?: Readonly<Record<string, string>>;
};
