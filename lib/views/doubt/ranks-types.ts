import type { PagesView } from '../pages';
import type { DoubtCity, DoubtFrame, DrawnView } from './types';

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
