import type { Framework } from '../../framework/types';
import { observedMatrix } from '../matrix';
import { refusalOf } from '../method-problem';
import { type CityScores, ranksAt, scoreCities } from '../score-cities';
import { prepareTree, ROOT, type Tree } from '../tree';
import type { Choices, Observed } from '../types';
import { aggregationAbove, type DrawGroup, drawGroups, onScaleOf } from './draw-columns';
import type { DrawInput, DrawRequest, MethodStep, RefusedOption } from './inputs';
import { type RatingOutcomes, ratingOutcomes } from './rating-outcomes';

/** Everything that is worked out once under one combination of methods. */
export type DrawConfiguration = {
  readonly tree: Tree;
  /** Scores of all cities at each node by its place, on the scale of its parent; NaN: none. */
  readonly columns: readonly Float64Array[];
  readonly groups: readonly DrawGroup[];
  readonly ratings: readonly RatingOutcomes[];
};

/**
 * What draws are made of. It is the same wherever it is made from the same framework, cities,
 * observations and request, so that each worker can make its own.
 */
export type DrawPlan = {
  readonly cities: readonly string[];
  /** Cities ranked under the choices, best first, by their place among the cities. */
  readonly ranked: readonly number[];
  /** Their official ranks. */
  readonly ranks: readonly number[];
  readonly request: DrawRequest;
  /** What varies, in the order in which indices and streams stand. */
  readonly inputs: readonly DrawInput[];
  readonly steps: readonly MethodStep[];
  readonly refused: readonly RefusedOption[];
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  /** The configuration of one option of each step; made when first asked for. */
  readonly configurationOf: (options: readonly number[]) => DrawConfiguration;
};

/**
 * Prepares draws. Which cities are ranked is settled here, under the choices in force, and stays.
 * Options that cannot be applied to these cities are refused by name and not drawn; a step of
 * which fewer than two options are left does not vary.
 *
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function drawPlan(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  request: DrawRequest,
): DrawPlan {
  const { choices = {} } = request;
  const { draws, seed, weightSpread } = framework.parameters;
  const tree = prepareTree(framework, choices);
  const ranked = ranksAt(tree, scoreCities(tree, cities, observations), ROOT)
    .map((rank, place) => ({ place, rank }))
    .filter((row): row is { place: number; rank: number } => row.rank !== null)
    .toSorted((one, other) => one.rank - other.rank);
  const run = { framework, cities, observations, request };
  const refused: RefusedOption[] = [];
  const steps = request.methods
    .map((method) => ({ ...method, options: applicable(run, method, refused) }))
    .filter(({ options }) => options.length > 1);
  const drawsWeights = request.weights !== null && weightSpread > 0;
  return {
    cities,
    ranked: ranked.map(({ place }) => place),
    ranks: ranked.map(({ rank }) => rank),
    request,
    inputs: [
      ...(drawsWeights ? (['weights'] as const) : []),
      ...(request.ratings ? (['ratings'] as const) : []),
      ...steps.map(({ step }) => step),
    ],
    steps,
    refused,
    draws: request.draws ?? draws,
    seed: request.seed ?? seed,
    spread: weightSpread,
    configurationOf: configurations(run, steps),
  };
}

type Run = {
  readonly framework: Framework;
  readonly cities: readonly string[];
  readonly observations: readonly Observed[];
  readonly request: DrawRequest;
};

function applicable(
  { framework, cities, observations, request }: Run,
  { step, options }: MethodStep,
  refused: RefusedOption[],
): MethodStep['options'] {
  return options.filter(({ key, choices }) => {
    try {
      const tree = prepareTree(framework, { ...request.choices, ...choices });
      scoreCities(tree, cities, observations);
      return true;
    } catch (error) {
      refused.push({ step, key, ...refusalOf(error) });
      return false;
    }
  });
}

function configurations(run: Run, steps: readonly MethodStep[]): DrawPlan['configurationOf'] {
  const made = new Map<string, DrawConfiguration>();
  return (options) => {
    const key = options.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const chosen = steps.map((step, at) => step.options[options[at] ?? 0]?.choices);
    const choices: Choices = Object.assign({}, run.request.choices, ...chosen);
    const configuration = configurationUnder(run, choices);
    made.set(key, configuration);
    return configuration;
  };
}

function configurationUnder(
  { framework, cities, observations, request }: Run,
  choices: Choices,
): DrawConfiguration {
  const tree = prepareTree(framework, choices);
  const found = scoreCities(tree, cities, observations);
  const scores = tree.nodes.map((_, place) => columnAt(found, place));
  const groups = drawGroups(tree, (place) => heldCities(scores[place] ?? new Float64Array()));
  const { screened } = found.matrix;
  const screenedOut = new Set(cities.filter((_, city) => screened?.[city] === 1));
  const kept = observations.filter(({ city }) => !screenedOut.has(city));
  return {
    tree,
    columns: scores.map((column, place) => onScaleOf(aggregationAbove(tree, place), column)),
    groups,
    ratings: request.ratings
      ? ratingOutcomes(tree, observedMatrix(tree, cities, kept), request.ranges ?? [])
      : [],
  };
}

/** The scores of all cities at one node. */
function columnAt({ rows }: CityScores, place: number): Float64Array {
  return Float64Array.from(rows, (row) => row[place] ?? Number.NaN);
}

function heldCities(scores: Float64Array): Uint8Array | null {
  const held = Uint8Array.from(scores, (score) => (Number.isNaN(score) ? 1 : 0));
  return held.includes(1) ? held : null;
}
