import type { Relation } from '../../scoring';
import type { PagesView } from '../pages';
import type { DoubtCity, DoubtFrame, DrawnView } from './types';

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
    /** How many pairs were drawn, where those are only the pairs near each other; else null. */
    readonly near: number | null;
  } | null;
  /** Cities of one page of the matrix, best first, and how each stands to each. */
  readonly shown: readonly PairCity[];
  readonly relations: readonly (readonly Relation[])[];
  readonly pages: PagesView;
  /** The place of the first city shown in the order of the ranks. */
  readonly from: number;
  readonly compared: number;
  readonly leftOut: number;
  readonly tossUps: readonly TossUpRow[];
  readonly tossUpCount: number;
  readonly tossUpPairs: number;
  /** Up to how many places apart pairs were drawn; null: all were. */
  readonly tossUpReach: number | null;
  readonly drawn: DrawnView;
};
