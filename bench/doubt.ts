import {
  type DrawRequest,
  drawPlan,
  evaluate,
  leadShare,
  nearShare,
  runDraws,
} from '../lib/scoring';
import { benchCities, benchFramework, benchObservations } from './engine-data';
import { sampledLeadShare } from './engine-yardsticks';
import { Table, within } from './table';

/** What a reader waits for while moving a slider, in milliseconds. */
const LEAD_SHARE_BUDGET = 1;
const DRAWS_BUDGET = 50;
const ROUNDS = 9;
/** The plain draws take so long that a part of them is run and counted so many times. */
const PART = 20;

/** Eight differences of both signs. */
const DIFFERENCES = [31, -17, 5, -9, 12, -3, 8, -20];

/** As large as ASEM: 51 cities, 49 indicators, one cell in five empty. */
const ASEM_CITIES = 51;
const ASEM_INDICATORS = 49;

type Job = {
  readonly name: string;
  readonly run: () => unknown;
  readonly plain: () => unknown;
  /** The plain way did only one part in so many. */
  readonly part: number;
  readonly budget: number;
};

/**
 * Prints what doubt takes: lead shares, and draws of weights for an index of ASEM's size, each
 * interleaved with a plain way to the same.
 */
export function benchDoubt(): void {
  const table = new Table([
    ['Doubt', -38],
    ['ms', 10],
    ['plain ms', 10],
    ['ratio', 8],
  ]);
  for (const { name, run, plain, part, budget } of jobs()) {
    const [own = 0, other = 0] = interleaved([run, plain]);
    const ratio = own / (other * part);
    table.row([name, within(own, budget, 3), (other * part).toFixed(1), ratio.toFixed(3)]);
  }
}

function jobs(): readonly Job[] {
  const framework = benchFramework(ASEM_INDICATORS);
  const cities = benchCities(ASEM_CITIES);
  const observations = benchObservations(framework, cities);
  const drawing = { draws: 10_000, seed: 1 };
  const plainDraws = (draws: number) => () => {
    for (let draw = 0; draw < draws; draw += 1) {
      const weights = Object.fromEntries(
        framework.nodes.slice(1).map(({ slug }, at) => [slug, 1 + 0.25 * Math.sin(at * draw)]),
      );
      evaluate(framework, cities, observations, { weights });
    }
  };
  const shares: readonly Job[] = [
    {
      name: 'lead share, 8 drivers, all weightings',
      run: () => leadShare(DIFFERENCES),
      plain: () => sampledLeadShare(DIFFERENCES, drawing.draws),
      part: 1,
      budget: LEAD_SHARE_BUDGET,
    },
    {
      name: 'lead share, 8 drivers, within a quarter',
      run: () => nearShare(DIFFERENCES, Array(8).fill(1), 0.25, drawing),
      plain: () => sampledLeadShare(DIFFERENCES, drawing.draws),
      part: 1,
      budget: LEAD_SHARE_BUDGET,
    },
  ];
  const draws = (['index', 'all'] as const).map((weights): Job => {
    const request: DrawRequest = { weights, ratings: false, methods: [], draws: 1000 };
    const plan = drawPlan(framework, cities, observations, request);
    return {
      name: `51 × 49, 1,000 weight draws (${weights})`,
      run: () => runDraws(plan, 0, plan.draws),
      plain: plainDraws(plan.draws / PART),
      part: PART,
      budget: DRAWS_BUDGET,
    };
  });
  return [...shares, ...draws];
}

/** Medians of the times of some jobs, run in turn after some rounds to warm up. */
function interleaved(runs: readonly (() => unknown)[]): readonly number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    runs.forEach((run, at) => {
      const start = performance.now();
      run();
      if (round >= ROUNDS) times[at]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}

if (process.argv[1] === import.meta.filename) benchDoubt();
