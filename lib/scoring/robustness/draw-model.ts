import { ROOT } from '../tree';
import { columnStore } from './column-store';
import { absenceUnder, type GroupColumns, groupColumns, scoreColumn } from './draw-columns';
import type { DrawConfiguration } from './draw-configuration';
import { configurationOf, type DrawPlan } from './draw-plan';
import { DrawNumbers } from './draw-source';
import { type GammaShape, weightShapes } from './gamma-shape';
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
  const { inputs, steps, seed } = plan;
  const [weightsAt, ratingsAt] = [inputs.indexOf('weights'), inputs.indexOf('ratings')];
  const mayLack = steps.length > 0 || ratingsAt >= 0;
  const stepsFrom = inputs.length - steps.length;
  const numbers = new DrawNumbers();
  // Made once and not in each draw: even a small function costs as much as some cities.
  const start = (input: number, draw: number, side: Side) =>
    numbers.start(seed, draw, 2 * input + side);
  const states = new Map<DrawConfiguration, DrawState>();
  const stateUnder = (options: readonly number[]): DrawState => {
    const configuration = configurationOf(plan, options);
    const state = states.get(configuration) ?? stateOf(configuration, plan);
    states.set(configuration, state);
    return state;
  };
  const only = steps.length === 0 ? stateUnder([]) : null;
  return (draw, sideOf) => {
    const state =
      only ??
      stateUnder(
        steps.map(({ options: list }, at) => {
          start(stepsFrom + at, draw, sideOf(stepsFrom + at));
          return Math.floor(numbers.uniform() * list.length);
        }),
      );
    if (weightsAt >= 0) {
      start(weightsAt, draw, sideOf(weightsAt));
      drawWeights(state, numbers);
    }
    if (ratingsAt >= 0) {
      start(ratingsAt, draw, sideOf(ratingsAt));
      drawAllRatings(state, numbers);
    }
    for (const group of state.groups) scoreColumn(group);
    if (mayLack) putLast(state.scores);
    return state.scores;
  };
}

/** A city without a score. */
function putLast(scores: Float64Array): void {
  for (let at = 0; at < scores.length; at += 1) if (Number.isNaN(scores[at])) scores[at] = -1;
}

/** What the draws under one configuration write into. */
type DrawState = {
  readonly configuration: DrawConfiguration;
  /** Scores at each node by its place, which draws overwrite. */
  readonly columns: readonly Float64Array[];
  /** Those of the ranked cities at the index. */
  readonly scores: Float64Array;
  /** The groups that a draw changes, children before parents. */
  readonly groups: readonly GroupColumns[];
  /** The groups whose weights are drawn, with what theirs are drawn from. */
  readonly weighted: readonly {
    readonly weights: Float64Array;
    readonly shapes: readonly GammaShape[];
  }[];
};

function stateOf(configuration: DrawConfiguration, plan: DrawPlan): DrawState {
  const { columns: known, weights, groups, ratings } = configuration;
  const isWeighted = ({ place }: { readonly place: number }) =>
    plan.inputs.includes('weights') && (plan.request.weights === 'all' || place === ROOT);
  const changed = new Set(ratings.map(({ leaf }) => leaf));
  const changing = groups.filter((group) => {
    const changes = isWeighted(group) || group.children.some((child) => changed.has(child));
    if (changes) changed.add(group.place);
    return changes;
  });
  const above = new Map(
    groups.flatMap(({ children, aggregation }) =>
      children.map((child) => [child, aggregation] as const),
    ),
  );
  // Where cities are outranked by others, those without a rank are among them.
  const isCompared = groups.some(({ aggregation }) => aggregation === 'copeland');
  const rows = isCompared ? plan.rows.length : plan.ranked.length;
  const store = columnStore(known, rows, (place) => absenceUnder(above.get(place) ?? null));
  const { columns } = store;
  const ready = changing.map((group) => groupColumns(group, known, store, weights));
  return {
    configuration,
    columns,
    scores: (columns[ROOT] ?? new Float64Array()).subarray(0, plan.ranked.length),
    groups: ready,
    weighted: ready.filter(isWeighted).flatMap((group) => weightsFrom(group.weights, plan.spread)),
  };
}

/** In proportion to the siblings only, so that gamma variates need not sum to 1. */
function weightsFrom(weights: Float64Array, spread: number): DrawState['weighted'] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = Array.from(weights, (weight) => weight / total);
  const shapes = weightShapes(shares, spread);
  if (shapes !== null) return [{ weights, shapes }];
  weights.set(shares);
  return [];
}

function drawWeights({ weighted }: DrawState, numbers: DrawNumbers): void {
  for (const { weights, shapes } of weighted) {
    numbers.forgetSpare();
    for (let at = 0; at < shapes.length; at += 1) {
      const shape = shapes[at];
      if (shape !== undefined) weights[at] = numbers.gamma(shape);
    }
  }
}

function drawAllRatings({ configuration, columns }: DrawState, numbers: DrawNumbers): void {
  const source = () => numbers.uniform();
  for (const outcomes of configuration.ratings) {
    const column = columns[outcomes.leaf];
    if (column !== undefined) drawRatings(outcomes, source, column);
  }
}
