import { driversOf, type Framework, indicatorsBelow } from '../lib/framework';
import { evaluate, type Observed, scoreOf } from '../lib/scoring';
import { seededSource } from '../lib/scoring/random';

/**
 * The least that has to be done to get scores: a map of cells, and for each city one mean a
 * driver and one for the index. No bounds, coverage, thin marks, ranks or rows.
 */
export function plainScores(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
): readonly number[] {
  const cells = new Map<string, Map<string, number>>();
  for (const { city, indicator, value } of observations) {
    const ofCity = cells.get(city) ?? new Map<string, number>();
    ofCity.set(indicator, (100 * value) / 4);
    cells.set(city, ofCity);
  }
  const drivers = driversOf(framework).map(({ slug }) => indicatorsBelow(framework, slug));
  return cities.map((city) => {
    const means = drivers.map((indicators) =>
      meanOf(indicators.flatMap(({ slug }) => cells.get(city)?.get(slug) ?? [])),
    );
    return meanOf(means);
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The lead share by drawing weightings: exponential variates, in proportion uniform. */
export function sampledLeadShare(differences: readonly number[], draws: number): number {
  const source = seededSource(2);
  let ahead = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (const difference of differences) sum -= Math.log(1 - source()) * difference;
    if (sum > 0) ahead += 1;
  }
  return ahead / draws;
}

/** Draws of a pair the plain way: other ratings, and the whole engine again, for each. */
export function plainDraws(
  framework: Framework,
  observations: readonly Observed[],
  [cityA, cityB]: readonly [string, string],
  draws: number,
): number {
  const source = seededSource(3);
  const cities = [cityA, cityB];
  let ahead = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const moved = observations.map((observed) => {
      const value = observed.value + Math.floor(source() * 3) - 1;
      return { ...observed, value: Math.min(4, Math.max(0, value)) };
    });
    const table = evaluate(framework, cities, moved);
    const [a, b] = cities.map((city) => scoreOf(table, city, framework.root).value ?? 0);
    if ((a ?? 0) > (b ?? 0)) ahead += 1;
  }
  return ahead / draws;
}
