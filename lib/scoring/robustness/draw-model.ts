import { dirichletSource } from '../rank-intervals';
import { ROOT } from '../tree';
import { scoreColumn } from './draw-columns';
import type { DrawConfiguration, DrawPlan } from './draw-plan';
import { drawSource } from './draw-source';
import { drawRatings } from './rating-outcomes';

/** Which of two independent draws each input is taken from; see `addedDraws`. */
export type Side = 0 | 1;

/**
 * The index under one draw.
 *
 * @returns scores of the plan's ranked cities in their order; overwritten by the next call
 */
export type DrawModel = (draw: number, sideOf: (input: number) => Side) => Float64Array;

/**
 * Makes the index a function of the draw. Every input has numbers of its own that depend on seed,
 * draw, input and side alone (see `drawSource`).
 *
 * What a draw changes is: the weights, from Dirichlet distributions around those in force
 * (`dirichletSource`), the ratings (`ratingOutcomes`), and for each step of the method one of
 * its options. Which cities are held back or ranked stays, and so do values that were imputed
 * from ratings. A ranked city without a score under some combination comes last there.
 */
export function drawModel(plan: DrawPlan): DrawModel {
  const { inputs, steps, seed, cities, ranked, request } = plan;
  const [weightsAt, ratingsAt] = [inputs.indexOf('weights'), inputs.indexOf('ratings')];
  const stepsFrom = inputs.length - steps.length;
  const scores = new Float64Array(ranked.length);
  const scratch = new Float64Array(cities.length);
  const states = new Map<DrawConfiguration, DrawState>();
  return (draw, sideOf) => {
    const sourceOf = (input: number) => drawSource(seed, draw, 2 * input + sideOf(input));
    const options = steps.map(({ options: list }, at) =>
      Math.floor(sourceOf(stepsFrom + at)() * list.length),
    );
    const configuration = plan.configurationOf(options);
    const state = states.get(configuration) ?? stateOf(configuration);
    states.set(configuration, state);
    const { columns, weights, changes } = state;
    if (weightsAt >= 0) drawWeights(state, plan, sourceOf(weightsAt));
    if (ratingsAt >= 0) drawAllRatings(state, sourceOf(ratingsAt));
    for (const group of configuration.groups) {
      const isDrawn = weightsAt >= 0 && (request.weights === 'all' || group.place === ROOT);
      changes[group.place] =
        isDrawn || group.children.some((child) => changes[child] === 1) ? 1 : 0;
      const out = state.buffers[group.place];
      if (changes[group.place] !== 1 || out === undefined) continue;
      scoreColumn(group, columns, weights, out, scratch);
      columns[group.place] = out;
    }
    const index = columns[ROOT] ?? scratch;
    for (let at = 0; at < scores.length; at += 1) {
      const score = index[ranked[at] ?? 0] ?? Number.NaN;
      scores[at] = Number.isNaN(score) ? -1 : score;
    }
    return scores;
  };
}

/** What the draws under one configuration write into. */
type DrawState = {
  readonly configuration: DrawConfiguration;
  readonly columns: Float64Array[];
  /** A column for each node that a draw may change. */
  readonly buffers: readonly Float64Array[];
  readonly weights: Float64Array;
  /** 1 at each node whose scores are others in this draw. */
  readonly changes: Uint8Array;
};

function stateOf(configuration: DrawConfiguration): DrawState {
  const { tree, columns, groups, ratings } = configuration;
  const written = new Set([
    ...groups.map(({ place }) => place),
    ...ratings.map(({ leaf }) => leaf),
  ]);
  const changes = new Uint8Array(tree.nodes.length);
  for (const { leaf } of ratings) changes[leaf] = 1;
  return {
    configuration,
    columns: [...columns],
    buffers: columns.map((column, place) =>
      written.has(place) ? Float64Array.from(column) : new Float64Array(0),
    ),
    weights: Float64Array.from(tree.weights),
    changes,
  };
}

/** In proportion to the siblings only, so that gamma variates need not sum to 1. */
function drawWeights(state: DrawState, plan: DrawPlan, source: () => number): void {
  const { configuration, weights } = state;
  for (const { place, children } of configuration.groups.toReversed()) {
    if (plan.request.weights === 'index' && place !== ROOT) continue;
    const stated = children.map((child) => configuration.tree.weights[child] ?? 0);
    const total = stated.reduce((sum, weight) => sum + weight, 0);
    const shares = stated.map((weight) => weight / total);
    const drawn = dirichletSource(shares, plan.spread, source)();
    children.forEach((child, at) => {
      weights[child] = drawn[at] ?? 0;
    });
  }
}

function drawAllRatings(state: DrawState, source: () => number): void {
  for (const outcomes of state.configuration.ratings) {
    const column = state.buffers[outcomes.leaf];
    if (column === undefined) continue;
    drawRatings(outcomes, source, column);
    state.columns[outcomes.leaf] = column;
  }
}
