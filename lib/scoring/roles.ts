import type { Framework, Role } from '../framework/types';
import { observedMatrix } from './matrix';
import { knownRow, normalisedMatrix } from './normalised-matrix';
import { prepareTree, type Tree } from './tree';
import type { Choices, Observed, RoleMeans } from './types';
import { weightedMean } from './weighted-mean';

/**
 * Means of the inputs (what a city offers) and of the outcomes (what came of it), each over
 * the city's own indicators of that role, imputed ones left out: the arithmetic mean of their scores, weighted by the
 * share of the index that each carries. Null where the city has none with a weight.
 *
 * @param cities the cities that are scored, and the set to which normalisations that compare
 * cities refer
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function roleMeans(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  choices: Choices = {},
): readonly RoleMeans[] {
  const tree = prepareTree(framework, choices);
  const matrix = normalisedMatrix(tree, observedMatrix(tree, cities, observations));
  return cities.map((city, place) => ({
    city,
    input: meanOfRole(tree, knownRow(matrix, place), 'input'),
    outcome: meanOfRole(tree, knownRow(matrix, place), 'outcome'),
  }));
}

function meanOfRole(tree: Tree, row: Float64Array, role: Role): number | null {
  const places = tree.leaves.filter((leaf) => {
    const node = tree.nodes[leaf];
    return node?.kind === 'indicator' && node.role === role;
  });
  const mean = weightedMean('arithmetic', row, tree.shares, places);
  return Number.isNaN(mean) ? null : mean;
}
