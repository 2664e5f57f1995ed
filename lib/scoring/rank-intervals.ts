import { randomGamma } from 'd3-random';
import type { Framework } from '../framework/types';
import { evaluate } from './evaluate';
import { seededSource } from './random';
import { columnMeans } from './rank-draws';
import { ranker } from './robustness/ranker';
import { scoreOf } from './score-of';
import { prepareTree, ROOT, type Tree } from './tree';
import type { Choices, Observed, RankInterval, ScoreTable } from './types';

/** Share of the draws that an interval leaves out at either end. */
const TAIL = 0.05;

/**
 * Interval of each city's rank, from 5 to 95 % of the draws, when the weights of the index's
 * children are drawn around those in force; the weights inside a driver stay. Weights come
 * from a Dirichlet distribution whose means are the stated shares and whose concentration is
 * given by `weightSpread` (see `dirichletConcentration`). Ends are observed ranks, the inverse
 * of the empirical distribution (quantile type 1 of R).
 *
 * After the robustness analysis of the OECD/JRC Handbook (2008), step 7.
 *
 * @returns one interval for each city, in the order given
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function rankIntervals(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  choices: Choices = {},
): readonly RankInterval[] {
  return scoredRankIntervals(
    framework,
    cities,
    evaluate(framework, cities, observations, choices),
    choices,
  );
}

/** The same (see `rankIntervals`) where the scores are there already. */
export function scoredRankIntervals(
  framework: Framework,
  cities: readonly string[],
  table: ScoreTable,
  choices: Choices = {},
): readonly RankInterval[] {
  const tree = prepareTree(framework, choices);
  const scores = cities.map((city) => scoreOf(table, city, framework.root));
  const ranked = scores.filter(({ rank }) => rank !== null);
  const parts = tree.children[ROOT] ?? [];
  const rows = ranked.map(({ city }) =>
    parts.map((place) => scoreOf(table, city, tree.nodes[place]?.slug ?? '').value ?? Number.NaN),
  );
  const counts = rankCounts(tree, rows);
  const ends = new Map(
    ranked.map(({ city }, index) => [city, intervalEnds(counts[index] ?? new Uint32Array())]),
  );
  return scores.map(({ city, rank }) => ({
    city,
    rank,
    best: ends.get(city)?.best ?? null,
    worst: ends.get(city)?.worst ?? null,
  }));
}

/** How often each city had each rank; place r - 1 counts rank r. */
function rankCounts(tree: Tree, rows: readonly (readonly number[])[]): readonly Uint32Array[] {
  const { draws, seed, weightSpread } = tree.framework.parameters;
  const root = tree.nodes[ROOT];
  const aggregation =
    root === undefined || root.kind === 'indicator' ? 'arithmetic' : root.aggregation;
  const shares = (tree.children[ROOT] ?? []).map((place) => tree.shares[place] ?? 0);
  const drawWeights = dirichletSource(shares, weightSpread, seededSource(seed));
  const meansOf = columnMeans(aggregation, rows, shares.length);
  const ranksOf = ranker(rows.length);
  const counts = rows.map(() => new Uint32Array(rows.length));
  for (let draw = 0; draw < draws; draw += 1) {
    const ranks = ranksOf(meansOf(drawWeights()));
    counts.forEach((count, index) => {
      const place = (ranks[index] ?? 1) - 1;
      count[place] = (count[place] ?? 0) + 1;
    });
  }
  return counts;
}

function intervalEnds(counts: Uint32Array): { readonly best: number; readonly worst: number } {
  const draws = counts.reduce((sum, count) => sum + count, 0);
  const rankAt = (share: number): number => {
    let seen = 0;
    return (
      counts.findIndex((count) => {
        seen += count;
        return seen >= share * draws;
      }) + 1
    );
  };
  return { best: rankAt(TAIL), worst: rankAt(1 - TAIL) };
}

/**
 * Concentration of the Dirichlet distribution that matches a spread: a share of average size
 * (1/k of k positive ones) has the relative standard deviation that a uniform distribution on
 * ± spread around it has, spread / √3. From Var w = m (1 - m) / (c + 1) with m = 1/k:
 * c = 3 (k - 1) / spread² - 1.
 *
 * @param count number of positive weights, at least 2
 * @param spread half-width as a share of the weight, over 0 to 1
 */
export function dirichletConcentration(count: number, spread: number): number {
  return (3 * (count - 1)) / spread ** 2 - 1;
}

/**
 * Weights drawn around stated shares: gamma variates with shape c times the share, which in
 * proportion follow a Dirichlet distribution. A share of zero stays zero; without spread, or
 * with one positive share, the stated shares come back.
 */
export function dirichletSource(
  shares: readonly number[],
  spread: number,
  source: () => number,
): () => readonly number[] {
  const count = shares.filter((share) => share > 0).length;
  if (spread === 0 || count < 2) return () => shares;
  const concentration = dirichletConcentration(count, spread);
  const gamma = randomGamma.source(source);
  const parts = shares.map((share) => (share > 0 ? gamma(concentration * share) : () => 0));
  return () => parts.map((part) => part());
}
