/** How values of an indicator are put on the scale 0 to 100. */
export type Normalisation =
  | 'goalposts'
  | 'min-max'
  | 'z-score'
  | 'rank'
  | 'percentile-rank'
  | 'distance-to-leader';

/** What is done to values before they are put on the scale: the natural logarithm. */
export type Transform = 'log';

/** How a node is made of its children. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

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
  readonly role: Role;
  /** Size of one rating step in the indicator's unit (1 for a rubric level), null for a measure. */
  readonly ratingStep: number | null;
};

/** An inner node: the index itself or a driver; drivers may nest. */
export type Group = NodeBase & {
  readonly kind: 'index' | 'driver';
  readonly parent: string | null;
  readonly aggregation: Aggregation;
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
};
