/** Ratings of one unit, a place for each coder; null: that coder gave none. */
export type Unit = readonly (number | null)[];

/** What may be said of two levels: that they differ, which is higher, or by how much. */
export type MeasurementScale = 'nominal' | 'ordinal' | 'interval';

/** How much a difference of two levels counts in a kappa: not by size, by it, or by its square. */
export type KappaWeighting = 'unweighted' | 'linear' | 'quadratic';

/** A figure with its bootstrap percentile interval. */
export type Estimate = {
  /** Null: undefined, because too little was rated twice or all of it alike. At most 1. */
  readonly value: number | null;
  /** Ends of the interval; null where there is no value, or too few resamples have one. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Resamples in which the figure is undefined, and which the interval leaves out. */
  readonly undefinedResamples: number;
};

/** One cell that was coded twice. */
export type DoubleRating = {
  readonly city: string;
  readonly indicator: string;
  /** Level of each coder; null: found no evidence. */
  readonly first: number | null;
  readonly second: number | null;
  /** The pack holds only the settled level: what the first coder had given is not known. */
  readonly isSettled: boolean;
};

/** A row of the second coding, as the engine needs it. */
export type SecondRating = {
  readonly city: string;
  readonly indicator: string;
  readonly level: number | null;
  /** A difference was settled, so that what is published need not be the first rating. */
  readonly isSettled: boolean;
  /** The first rating where it is known although a difference was settled; null: no evidence. */
  readonly first?: number | null;
};

/** How far two codings agree in one driver, or overall. */
export type AgreementRow = {
  /** Slug of the driver, or of the index. */
  readonly node: string;
  readonly cells: number;
  /** Cells that both rated, and those of them with one and the same level. */
  readonly bothRated: number;
  readonly sameLevel: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Cells left out of every figure here, because the first rating is not known. */
  readonly settled: number;
  /** Largest difference of two ratings, in rating steps; null: nothing rated by both. */
  readonly largestDifference: number | null;
  /** Krippendorff's alpha of the levels. */
  readonly alpha: Readonly<Record<MeasurementScale, Estimate>>;
  /** Cohen's kappa of the levels. */
  readonly kappa: Readonly<Record<KappaWeighting, Estimate>>;
  /** Krippendorff's alpha (nominal) of whether there is evidence at all. */
  readonly presence: Estimate;
};

/** Agreement of two codings: a row for the index, then one for each driver with cells. */
export type CoderAgreement = {
  readonly rows: readonly AgreementRow[];
  readonly seed: number;
  readonly resamples: number;
  /** Share of the resamples that an interval holds. */
  readonly confidence: number;
  readonly algorithm: string;
};

/** What the ratings of one cell leave open. */
export type RatingRange = {
  readonly city: string;
  readonly indicator: string;
  /** The level that is published, and used. */
  readonly published: number;
  /** Lowest and highest of the published and the second rating. */
  readonly lowest: number;
  readonly highest: number;
  /** The second coder found no evidence at all. */
  readonly isContested: boolean;
};
