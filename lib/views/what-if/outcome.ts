import type { AssumedRating, Assumptions } from '../../address/what-if-paths';
import { expandWithoutPassages, passageChanges } from '../../evidence';
import {
  type Choices,
  checkMethod,
  comparePair,
  evaluate,
  MethodError,
  type MethodProblem,
} from '../../scoring';
import type { Observed, PairComparison, ScoreTable } from '../../scoring/types';
import { cellKey } from '../compare/passage-marks';
import {
  type AssumedCell,
  assumedCells,
  canBeSet,
  codingLeft,
  observationsUnder,
} from './assumed-cells';
import type { WhatIfData } from './data';
import { chosenMethods, type MethodChoice, methodOffer } from './method-offer';

/** What cannot be assumed, and why. */
export type Refusal =
  /** The engine cannot apply it to these values; `problem` names the node and the city. */
  | { readonly kind: 'method'; readonly choice: MethodChoice; readonly problem: MethodProblem }
  | { readonly kind: 'value'; readonly rating: AssumedRating; readonly problem: MethodProblem }
  /** The value would have to be divided by a size of the city that the edition does not give. */
  | { readonly kind: 'size'; readonly rating: AssumedRating };

/** What comes of the assumptions that hold. */
export type Outcome = {
  /** Those that hold: without what was refused. */
  readonly assumptions: Assumptions;
  readonly choices: Choices;
  readonly cells: readonly AssumedCell[];
  readonly table: ScoreTable;
  /** Null: one city alone. */
  readonly pair: PairComparison | null;
  readonly refusals: readonly Refusal[];
  /** What the chosen method does to values here that the official one does not. */
  readonly problems: readonly MethodProblem[];
};

/**
 * Scores the whole index, and compares the first two of the cities, under the assumptions. What the
 * engine refuses is taken away and told, and the rest holds.
 *
 * @param cities slugs, one at least
 */
export function whatIfOutcome(
  data: WhatIfData,
  cities: readonly string[],
  assumptions: Assumptions,
): Outcome {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const ratings = assumptions.ratings.filter((one) =>
    canBeSet(data, nodes.get(one.indicator), one),
  );
  const unset = assumptions.ratings.filter((one) => !ratings.includes(one));
  let held: Assumptions = { ...assumptions, ratings };
  const refusals: Refusal[] = unset.map((rating) => ({ kind: 'size', rating }));
  for (;;) {
    const tried = attempt(data, cities, held);
    if (tried.kind === 'done') {
      return { ...tried.outcome, assumptions: held, refusals };
    }
    const refused = refusalOf(data, cities, held, tried.problem);
    // The edition itself cannot be scored: there is nothing to take away.
    if (refused === null) throw tried.error;
    held = without(held, refused);
    refusals.push(refused);
  }
}

type Scored = Omit<Outcome, 'assumptions' | 'refusals'>;
type Attempt =
  | { readonly kind: 'done'; readonly outcome: Scored }
  | { readonly kind: 'refused'; readonly problem: MethodProblem; readonly error: MethodError };

function attempt(data: WhatIfData, cities: readonly string[], assumptions: Assumptions): Attempt {
  try {
    return { kind: 'done', outcome: scored(data, cities, assumptions) };
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    return { kind: 'refused', problem: error.problem, error };
  }
}

function scored(data: WhatIfData, cities: readonly string[], assumptions: Assumptions): Scored {
  const { framework } = data;
  const choices = choicesOf(data, assumptions);
  const cells = assumedCells(data, cities, assumptions);
  const observations = observationsUnder(data, cells);
  const all = data.cities.map(({ slug }) => slug);
  const table = evaluate(framework, all, observations, choices);
  const isUnderMethods = Object.keys(assumptions.methods).length > 0;
  return {
    choices,
    cells,
    table,
    pair: comparedUnder(data, cities, assumptions, observations),
    problems: isUnderMethods
      ? newProblems(
          checkMethod(framework, all, data.scored),
          checkMethod(framework, all, observations, choices),
        )
      : [],
  };
}

/** The choices of the engine that the assumptions make. */
function choicesOf(data: WhatIfData, assumptions: Assumptions): Choices {
  const { weights } = assumptions;
  const methods = chosenMethods(methodOffer(data), assumptions);
  return Object.assign(
    weights === null ? {} : { weights },
    ...methods.map(({ choices }) => choices),
  );
}

/** The first two cities under the assumptions; null: there is one. */
export function comparedUnder(
  data: WhatIfData,
  [cityA, cityB]: readonly string[],
  assumptions: Assumptions,
  observations: readonly Observed[],
): PairComparison | null {
  if (cityA === undefined || cityB === undefined) return null;
  // A level that the reader sets rests on no passage.
  const set = new Set(assumptions.ratings.map((one) => cellKey(one.city, one.indicator)));
  const changes = passageChanges(codingLeft(data, assumptions), [cityA, cityB])
    .map((passage) => ({
      ...passage,
      changes: passage.changes.filter((one) => !set.has(cellKey(one.city, one.indicator))),
    }))
    .filter((passage) => passage.changes.length > 0);
  return comparePair(data.framework, observations, {
    cityA,
    cityB,
    choices: choicesOf(data, assumptions),
    withoutPassages: expandWithoutPassages(observations, changes),
  });
}

function refusalOf(
  data: WhatIfData,
  cities: readonly string[],
  held: Assumptions,
  problem: MethodProblem,
): Refusal | null {
  const rating = held.ratings.find(
    (one) => one.city === problem.city && one.indicator === problem.node,
  );
  if (rating !== undefined) return { kind: 'value', rating, problem };
  const chosen = chosenMethods(methodOffer(data), held);
  // The step without which the rest can be applied; where several are at fault, one after the other.
  const [last] = chosen.slice(-1);
  const choice =
    chosen.find((one) => attempt(data, cities, withoutMethod(held, one)).kind === 'done') ?? last;
  if (choice !== undefined) return { kind: 'method', choice, problem };
  const [first] = held.ratings;
  return first === undefined ? null : { kind: 'value', rating: first, problem };
}

function without(held: Assumptions, refused: Refusal): Assumptions {
  if (refused.kind === 'method') return withoutMethod(held, refused.choice);
  return { ...held, ratings: held.ratings.filter((one) => one !== refused.rating) };
}

function withoutMethod(held: Assumptions, { step }: MethodChoice): Assumptions {
  return { ...held, methods: { ...held.methods, [step]: undefined } };
}

function newProblems(
  official: readonly MethodProblem[],
  chosen: readonly MethodProblem[],
): readonly MethodProblem[] {
  const known = new Set(official.map(problemKey));
  return chosen.filter((problem) => !known.has(problemKey(problem)));
}

function problemKey({ code, node, city }: MethodProblem): string {
  return `${code} ${node} ${city}`;
}
