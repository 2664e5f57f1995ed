import type { Framework } from '../../framework/types';
import { observedMatrix } from '../matrix';
import { type CityScores, scoreCities } from '../score-cities';
import { prepareTree, type Tree } from '../tree';
import type { Choices, Observed } from '../types';
import { aggregationAbove, type DrawGroup, drawGroups, onScaleOf } from './draw-columns';
import type { DrawRequest } from './inputs';
import { type RatingOutcomes, ratingOutcomes } from './rating-outcomes';

/** What is drawn from. */
export type DrawSource = {
  readonly framework: Framework;
  readonly cities: readonly string[];
  readonly observations: readonly Observed[];
  readonly request: DrawRequest;
};

/** Everything that is worked out once under one combination of methods, as numbers. */
export type DrawConfiguration = {
  /** Weights in force of each node by its place. */
  readonly weights: Float64Array;
  /**
   * Scores at each node by its place, on the scale of its parent, of the cities in the order of
   * the plan's rows; NaN: none.
   */
  readonly columns: readonly Float64Array[];
  readonly groups: readonly DrawGroup[];
  readonly ratings: readonly RatingOutcomes[];
};

/**
 * Works out a configuration.
 *
 * @param rows the cities by their place, in the order in which their scores shall stand
 * @throws {RangeError} as `evaluate`
 */
export function configurationUnder(
  source: DrawSource,
  rows: readonly number[],
  choices: Choices,
): DrawConfiguration {
  const tree = prepareTree(source.framework, choices);
  const scores = scoreCities(tree, source.cities, source.observations);
  return configurationOfScores(source, rows, tree, scores);
}

/** The same where the scores are there already. */
export function configurationOfScores(
  { cities, observations, request }: DrawSource,
  rows: readonly number[],
  tree: Tree,
  found: CityScores,
): DrawConfiguration {
  const scores = tree.nodes.map((_, place) => columnAt(found, rows, place));
  const groups = drawGroups(tree, (place) => heldCities(scores[place] ?? new Float64Array()));
  const columns = scores.map((column, place) => onScaleOf(aggregationAbove(tree, place), column));
  const { weights } = tree;
  if (!request.ratings) return { weights, columns, groups, ratings: [] };
  const { screened } = found.matrix;
  const screenedOut = new Set(cities.filter((_, city) => screened?.[city] === 1));
  const kept = observations.filter(({ city }) => !screenedOut.has(city));
  const matrix = observedMatrix(tree, cities, kept);
  return { weights, columns, groups, ratings: ratingOutcomes(tree, matrix, rows, request.ranges) };
}

/** The scores of all cities at one node. */
function columnAt({ rows }: CityScores, order: readonly number[], place: number): Float64Array {
  return Float64Array.from(order, (city) => rows[city]?.[place] ?? Number.NaN);
}

function heldCities(scores: Float64Array): Uint8Array | null {
  const held = Uint8Array.from(scores, (score) => (Number.isNaN(score) ? 1 : 0));
  return held.includes(1) ? held : null;
}
