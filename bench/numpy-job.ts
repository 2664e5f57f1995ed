import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, indicatorsBelow } from '../lib/framework';
import { dirichletConcentration } from '../lib/scoring/rank-intervals';
import { drawnWeights } from './plain-ranks';
import type { RankJob } from './rank-job';

/** Draws that numpy takes at once; more and fewer were slower for each size. */
const PORTION = 200;
const HIGHEST_LEVEL = 4;

/**
 * Writes values and weights where bench/numpy-ranks.py reads them.
 *
 * @returns what it is told of the job
 */
export function writeNumpyJob(folder: string, job: RankJob) {
  const { framework, cities, request } = job;
  const { coverageThreshold, thinIndicators, thinWeight } = framework.parameters;
  const drivers = childrenOf(framework, framework.root).map(({ slug }) => slug);
  const indicators = indicatorsBelow(framework, framework.root);
  const inside = request.weights === 'all' ? indicators.map(({ slug }) => slug) : [];
  const groups = drivers.map((driver) =>
    indicators.flatMap(({ parent }, at) => (parent === driver ? [at] : [])),
  );
  return {
    values: written(folder, `values-${cities.length}`, valuesOf(job)),
    weights: written(
      folder,
      `weights-${request.weights}-${request.draws}`,
      weightsOf(job, [...drivers, ...inside]),
    ),
    cities: cities.length,
    draws: request.draws,
    seed: request.seed,
    portion: PORTION,
    groups,
    shapes: [
      ...drivers.map(() => shapeOf(job, drivers.length)),
      ...inside.map(() => shapeOf(job, indicators.length / drivers.length)),
    ],
    highest: HIGHEST_LEVEL,
    coverageThreshold,
    thinIndicators,
    thinWeight,
  };
}

function written(folder: string, name: string, numbers: Float64Array): string {
  const file = join(folder, name);
  writeFileSync(file, numbers);
  return file;
}

/** A row for each city, NaN where it has no value. */
function valuesOf({ framework, cities, observations }: RankJob): Float64Array {
  const indicators = indicatorsBelow(framework, framework.root);
  const width = indicators.length;
  const rows = new Map(cities.map((city, at) => [city, at * width]));
  const columns = new Map(indicators.map(({ slug }, at) => [slug, at]));
  const values = new Float64Array(cities.length * width).fill(Number.NaN);
  for (const { city, indicator, value } of observations) {
    values[(rows.get(city) ?? 0) + (columns.get(indicator) ?? 0)] = value;
  }
  return values;
}

/** A row for each draw. */
function weightsOf({ framework, request }: RankJob, slugs: readonly string[]): Float64Array {
  const weights = new Float64Array(request.draws * slugs.length);
  for (let draw = 0; draw < request.draws; draw += 1) {
    const drawn = drawnWeights(framework, request, draw);
    slugs.forEach((slug, at) => {
      weights[draw * slugs.length + at] = drawn.get(slug) ?? 0;
    });
  }
  return weights;
}

/** Of the gamma variates of so many equal weights (see `dirichletSource`). */
function shapeOf({ framework }: RankJob, count: number): number {
  return dirichletConcentration(count, framework.parameters.weightSpread) / count;
}
