import { comparePair, evaluate, leadShare, type Observed, rankIntervals } from '../lib/scoring';
import { drawShares } from '../lib/scoring/draws';
import { sharedBasisOf } from '../lib/scoring/shared-basis';
import { ROOT } from '../lib/scoring/tree';
import { benchDoubt } from './doubt';
import { benchCities, benchFramework, benchObservations } from './engine-data';
import { plainDraws, plainScores, sampledLeadShare } from './engine-yardsticks';
import { benchRanks, benchSliders } from './ranks';

const PAIR = { cityA: 'c0', cityB: 'c1' };
const DRAWS = 10_000;
/** The plain draws take so long that a tenth of them is run and counted ten times. */
const PART = 10;
/** Passages of the article, each left out once. */
const PASSAGES = 58;

/**
 * Prints what the engine takes, each time beside a yardstick of the same run on the same
 * numbers, with their ratio: the machine's own speed falls out of it.
 */
export function benchEngine(): void {
  process.stdout.write(
    '\nEngine                                        ms   yardstick ms  ratio\n',
  );
  for (const indicators of [20, 100]) {
    for (const cities of [2, 200, 2000]) benchEvaluate(cities, indicators);
  }
  for (const drivers of [4, 20, 100]) benchLeadShare(drivers);
  for (const indicators of [20, 100]) benchDraws(indicators);
  for (const indicators of [20, 100]) benchPair(indicators);
  benchIntervals(200, 20);
}

function benchEvaluate(count: number, indicators: number): void {
  const framework = benchFramework(indicators);
  const cities = benchCities(count);
  const observations = benchObservations(framework, cities);
  print(
    `evaluate, ${count} cities by ${indicators}`,
    medianTime(() => evaluate(framework, cities, observations)),
    medianTime(() => plainScores(framework, cities, observations)),
    'bare means of the same cells',
  );
}

function benchLeadShare(drivers: number): void {
  const differences = Array.from({ length: drivers }, (_, at) =>
    at % 2 === 0 ? 30 + at : -20 - at,
  );
  print(
    `lead share, ${drivers} drivers`,
    medianTime(() => leadShare(differences)),
    medianTime(() => sampledLeadShare(differences, DRAWS)),
    '10,000 weightings drawn',
  );
}

function benchDraws(indicators: number): void {
  const { framework, observations } = pairData(indicators);
  const basis = sharedBasisOf(framework, observations, PAIR);
  print(
    `10,000 draws, ${indicators} indicators`,
    medianTime(() => drawShares(basis, [ROOT])),
    medianTime(() => plainDraws(framework, observations, ['c0', 'c1'], DRAWS / PART), 3) * PART,
    'evaluate once a draw',
  );
}

function benchPair(indicators: number): void {
  const { framework, observations } = pairData(indicators);
  const withoutPassages = Array.from({ length: PASSAGES }, (_, left) => ({
    passage: `s#${left}`,
    observations: observations.filter((_observed, at) => at % PASSAGES !== left),
  }));
  print(
    `comparePair, ${indicators} indicators, ${PASSAGES} passages`,
    medianTime(() => comparePair(framework, observations, { ...PAIR, withoutPassages })),
    medianTime(() => plainDraws(framework, observations, ['c0', 'c1'], DRAWS / PART), 3) * PART,
    'evaluate once a draw',
  );
}

function benchIntervals(count: number, indicators: number): void {
  const framework = benchFramework(indicators);
  const cities = benchCities(count);
  const observations = benchObservations(framework, cities);
  print(
    `rank intervals, ${count} cities, 10,000 draws`,
    medianTime(() => rankIntervals(framework, cities, observations), 3),
    medianTime(() => sortOften(count)),
    `${DRAWS} sorts of ${count} numbers`,
  );
}

function sortOften(count: number): number {
  const numbers = Float64Array.from({ length: count }, (_, at) => Math.sin(at));
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) sum += numbers.toSorted()[draw % count] ?? 0;
  return sum;
}

function pairData(indicators: number): {
  readonly framework: ReturnType<typeof benchFramework>;
  readonly observations: readonly Observed[];
} {
  const framework = benchFramework(indicators);
  return { framework, observations: benchObservations(framework, benchCities(2)) };
}

/** Median of some runs, in milliseconds, after as many to warm up. */
function medianTime(run: () => unknown, runs = 7): number {
  const times: number[] = [];
  for (let at = 0; at < 2 * runs; at += 1) {
    const start = performance.now();
    run();
    if (at >= runs) times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
}

function print(name: string, engine: number, yardstick: number, meaning: string): void {
  const figures = [engine.toFixed(3).padStart(9), yardstick.toFixed(3).padStart(12)];
  const ratio = (engine / yardstick).toFixed(3).padStart(8);
  process.stdout.write(`${name.padEnd(40)}${figures.join('  ')}${ratio}  ${meaning}\n`);
}

if (process.argv[1] === import.meta.filename) {
  benchEngine();
  await benchRanks();
  benchDoubt();
  benchSliders();
}
