import { childrenOf, type Framework } from '../lib/framework';
import { evaluate, type ScoreTable, scoreOf } from '../lib/scoring';
import { dirichletSource } from '../lib/scoring/rank-intervals';
import { drawSource } from '../lib/scoring/robustness/draw-source';
import type { RankJob, RankRow } from './rank-job';

/*
 * The same figures in the plainest way: a map of weights, a mean for each driver and city, a sort
 * for each draw, a list of ranks for each city.
 */

type Weights = ReadonlyMap<string, number>;
type Scores = ReadonlyMap<string, number>;

/** Rank intervals of the ranked cities. */
export function plainRanks({ framework, cities, observations, request }: RankJob): RankRow[] {
  const table = evaluate(framework, cities, observations);
  const drivers = slugsBelow(framework, framework.root);
  const ranked = cities
    .filter((city) => scoreOf(table, city, framework.root).rank !== null)
    .map((city) => ({ city, scores: scoresOf(table, city), ranks: [] as number[] }));
  const childrenOfDrivers = new Map(drivers.map((slug) => [slug, slugsBelow(framework, slug)]));
  for (let draw = 0; draw < request.draws; draw += 1) {
    const weights = drawnWeights(framework, request, draw);
    const indexes = ranked.map(({ scores }) => {
      const ofDrivers = new Map(scores);
      if (request.weights === 'all') {
        for (const [driver, children] of childrenOfDrivers) {
          ofDrivers.set(driver, meanOf(children, weights, scores));
        }
      }
      return Math.round(1e9 * meanOf(drivers, weights, ofDrivers));
    });
    const sorted = indexes.toSorted((one, other) => other - one);
    const firstPlaces = new Map(sorted.map((score, at) => [score, at] as const).toReversed());
    ranked.forEach(({ ranks }, at) => {
      ranks.push((firstPlaces.get(indexes[at] ?? 0) ?? 0) + 1);
    });
  }
  return ranked.map(({ city, ranks }) => {
    const sorted = ranks.toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
    return [cities.indexOf(city), at(0.05), at(0.5), at(0.95)];
  });
}

/** What a city has at each node. */
function scoresOf(table: ScoreTable, city: string): Scores {
  const rows = table.rows.filter((row) => row.city === city && row.value !== null);
  return new Map(rows.map(({ node, value }) => [node, value ?? 0]));
}

function meanOf(slugs: readonly string[], weights: Weights, scores: Scores): number {
  let [sum, total] = [0, 0];
  for (const slug of slugs) {
    const score = scores.get(slug);
    if (score === undefined) continue;
    sum += (weights.get(slug) ?? 0) * score;
    total += weights.get(slug) ?? 0;
  }
  return sum / total;
}

/** The weights of one draw: the same random numbers as the engine's, so that results compare. */
export function drawnWeights(
  framework: Framework,
  { weights, seed }: RankJob['request'],
  draw: number,
): Weights {
  const source = drawSource(seed, draw, 0);
  const groups = framework.nodes.filter(({ kind }) => kind !== 'indicator').toReversed();
  const drawn = groups
    .filter(({ slug }) => weights === 'all' || slug === framework.root)
    .flatMap(({ slug }) => {
      const children = slugsBelow(framework, slug);
      const shares = children.map(() => 1 / children.length);
      const parts = dirichletSource(shares, framework.parameters.weightSpread, source)();
      return children.map((child, at) => [child, parts[at] ?? 0] as const);
    });
  return new Map(drawn);
}

function slugsBelow(framework: Framework, slug: string): readonly string[] {
  return childrenOf(framework, slug).map((child) => child.slug);
}
