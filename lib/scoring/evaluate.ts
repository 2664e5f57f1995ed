import type { Framework } from '../framework/types';
import { aggregateGroups } from './aggregate';
import { type Bounds, boundsOf } from './bounds';
import { type Coverage, coverageOf, indicatorTotals } from './coverage';
import { type Matrix, normalisedMatrix, observedMatrix, rowOf, valueAt } from './matrix';
import { competitionRanks } from './rank';
import { isThin } from './thin';
import { orderOf } from './tie';
import { prepareTree, type Tree } from './tree';
import type { Choices, Observed, Score, ScoreTable } from './types';

type CityResult = {
  readonly values: Float64Array;
  readonly bounds: Bounds;
  readonly coverage: Coverage;
  readonly thin: Uint8Array;
};

/**
 * Scores of every city at every node: normalised, aggregated level by level, with coverage,
 * bounds, thin marks and ranks. The one way from observations to numbers, for publishing, for
 * pages and in the browser.
 *
 * A city is ranked at a node if it has a value there, is not thin there and covers at least
 * `coverageThreshold` of the node's weight. Where only some indicators count (see
 * `Choices.indicators`), coverage and thin marks are judged among those; nodes with none of
 * them below have no value, bounds 0 to 100 and a total of 0.
 *
 * @param cities the cities that are scored; they are also the set to which normalisations
 * that compare cities refer
 * @param observations in the indicators' units, at most one for each city and indicator;
 * those of other cities are left aside
 * @returns a row for each city and node, cities in the order given, nodes in the framework's
 * @throws {RangeError} if an observation or a choice does not fit the framework
 * @example
 * evaluate(framework, ['shanghai'], [{ city: 'shanghai', indicator: 'funds', value: 3 }]);
 */
export function evaluate(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  choices: Choices = {},
): ScoreTable {
  const tree = prepareTree(framework, choices);
  const matrix = normalisedMatrix(tree, observedMatrix(tree, cities, observations));
  const results = cities.map((_, city) => scoreCity(tree, rowOf(matrix, city)));
  return { cities, rows: toRows(tree, matrix, results) };
}

function scoreCity(tree: Tree, values: Float64Array): CityResult {
  const { parameters } = tree.framework;
  const coverage = coverageOf(tree, values);
  const bounds = boundsOf(tree, values);
  const thin = Uint8Array.from(tree.nodes, (node, place) =>
    isThin(node, coverage.present[place] ?? 0, coverage.shares[place] ?? 0, parameters) ? 1 : 0,
  );
  aggregateGroups(tree, values, thin);
  return { values, bounds, coverage, thin };
}

function toRows(tree: Tree, matrix: Matrix, results: readonly CityResult[]): readonly Score[] {
  const ranks = tree.nodes.map((_, place) => ranksAt(tree, results, place));
  const totals = indicatorTotals(tree);
  const rows: Score[] = [];
  results.forEach((result, city) => {
    tree.nodes.forEach(({ slug }, place) => {
      rows.push({
        city: matrix.cities[city] ?? '',
        node: slug,
        value: valueAt(result.values, place),
        lower: result.bounds.lower[place] ?? 0,
        upper: result.bounds.upper[place] ?? 100,
        coverage: result.coverage.shares[place] ?? 0,
        present: result.coverage.present[place] ?? 0,
        total: totals[place] ?? 0,
        thin: result.thin[place] === 1,
        rank: ranks[place]?.[city] ?? null,
      });
    });
  });
  return rows;
}

function ranksAt(
  tree: Tree,
  results: readonly CityResult[],
  place: number,
): readonly (number | null)[] {
  const { coverageThreshold } = tree.framework.parameters;
  return competitionRanks(
    results.map(({ values, coverage, thin }) => {
      const covered = orderOf(coverage.shares[place] ?? 0, coverageThreshold) >= 0;
      return covered && thin[place] !== 1 ? valueAt(values, place) : null;
    }),
  );
}
