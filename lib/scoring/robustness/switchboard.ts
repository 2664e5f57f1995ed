import type { Framework } from '../../framework/types';
import { evaluate } from '../evaluate';
import { type Refusal, refusalOf } from '../method-problem';
import { scoreOf } from '../score-of';
import { isComparable, type Pair, sharedBasisOf } from '../shared-basis';
import { orderOf } from '../tie';
import { ROOT } from '../tree';
import type { Choices, Observed } from '../types';
import type { MethodStep } from './inputs';

/** One combination of methods; `options` names what is chosen at each step that was varied. */
export type SwitchboardRow<Result> = {
  readonly options: readonly { readonly step: MethodStep['step']; readonly key: string }[];
  /** The framework's own methods throughout. */
  readonly isOfficial: boolean;
  /** Null: the combination cannot be applied to these cities; see `refused`. */
  readonly result: Result | null;
  readonly refused: Refusal | null;
};

/** The scores and ranks of some cities under one combination. */
export type RanksUnder = readonly {
  readonly city: string;
  readonly score: number | null;
  readonly rank: number | null;
}[];

/** A pair on its shared basis under one combination. */
export type PairUnder = {
  readonly a: number;
  readonly b: number;
  /** A minus B, points of the index under this combination: not to be compared across scales. */
  readonly gap: number;
  readonly order: -1 | 0 | 1;
  /** The order is not the official one. */
  readonly turns: boolean;
};

export type SwitchboardRequest = {
  readonly choices?: Choices;
  readonly steps: readonly MethodStep[];
  /** `each`: one step at a time, the others as they are; `all`: every combination. */
  readonly combine: 'each' | 'all';
};

/**
 * The ranks of some cities under each way to do each step of the method, one row for each; the
 * first row is the official one (the first option of every step).
 *
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function methodSwitchboard(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  request: SwitchboardRequest & { readonly shown: readonly string[] },
): readonly SwitchboardRow<RanksUnder>[] {
  return rowsOf(request, (choices) => {
    const table = evaluate(framework, cities, observations, choices);
    return request.shown.map((city) => {
      const { value, rank } = scoreOf(table, city, framework.root);
      return { city, score: value, rank };
    });
  });
}

/**
 * A pair under each way to do each step of the method, on the indicators that both have.
 *
 * @returns no row where nothing is shared
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function pairSwitchboard(
  framework: Framework,
  observations: readonly Observed[],
  request: SwitchboardRequest & Pair,
): readonly SwitchboardRow<PairUnder>[] {
  const scoresUnder = (choices: Choices): readonly [a: number, b: number] | null => {
    const basis = sharedBasisOf(framework, observations, request, choices);
    if (!isComparable(basis)) return null;
    return [basis.rowA[ROOT] ?? Number.NaN, basis.rowB[ROOT] ?? Number.NaN];
  };
  const official = scoresUnder(request.choices ?? {});
  if (official === null) return [];
  return rowsOf(request, (choices) => {
    const [a, b] = scoresUnder(choices) ?? [Number.NaN, Number.NaN];
    const order = orderOf(a, b);
    return { a, b, gap: a - b, order, turns: order !== orderOf(...official) };
  });
}

function rowsOf<Result>(
  { choices = {}, steps, combine }: SwitchboardRequest,
  resultUnder: (choices: Choices) => Result,
): readonly SwitchboardRow<Result>[] {
  const combinations = combine === 'all' ? every(steps) : oneByOne(steps);
  resultUnder(choices);
  return combinations.map((picked): SwitchboardRow<Result> => {
    const options = steps.map(({ step, options: list }, at) => ({
      step,
      key: list[picked[at] ?? 0]?.key ?? '',
    }));
    const isOfficial = picked.every((at) => at === 0);
    const chosen = steps.map(({ options: list }, at) => list[picked[at] ?? 0]?.choices);
    try {
      const result = resultUnder(Object.assign({}, choices, ...chosen));
      return { options, isOfficial, result, refused: null };
    } catch (error) {
      return { options, isOfficial, result: null, refused: refusalOf(error) };
    }
  });
}

function oneByOne(steps: readonly MethodStep[]): readonly (readonly number[])[] {
  const official = steps.map(() => 0);
  const others = steps.flatMap(({ options }, at) =>
    options.slice(1).map((_, option) => official.with(at, option + 1)),
  );
  return [official, ...others];
}

function every(steps: readonly MethodStep[]): readonly (readonly number[])[] {
  return steps.reduce<readonly (readonly number[])[]>(
    (combinations, { options }) =>
      combinations.flatMap((picked) => options.map((_, at) => picked.concat(at))),
    [[]],
  );
}
