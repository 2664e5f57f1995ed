import { dirichletSource } from '../rank-intervals';
import { ROOT } from '../tree';
import { type DrawGroup, scoreColumn } from './draw-columns';
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
  const { inputs, steps, seed, cities, ranked } = plan;
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
    const state = states.get(configuration) ?? stateOf(configuration, plan);
    states.set(configuration, state);
    const { columns, weights } = state;
    if (weightsAt >= 0) drawWeights(state, plan, sourceOf(weightsAt));
    if (ratingsAt >= 0) drawAllRatings(state, sourceOf(ratingsAt));
    for (const group of state.groups) {
      const out = columns[group.place];
      if (out !== undefined) scoreColumn(group, columns, weights, out, scratch);
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
  /** Of its own for each node that a draw changes, else those of the configuration. */
  readonly columns: readonly Float64Array[];
  /** The groups that a draw changes, children before parents. */
  readonly groups: readonly DrawGroup[];
  readonly weights: Float64Array;
  /** The groups whose weights are drawn, with the stated shares of their children. */
  readonly weighted: readonly { readonly group: DrawGroup; readonly shares: readonly number[] }[];
};

function stateOf(configuration: DrawConfiguration, plan: DrawPlan): DrawState {
  const { tree, columns, groups, ratings } = configuration;
  const isWeighted = ({ place }: DrawGroup) =>
    plan.inputs.includes('weights') && (plan.request.weights === 'all' || place === ROOT);
  const changed = new Set(ratings.map(({ leaf }) => leaf));
  const changing = groups.filter((group) => {
    const changes = isWeighted(group) || group.children.some((child) => changed.has(child));
    if (changes) changed.add(group.place);
    return changes;
  });
  return {
    configuration,
    columns: columns.map((column, place) =>
      changed.has(place) ? Float64Array.from(column) : column,
    ),
    groups: changing,
    weights: Float64Array.from(tree.weights),
    weighted: groups.filter(isWeighted).map((group) => ({
      group,
      shares: sharesOf(group.children.map((child) => tree.weights[child] ?? 0)),
    })),
  };
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** In proportion to the siblings only, so that gamma variates need not sum to 1. */
function drawWeights({ weighted, weights }: DrawState, plan: DrawPlan, source: () => number): void {
  for (const { group, shares } of weighted) {
    const drawn = dirichletSource(shares, plan.spread, source)();
    group.children.forEach((child, at) => {
      weights[child] = drawn[at] ?? 0;
    });
  }
}

function drawAllRatings({ configuration, columns }: DrawState, source: () => number): void {
  for (const outcomes of configuration.ratings) {
    const column = columns[outcomes.leaf];
    if (column !== undefined) drawRatings(outcomes, source, column);
  }
}
