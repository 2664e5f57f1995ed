import type { DraftNode, Framework } from '../lib/framework';
import { buildFramework } from '../lib/framework';
import type { Observed } from '../lib/scoring';
import { seededSource } from '../lib/scoring/random';

const DRIVERS = 4;
/** One cell in five is empty, as in a real index. */
const MISSING = 0.2;

/** A framework of four drivers that share so many rubric indicators. */
export function benchFramework(indicators: number): Framework {
  const drivers = Array.from({ length: DRIVERS }, (_, at): DraftNode => {
    return {
      kind: 'driver',
      slug: `d${at}`,
      parent: 'index',
      weight: 1,
      aggregation: 'arithmetic',
    };
  });
  const leaves = Array.from({ length: indicators }, (_, at): DraftNode => {
    return {
      kind: 'indicator',
      slug: `x${at}`,
      parent: `d${at % DRIVERS}`,
      weight: 1,
      direction: 1,
      normalisation: 'goalposts',
      transform: null,
      goalposts: [0, 4],
      role: 'input',
      ratingStep: 1,
    };
  });
  const root: DraftNode = {
    kind: 'index',
    slug: 'index',
    parent: null,
    weight: 1,
    aggregation: 'arithmetic',
  };
  const parameters = {
    coverageThreshold: 0.5,
    thinIndicators: 2,
    thinWeight: 1 / 3,
    verdictShare: 0.9,
    draws: 10_000,
    seed: 20_260_108,
    weightSpread: 0.25,
  };
  const nodes = [root, ...drivers, ...leaves];
  const { framework, faults } = buildFramework({ version: '1', nodes, parameters });
  if (framework === null) throw new Error(JSON.stringify(faults));
  return framework;
}

/** Names of so many cities. */
export function benchCities(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `c${at}`);
}

/** Levels from 0 to 4 for most cells of these cities, the same at every run. */
export function benchObservations(
  framework: Framework,
  cities: readonly string[],
): readonly Observed[] {
  const source = seededSource(1);
  const indicators = framework.nodes.filter(({ kind }) => kind === 'indicator');
  return cities.flatMap((city) =>
    indicators.flatMap(({ slug }): readonly Observed[] => {
      if (source() < MISSING) return [];
      return [{ city, indicator: slug, value: Math.floor(source() * 5) }];
    }),
  );
}
