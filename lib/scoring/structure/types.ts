/** Correlations of some nodes' scores over the cities. */
export type CorrelationTable = {
  readonly nodes: readonly string[];
  /** Pearson's r, -1 to 1; null: fewer than three cities have both, or one has no spread. */
  readonly r: readonly (readonly (number | null)[])[];
  /** Cities that have both scores. */
  readonly counts: readonly (readonly number[])[];
};

/** Two indicators of one driver that nearly say the same, or say opposite things. */
export type CorrelationFlag = {
  readonly kind: 'redundant' | 'opposed';
  readonly driver: string;
  readonly one: string;
  readonly other: string;
  readonly r: number;
  readonly count: number;
};

/** How closely the indicators of a driver go together, and how closely with those outside. */
export type Cohesion = {
  readonly driver: string;
  /** Mean r of its pairs of indicators; null: no pair has one. */
  readonly within: number | null;
  /** Mean r of its indicators with those of other drivers. */
  readonly across: number | null;
};

/** What a node weighs by intention, and what its scores do to those of its parent. */
export type EffectiveWeight = {
  readonly node: string;
  readonly parent: string;
  /** Share of the weight among the siblings. 0 to 1. */
  readonly stated: number;
  /** Cities with a score at the node and at the parent. */
  readonly count: number;
  /** Pearson's r with the parent's scores; null: undefined. */
  readonly r: number | null;
  /** First-order share of the parent's variance that is explained by a line, r². 0 to 1. */
  readonly linear: number | null;
  /** The same by any smooth curve: Pearson's correlation ratio. 0 to 1. */
  readonly smooth: number | null;
  /** Both in proportion to the sum over the siblings, to be read beside `stated`. 0 to 1. */
  readonly linearShare: number | null;
  readonly smoothShare: number | null;
};

/** Why a figure of reliability cannot be given. */
export type ReliabilityReason = 'one-part' | 'too-few-cities' | 'no-spread';

/**
 * What Cronbach's alpha of these parts does not say:
 * - `not-validity`: consistency is no proof that the right thing is measured (always)
 * - `not-one-dimension`: several dimensions can give a high alpha (always)
 * - `many-parts`: it rises with the number of parts alone (ten and more)
 * - `negative`: parts work against each other; a direction may be wrong, or they need not agree
 * - `few-cities`: fewer than 30 cities, so that it could well be another
 * - `gaps`: cities with a gap count in some pairs and not in others
 */
export type ReliabilityCaveat =
  | 'not-validity'
  | 'not-one-dimension'
  | 'many-parts'
  | 'negative'
  | 'few-cities'
  | 'gaps';

export type Reliability = {
  /** The driver or index whose parts are taken. */
  readonly node: string;
  readonly parts: number;
  /** The smallest number of cities that any two parts share. */
  readonly cities: number;
  /** Cronbach's alpha, at most 1; null: see `reason`. */
  readonly alpha: number | null;
  readonly reason: ReliabilityReason | null;
  readonly caveats: readonly ReliabilityCaveat[];
};

export type Component = {
  /** Eigenvalue of the correlation matrix; 1 is what one part alone brings. */
  readonly eigenvalue: number;
  /** Share of the variance of all parts, and that of this and the components before. 0 to 1. */
  readonly explained: number;
  readonly cumulative: number;
};

/** Why there are no components. */
export type ComponentsReason = 'too-few-parts' | 'too-few-cities' | 'too-many-parts';

export type PrincipalComponents = {
  /** The driver or index; of it `parts`. */
  readonly node: string;
  readonly of: 'children' | 'indicators';
  /** The parts that take part, in the framework's order. */
  readonly parts: readonly string[];
  /** Parts without spread, or without a correlation with some other. */
  readonly leftOut: readonly string[];
  /** The smallest number of cities that any two parts share. */
  readonly cities: number;
  /** Largest first; empty: see `reason`. */
  readonly components: readonly Component[];
  /** A row for each part, a column for each component: r of part and component. */
  readonly loadings: readonly (readonly number[])[];
  /** Components with an eigenvalue over 1 (Kaiser's criterion). */
  readonly overOne: number;
  readonly reason: ComponentsReason | null;
};

/** How the scores of an index hang together. */
export type Structure = {
  readonly cities: number;
  readonly indicators: CorrelationTable;
  readonly drivers: CorrelationTable;
  readonly flags: readonly CorrelationFlag[];
  readonly cohesion: readonly Cohesion[];
  readonly effectiveWeights: readonly EffectiveWeight[];
  readonly reliability: readonly Reliability[];
  readonly components: readonly PrincipalComponents[];
};
