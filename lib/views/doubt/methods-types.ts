import type { DoubtInput } from '../../address/doubt-paths';
import type { MethodStep, SensitivityIndex } from '../../scoring';
import type { ReasonView } from '../method-problem';
import type { DoubtCity, DoubtFrame, DoubtNode } from './types';

/** A way of doing a step; null: the official method throughout. */
export type MethodName = { readonly step: MethodStep['step']; readonly key: string } | null;

export type MethodRow = {
  readonly name: MethodName;
  /** Null: it cannot be applied; then `refused` says why. */
  readonly ranks: readonly { readonly rank: number | null; readonly shift: number | null }[] | null;
  readonly refused: ReasonView | null;
  /** The what-if of the chosen cities under it; null: the official method, or it cannot be applied. */
  readonly whatIfHref: string | null;
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
