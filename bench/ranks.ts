import { loadavg } from 'node:os';
import { drawInThreads } from '../lib/draws/draw-in-threads';
import { comparePair, drawPlan, evaluate, rankDoubt, runDraws } from '../lib/scoring';
import { benchCities, benchFramework, benchObservations } from './engine-data';
import { type NumpyRun, startNumpy } from './numpy';
import { plainRanks } from './plain-ranks';
import { type RankJob, type RankRow, rankJob } from './rank-job';
import { Table, within } from './table';

const SIZES = [
  [50, 10_000],
  [200, 10_000],
  [2000, 1000],
] as const;
const ROUNDS = 5;
/** Our time over numpy's: on one thread, and with two. */
const ONE_THREAD = 1.3;
const TWO_THREADS = 0.8;
/** What a reader waits for while moving a slider, in milliseconds. */
const SLIDER_BUDGETS = [
  [2, 4],
  [2000, 50],
] as const;

/** What one run took, in milliseconds: by the clock, and of processors. */
type Times = { readonly wall: number; readonly processor: number };

/**
 * Prints what rank intervals under drawn weights take, from values to intervals, each round one
 * after the other: in one thread, in two that wait for work, the plain way, and by numpy with one
 * thread. All find the same intervals, or it stops. The plain way is run once.
 */
export async function benchRanks(): Promise<void> {
  const numpy = startNumpy();
  const machine = `load ${loadavg()[0]?.toFixed(1)}, ${numpy === null ? 'no numpy' : `numpy ${numpy.version}`}`;
  const table = new Table([
    [`Ranks (${machine})`, -40],
    ['ms', 9],
    ['cpu ms', 9],
    ['two ms', 9],
    ['plain ms', 10],
    ['numpy ms', 9],
    ['cpu ms', 9],
    ['ratio', 10],
    ['of cpu', 10],
    ['two', 10],
  ]);
  for (const weights of ['index', 'all'] as const) {
    for (const [cities, draws] of SIZES) {
      const job = rankJob(cities, draws, weights);
      const name = `${cities} cities, ${draws} draws (${weights})`;
      table.row([name, ...(await measured(job, numpy?.prepare(job) ?? null))]);
    }
  }
  await numpy?.stop();
}

async function measured(
  job: RankJob,
  numpy: (() => Promise<NumpyRun>) | null,
): Promise<readonly string[]> {
  const start = performance.now();
  const expected = JSON.stringify(plainRanks(job));
  const plain = performance.now() - start;
  const [one, two, other]: [Times[], Times[], Times[]] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = await timed(async () => ownRanks(job));
    const threads = await timed(() => threadedRanks(job));
    const foreign = await numpy?.();
    for (const rows of [own.rows, threads.rows, foreign?.rows]) {
      if (rows !== undefined && JSON.stringify(rows) !== expected)
        throw new Error('other intervals');
    }
    // The first round warms up.
    if (round === 0) continue;
    one.push(own.times);
    two.push(threads.times);
    if (foreign !== undefined) other.push(foreign);
  }
  const [own, threads, foreign] = [one, two, other].map(medians);
  const ratio = (figure: number | undefined, by: number | undefined, budget: number) =>
    figure === undefined || by === undefined || other.length === 0
      ? '–'
      : within(figure / by, budget, 2);
  return [
    ...[own?.wall, own?.processor, threads?.wall, plain, foreign?.wall, foreign?.processor].map(
      (figure) => (figure ?? Number.NaN).toFixed(1),
    ),
    ratio(own?.wall, foreign?.wall, ONE_THREAD),
    ratio(own?.processor, foreign?.processor, ONE_THREAD),
    ratio(threads?.wall, foreign?.wall, TWO_THREADS),
  ];
}

async function timed(run: () => Promise<readonly RankRow[]>) {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  const rows = await run();
  const used = process.cpuUsage(processor);
  const times: Times = {
    wall: performance.now() - wall,
    processor: (used.user + used.system) / 1000,
  };
  return { rows, times };
}

function medians(times: readonly Times[]): Times {
  const middle = (list: readonly number[]) =>
    list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN;
  return {
    wall: middle(times.map(({ wall }) => wall)),
    processor: middle(times.map(({ processor }) => processor)),
  };
}

function ownRanks(job: RankJob): readonly RankRow[] {
  const plan = planOf(job);
  return rowsOf(job, plan, runDraws(plan, 0, plan.draws));
}

async function threadedRanks(job: RankJob): Promise<readonly RankRow[]> {
  const plan = planOf(job);
  return rowsOf(job, plan, await drawInThreads(plan, { threads: 2 }));
}

function planOf({ framework, cities, observations, request }: RankJob) {
  return drawPlan(framework, cities, observations, request);
}

function rowsOf(
  { cities }: RankJob,
  plan: ReturnType<typeof planOf>,
  tally: ReturnType<typeof runDraws>,
): readonly RankRow[] {
  const places = new Map(cities.map((city, at) => [city, at]));
  return rankDoubt(plan, tally)
    .rows.map(
      ({ city, best, median, worst }): RankRow => [places.get(city) ?? -1, best, median, worst],
    )
    .toSorted(([one], [other]) => one - other);
}

/** Prints what the page of a pair, and a ranking, take for every step of a slider. */
export function benchSliders(): void {
  const table = new Table([
    ['A step of a slider, 20 indicators', -40],
    ['ms', 10],
  ]);
  for (const [count, budget] of SLIDER_BUDGETS) {
    const framework = benchFramework(20);
    const cities = benchCities(count);
    const observations = benchObservations(framework, cities);
    const times = Array.from({ length: 2 * ROUNDS }, (_, step) => {
      const choices = { weights: { d0: 1 + step / 10 } };
      const start = performance.now();
      evaluate(framework, cities, observations, choices);
      if (count === 2) {
        const pair = { cityA: 'c0', cityB: 'c1', choices, withoutPassages: [] };
        comparePair(framework, observations, pair);
      }
      return performance.now() - start;
    });
    const middle = times.slice(ROUNDS).toSorted((one, other) => one - other)[ROUNDS >> 1] ?? 0;
    table.row([`${count} cities`, within(middle, budget, 2)]);
  }
}

if (process.argv[1] === import.meta.filename) {
  await benchRanks();
  benchSliders();
}
