import { drawModel, type Side } from './draw-model';
import type { DrawPlan } from './draw-plan';
import { DRAW_ALGORITHM } from './draw-source';
import type { DrawInput, RefusedOption } from './inputs';
import {
  addedDraws,
  noSums,
  outputMoments,
  type PickFreezeSums,
  type SensitivityIndex,
  sensitivityIndices,
} from './pick-freeze';
import { ranker } from './ranker';

/** Sensitivity indices of one output: those of each input in the order of `inputs`. */
export type OutputSensitivity = {
  readonly mean: number;
  readonly deviation: number;
  /** Null: the output never changes. */
  readonly indices: readonly (SensitivityIndex | null)[];
  /** 1 less the sum of the first-order indices: what inputs do together. Null as above. */
  readonly interaction: number | null;
};

/** Which of the inputs moves the ranks, and how much. */
export type Sensitivity = {
  readonly inputs: readonly DrawInput[];
  readonly refused: readonly RefusedOption[];
  readonly draws: number;
  /** Times the index was worked out: draws times inputs and two. */
  readonly runs: number;
  readonly seed: number;
  readonly algorithm: string;
  /** Of the mean absolute shift in rank over all ranked cities (R̄_S), in places. */
  readonly meanShift: OutputSensitivity;
  readonly cities: readonly {
    readonly city: string;
    /** In places, and in points of the index. */
    readonly rank: OutputSensitivity;
    readonly score: OutputSensitivity;
  }[];
};

/** Scores count in thousandths of a point, so that sums of their squares stay exact. */
const SCORE_UNITS = 1000;

/** Cities of which each figure is wanted, by their place in the plan's order of ranks. */
function shownPlaces({ cities, ranked }: DrawPlan, shown: readonly string[]): readonly number[] {
  return shown
    .map((city) => ranked.findIndex((place) => cities[place] === city))
    .filter((place) => place >= 0);
}

/**
 * A part of the draws of a sensitivity analysis; parts are put together by `mergedSums`, in any
 * order and with the same result.
 *
 * @param shown cities of which the rank and the score are analysed, beside the mean shift
 */
export function runSensitivity(
  plan: DrawPlan,
  shown: readonly string[],
  from: number,
  to: number,
): PickFreezeSums {
  const model = drawModel(plan);
  const ranksOf = ranker(plan.ranked.length);
  const places = shownPlaces(plan, shown);
  const outputs = new Float64Array(1 + 2 * places.length);
  const start = noSums(plan.inputs.length, outputs.length);
  return addedDraws(start, from, to, (draw, fromB) => {
    const scores = model(draw, (input): Side => (fromB === 'all' || fromB === input ? 1 : 0));
    const ranks = ranksOf(scores);
    outputs[0] = plan.ranks.reduce((sum, rank, at) => sum + Math.abs((ranks[at] ?? 0) - rank), 0);
    places.forEach((place, at) => {
      outputs[1 + 2 * at] = ranks[place] ?? 0;
      outputs[2 + 2 * at] = Math.round((scores[place] ?? 0) * SCORE_UNITS);
    });
    return outputs;
  });
}

/**
 * First-order and total sensitivity indices (see `sensitivityIndices`) of the mean shift in rank
 * of Saisana, Saltelli and Tarantola (2005), and of the rank and score of the cities shown. An
 * input is taken as a whole: all weights are one, all ratings are one.
 *
 * @param sums of all draws of the plan, of the same cities
 */
export function sensitivityOf(
  plan: DrawPlan,
  shown: readonly string[],
  sums: PickFreezeSums,
): Sensitivity {
  const places = shownPlaces(plan, shown);
  return {
    inputs: plan.inputs,
    refused: plan.refused,
    draws: sums.draws,
    runs: sums.draws * (plan.inputs.length + 2),
    seed: plan.seed,
    algorithm: DRAW_ALGORITHM,
    meanShift: outputOf(sums, 0, Math.max(1, plan.ranked.length)),
    cities: places.map((place, at) => ({
      city: plan.cities[plan.ranked[place] ?? 0] ?? '',
      rank: outputOf(sums, 1 + 2 * at, 1),
      score: outputOf(sums, 2 + 2 * at, SCORE_UNITS),
    })),
  };
}

/** @param units whole numbers that make one of the output's unit */
function outputOf(sums: PickFreezeSums, output: number, units: number): OutputSensitivity {
  const { mean, variance } = outputMoments(sums, output);
  const indices = sensitivityIndices(sums, output);
  const first = indices.reduce((sum, index) => sum + (index?.first ?? 0), 0);
  return {
    mean: mean / units,
    deviation: Math.sqrt(Math.max(0, variance)) / units,
    indices,
    interaction: variance > 0 ? 1 - first : null,
  };
}
