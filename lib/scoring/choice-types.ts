import type {
  Aggregation,
  Imputation,
  MissingRule,
  Normalisation,
  Screening,
  Treatment,
} from '../framework/types';

/** One aggregation for all groups, or for some: by slug, else by level (0 is the index). */
export type AggregationChoice =
  | Aggregation
  | {
      readonly levels?: Readonly<Record<number, Aggregation>>;
      readonly groups?: Readonly<Record<string, Aggregation>>;
    };

/**
 * What one may choose when scores are computed; nothing chosen: the official scores. Null takes
 * away what the framework does.
 */
export type Choices = {
  /** Weights of nodes that replace the framework's own, by slug. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Only these indicators count (the shared basis of a pair). */
  readonly indicators?: ReadonlySet<string>;
  /** One normalisation for all indicators that can take it (see `canTake`). */
  readonly normalisation?: Normalisation;
  readonly aggregation?: AggregationChoice;
  /**
   * The score of the worst city on scales that put it at 0 whatever it has: above 0, below 100. A
   * zero makes a geometric or harmonic mean zero, whatever the other scores are.
   */
  readonly lowest?: number;
  /** What every group does where children have no score. */
  readonly missing?: MissingRule;
  readonly screening?: Screening | null;
  readonly imputation?: Imputation | null;
  /** Of every measure, also of those that name one of their own. */
  readonly treatment?: Treatment | null;
};
