import type {
  Cohesion,
  CorrelationFlag,
  EffectiveWeight,
  PrincipalComponents,
  Reliability,
} from '../../scoring';
import type { DoubtFrame, DoubtNode } from './types';

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
  /** The strongest of them; there may be more (`flagCount`). */
  readonly flags: readonly {
    readonly kind: CorrelationFlag['kind'];
    readonly driver: DoubtNode;
    readonly one: DoubtNode;
    readonly other: DoubtNode;
    readonly r: number;
    readonly count: number;
  }[];
  readonly flagCount: number;
  /** Correlations from which, and up to which, a pair is flagged. */
  readonly flagged: { readonly redundant: number; readonly opposed: number };
  readonly cohesion: readonly (DoubtNode & Pick<Cohesion, 'within' | 'across'>)[];
  readonly drivers: CorrelationView;
  /** Null: there are too many indicators for a matrix on a page; the file has them all. */
  readonly matrix: CorrelationView | null;
  readonly weights: readonly (DoubtNode &
    Omit<EffectiveWeight, 'node' | 'parent'> & {
      readonly parent: DoubtNode;
      /** The parent is the index itself. */
      readonly isOfIndex: boolean;
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
