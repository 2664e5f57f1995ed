import type { Framework } from '../../framework/types';
import { refusalOf } from '../method-problem';
import { ranksAt, scoreCities } from '../score-cities';
import { prepareTree, ROOT } from '../tree';
import type { Choices, Observed } from '../types';
import {
  configurationOfScores,
  configurationUnder,
  type DrawConfiguration,
  type DrawSource,
} from './draw-configuration';
import type { DrawInput, DrawRequest, MethodStep, RefusedOption } from './inputs';

/**
 * What draws are made of. It is the same wherever it is made from the same framework, cities,
 * observations and request; and plain data, so that threads are given one to draw from. Where no
 * method varies, that is nothing but numbers.
 */
export type DrawPlan = {
  readonly cities: readonly string[];
  /** Cities ranked under the choices, best first, by their place among the cities. */
  readonly ranked: readonly number[];
  /** Their official ranks. */
  readonly ranks: readonly number[];
  /** All cities in the order in which scores stand in columns: the ranked ones, then the others. */
  readonly rows: readonly number[];
  readonly request: DrawRequest;
  /** What varies, in the order in which indices and streams stand. */
  readonly inputs: readonly DrawInput[];
  readonly steps: readonly MethodStep[];
  readonly refused: readonly RefusedOption[];
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  /** What configurations are made from; null: the only one is there. */
  readonly source: DrawSource | null;
  /** The configurations that were asked for, by the options of their steps. */
  readonly made: Map<string, DrawConfiguration>;
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
  const scores = scoreCities(tree, cities, observations);
  const ranked = ranksAt(tree, scores, ROOT)
    .map((rank, place) => ({ place, rank }))
    .filter((row): row is { place: number; rank: number } => row.rank !== null)
    .toSorted((one, other) => one.rank - other.rank);
  const source = { framework, cities, observations, request };
  const refused: RefusedOption[] = [];
  const steps = request.methods
    .map((method) => ({ ...method, options: applicable(source, method, refused) }))
    .filter(({ options }) => options.length > 1);
  const places = ranked.map(({ place }) => place);
  const rows = [...new Set([...places, ...cities.keys()])];
  const isOnlyOne = steps.length === 0;
  return {
    cities,
    ranked: places,
    ranks: ranked.map(({ rank }) => rank),
    rows,
    request,
    inputs: inputsOf(request, weightSpread, steps),
    steps,
    refused,
    draws: request.draws ?? draws,
    seed: request.seed ?? seed,
    spread: weightSpread,
    source: isOnlyOne ? null : source,
    made: new Map(
      isOnlyOne ? [[keyOf([]), configurationOfScores(source, rows, tree, scores)]] : [],
    ),
  };
}

/** What of a plan is needed to read a tally, without what draws are made of. */
export function readablePlan(plan: DrawPlan): DrawPlan {
  return { ...plan, source: null, made: new Map() };
}

function inputsOf(
  { weights, ratings }: DrawRequest,
  spread: number,
  steps: readonly MethodStep[],
): readonly DrawInput[] {
  return [
    ...(weights !== null && spread > 0 ? (['weights'] as const) : []),
    ...(ratings ? (['ratings'] as const) : []),
    ...steps.map(({ step }) => step),
  ];
}

function applicable(
  { framework, cities, observations, request }: DrawSource,
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

function keyOf(options: readonly number[]): string {
  return options.join();
}

/**
 * The configuration of one option of each step; worked out when first asked for.
 *
 * @throws {RangeError} as `evaluate`
 */
export function configurationOf(plan: DrawPlan, options: readonly number[]): DrawConfiguration {
  const { made, source, rows, steps } = plan;
  const key = keyOf(options);
  const known = made.get(key);
  if (known !== undefined) return known;
  if (source === null) throw new RangeError(`no configuration "${key}"`);
  const chosen = steps.map((step, at) => step.options[options[at] ?? 0]?.choices);
  const choices: Choices = Object.assign({}, source.request.choices, ...chosen);
  const configuration = configurationUnder(source, rows, choices);
  made.set(key, configuration);
  return configuration;
}
