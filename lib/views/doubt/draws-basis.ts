import { drawPlan, drawSteps, noTally, rankDoubt } from '../../scoring';
import type { DrawSource } from '../../scoring/robustness/draw-configuration';
import { rankRows } from './rank-rows';
import type { RankRow } from './ranks-types';
import type { DoubtCity } from './types';

/** What a browser draws from; plain data. */
export type DrawsBasis = {
  /** Hash of the edition. */
  readonly edition: string;
  readonly cities: readonly DoubtCity[];
  readonly job: DrawSource;
};

/** How many draws are asked for, and which of the ranked cities are shown of them. */
export type DrawsAsked = {
  readonly draws: number;
  /** Cities shown: so many from this place on, in the order of ranks. */
  readonly from: number;
  readonly count: number;
  /** The size of the leading group that is told of. */
  readonly firstOf: number;
};

/** The figures of more draws. */
export type DrawnRanks = {
  readonly rows: readonly RankRow[];
  readonly meanShift: number;
  readonly draws: number;
  readonly seed: number;
};

/** So many times progress is told. */
const STEPS = 100;

/**
 * Draws as the server does, for as many draws as are asked for: the first of them are those behind
 * the page.
 *
 * @param onProgress told the share that is done, 0 to 1
 */
export function drawnRanks(
  { cities, job }: DrawsBasis,
  { draws, from, count, firstOf }: DrawsAsked,
  onProgress: (share: number) => void,
): DrawnRanks {
  const request = { ...job.request, draws };
  const plan = drawPlan(job.framework, job.cities, job.observations, request);
  let tally = noTally(plan);
  for (tally of drawSteps(plan, Math.ceil(draws / STEPS))) onProgress(tally.draws / draws);
  const doubt = rankDoubt(plan, tally, { firstOf: [1, firstOf] });
  const named = new Map(cities.map((city) => [city.slug, city]));
  return {
    rows: rankRows(doubt.rows.slice(from, from + count), named, 1),
    meanShift: doubt.meanShift,
    draws: doubt.draws,
    seed: doubt.seed,
  };
}
