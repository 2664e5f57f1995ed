import type { Framework, FrameworkNode } from '../framework/types';
import { type Bounds, boundsOf, widened } from './bounds';
import { coverageOf, indicatorTotals } from './coverage';
import { valueAt } from './matrix';
import { knownRow, type NormalisedMatrix } from './normalised-matrix';
import { type CityScores, ranksAt, scoreCities } from './score-cities';
import { prepareTree, type Tree } from './tree';
import type { Choices, Imputed, Observed, Score, ScoreTable } from './types';

/**
 * Scores of every city at every node: screened, imputed, treated, normalised (`normalisedMatrix`),
 * aggregated level by level (`aggregateGroups`), with coverage, bounds, thin marks and ranks. The one way from observations to numbers, for publishing, for
 * pages and in the browser.
 *
 * A city is ranked at a node if it has a value there, is not thin there and covers at least
 * `coverageThreshold` of the node's weight. Coverage, thin marks and bounds see an imputed value as
 * missing, so that filling gaps makes nothing look better known. Where only some indicators count (see
 * `Choices.indicators`), coverage and thin marks are judged among those; nodes with none of
 * them below have no value, bounds 0 to 100 and a total of 0.
 *
 * @param cities the cities that are scored; they are also the set to which normalisations
 * that compare cities refer
 * @param observations in the indicators' units, at most one for each city and indicator;
 * those of other cities are left aside
 * @returns a row for each city and node, cities in the order given, nodes in the framework's
 * @throws {RangeError} if an observation or a choice does not fit the framework, or a method does
 * not fit a value (`MethodError`, which names node and city; see `checkMethod`)
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
  const scores = scoreCities(tree, cities, observations);
  const bounds = boundsOfCities(tree, scores);
  return {
    cities,
    rows: toRows(tree, cities, scores, bounds),
    ...doneOnTheWay(tree, scores.matrix),
  };
}

/** Bounds take an imputed value for what it is, unknown. */
function boundsOfCities(tree: Tree, { matrix, rows }: CityScores): readonly Bounds[] {
  const ranked = tree.nodes.some(isUnderCopeland);
  const loose = ranked || tree.nodes.some(keepsOutside);
  return rows.map((values, city) => {
    const known = knownRow(matrix, city);
    const whole = ranked && !hasGap(tree, known);
    const others = ranked && !whole ? rows.toSpliced(city, 1) : [];
    const bounds = whole ? { lower: values, upper: values } : boundsOf(tree, known, others);
    return loose ? widened(bounds, values) : bounds;
  });
}

function hasGap(tree: Tree, row: Float64Array): boolean {
  return tree.leaves.some((leaf) => Number.isNaN(row[leaf]));
}

function isUnderCopeland(node: FrameworkNode): boolean {
  return node.kind !== 'indicator' && node.aggregation === 'copeland';
}

function keepsOutside(node: FrameworkNode): boolean {
  return node.kind === 'indicator' && node.scaling?.outside === 'kept';
}

function imputedShares(tree: Tree, matrix: NormalisedMatrix, city: number): Float64Array | null {
  const { imputed, width } = matrix;
  if (imputed === null) return null;
  const marked = Float64Array.from(imputed.subarray(city * width, (city + 1) * width), (mark) =>
    mark === 1 ? 1 : Number.NaN,
  );
  return coverageOf(tree, marked).shares;
}

/** What was left out, filled and changed before the scores, where the framework asks for it. */
function doneOnTheWay(
  { nodes }: Tree,
  { cities, width, screened, scored, imputed, treated }: NormalisedMatrix,
): Omit<ScoreTable, 'cities' | 'rows'> {
  const filled = imputed === null ? [] : Array.from(imputed.keys());
  const rows = filled.flatMap((cell): readonly Imputed[] => {
    if (imputed?.[cell] !== 1) return [];
    const indicator = nodes[cell % width]?.slug ?? '';
    const city = cities[Math.floor(cell / width)] ?? '';
    return [{ indicator, city, value: scored.values[cell] ?? Number.NaN }];
  });
  return {
    ...(screened === null ? {} : { screened: cities.filter((_, city) => screened[city] === 1) }),
    ...(imputed === null ? {} : { imputed: rows }),
    ...(treated.length === 0 ? {} : { treated }),
  };
}

function toRows(
  tree: Tree,
  cities: readonly string[],
  scores: CityScores,
  bounds: readonly Bounds[],
): readonly Score[] {
  const ranks = tree.nodes.map((_, place) => ranksAt(tree, scores, place));
  const totals = indicatorTotals(tree);
  const rows: Score[] = [];
  cities.forEach((name, city) => {
    const values = scores.rows[city] ?? new Float64Array();
    const { lower, upper } = bounds[city] ?? { lower: null, upper: null };
    const { shares: covered, present } = scores.coverage[city] ?? { shares: null, present: null };
    const thin = scores.thin[city];
    const shares = imputedShares(tree, scores.matrix, city);
    tree.nodes.forEach(({ slug }, place) => {
      const row: Score = {
        city: name,
        node: slug,
        value: valueAt(values, place),
        lower: lower?.[place] ?? 0,
        upper: upper?.[place] ?? 100,
        coverage: covered?.[place] ?? 0,
        present: present?.[place] ?? 0,
        total: totals[place] ?? 0,
        thin: thin?.[place] === 1,
        rank: ranks[place]?.[city] ?? null,
      };
      const imputed = shares?.[place] ?? 0;
      rows.push(imputed === 0 ? row : { ...row, imputed });
    });
  });
  return rows;
}
