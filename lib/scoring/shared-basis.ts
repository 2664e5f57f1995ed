import type { Framework } from '../framework/types';
import { fillRows } from './aggregate';
import { scoresStandAlone } from './alone';
import { type Matrix, observedMatrix, rowOf } from './matrix';
import { normalisedMatrix } from './normalised-matrix';
import { screenedOut } from './screen';
import { prepareTree, ROOT, type Tree } from './tree';
import type { Choices, Observed } from './types';

/** The two cities that are compared. */
export type Pair = { readonly cityA: string; readonly cityB: string };

/** Two cities on the indicators that both have: a smaller tree, in which nothing is missing. */
export type SharedBasis = {
  readonly tree: Tree;
  /** Scores of each city at every node, NaN where nothing is shared below. */
  readonly rowA: Float64Array;
  readonly rowB: Float64Array;
  /** Observations in the indicators' own units; the pair's rows stand first, A before B. */
  readonly observed: Matrix;
};

/**
 * Brings a pair onto its shared basis: the framework without the indicators that one of the
 * two lacks, and without the drivers that are left with none. What falls away falls away for
 * both alike, so rescaling the remaining weights favours neither, and thin drivers take part:
 * how little a driver shares is said beside it, and the doubt about it is computed.
 * Normalisations that compare cities refer to all cities that have observations and are not
 * screened out; a city that is shares nothing. Under Copeland the two are compared with each other.
 *
 * @throws {RangeError} if the two are the same city, or an observation or a choice does not
 * fit the framework
 */
export function sharedBasisOf(
  framework: Framework,
  all: readonly Observed[],
  { cityA, cityB }: Pair,
  choices: Choices = {},
): SharedBasis {
  if (cityA === cityB) throw new RangeError(`a pair needs two cities, not "${cityA}" twice`);
  const relevant = observationsForPair(framework, all, { cityA, cityB }, choices);
  const screened = screenedCities(framework, relevant, choices);
  const observations = relevant.filter(({ city }) => !screened.has(city));
  const cities = [...new Set([cityA, cityB, ...observations.map(({ city }) => city)])];
  const indicators = sharedIndicators(observations, { cityA, cityB }, choices.indicators);
  const tree = prepareTree(framework, { ...choices, indicators, screening: null });
  const observed = observedMatrix(tree, cities, observations);
  const normalised = normalisedMatrix(tree, observed);
  const [rowA, rowB] = [rowOf(normalised, 0), rowOf(normalised, 1)];
  fillRows(tree, [rowA, rowB]);
  return { tree, rowA, rowB, observed: normalised.scored };
}

/** The observations on which a comparison of the pair rests: its own, where no scale looks at others. */
export function observationsForPair(
  framework: Framework,
  observations: readonly Observed[],
  { cityA, cityB }: Pair,
  choices: Choices,
): readonly Observed[] {
  if (!scoresStandAlone(prepareTree(framework, choices))) return observations;
  return observations.filter(({ city }) => city === cityA || city === cityB);
}

/** The cities that the framework leaves out, judged by all indicators that count. */
function screenedCities(
  framework: Framework,
  observations: readonly Observed[],
  choices: Choices,
): ReadonlySet<string> {
  const tree = prepareTree(framework, choices);
  if (tree.framework.parameters.screening === undefined) return new Set();
  const cities = [...new Set(observations.map(({ city }) => city))];
  const left = screenedOut(tree, observedMatrix(tree, cities, observations));
  return new Set(cities.filter((_, at) => left?.[at] === 1));
}

/**
 * The indicators of which both cities have an observation, among those that count.
 */
export function sharedIndicators(
  observations: readonly Observed[],
  { cityA, cityB }: Pair,
  counted?: ReadonlySet<string>,
): ReadonlySet<string> {
  const ofA = new Set<string>();
  const ofB = new Set<string>();
  for (const { city, indicator } of observations) {
    if (city === cityA) ofA.add(indicator);
    if (city === cityB) ofB.add(indicator);
  }
  return new Set(
    [...ofA].filter((slug) => ofB.has(slug) && (counted === undefined || counted.has(slug))),
  );
}

/** Whether the pair has an index on its shared basis: something shared that has a weight. */
export function isComparable({ rowA, rowB }: SharedBasis, place: number = ROOT): boolean {
  return !(Number.isNaN(rowA[place]) || Number.isNaN(rowB[place]));
}
