import type { Framework } from '../lib/framework';
import type { DrawRequest, Observed } from '../lib/scoring';
import { benchCities, benchFramework, benchObservations } from './engine-data';

/** Rank intervals of so many cities by 20 indicators under drawn weights. */
export type RankJob = {
  readonly framework: Framework;
  readonly cities: readonly string[];
  readonly observations: readonly Observed[];
  readonly request: DrawRequest & { readonly draws: number; readonly seed: number };
};

/** Ranks of one city: 5, 50 and 95 % of the draws. */
export type RankRow = readonly [city: number, best: number, median: number, worst: number];

const INDICATORS = 20;
/** Every tenth city has all that the city before it has, so that some tie in every draw. */
const TWIN = 10;

export function rankJob(count: number, draws: number, weights: 'index' | 'all'): RankJob {
  const framework = benchFramework(INDICATORS);
  const cities = benchCities(count);
  const request = { weights, ratings: false, methods: [], pairs: false, draws, seed: 7 } as const;
  const observations = withTwins(cities, benchObservations(framework, cities));
  return { framework, cities, observations, request };
}

function withTwins(
  cities: readonly string[],
  observations: readonly Observed[],
): readonly Observed[] {
  const places = new Map(cities.map((city, at) => [city, at]));
  return observations.flatMap((observed): readonly Observed[] => {
    const at = places.get(observed.city) ?? 0;
    if (at % TWIN === 1) return [];
    const twin = at % TWIN === 0 ? cities[at + 1] : undefined;
    return twin === undefined ? [observed] : [observed, { ...observed, city: twin }];
  });
}
