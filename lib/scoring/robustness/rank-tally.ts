import { drawModel, type Side } from './draw-model';
import type { DrawPlan } from './draw-plan';
import { ranker } from './ranker';

/**
 * What draws counted: whole numbers only, so that parts give the same whole in any order.
 * Cities stand in the plan's order of ranks, n of them.
 */
export type RankTally = {
  readonly draws: number;
  /** Draws in which cities were compared two by two; see `PAIR_DRAWS`. */
  readonly pairDraws: number;
  /** n × n: how often each city (row) had each rank (column r - 1). */
  readonly ranks: Uint32Array<ArrayBuffer>;
  /** n × reach: half points of each city (row) against the next ones in the order (column). */
  readonly points: Uint32Array<ArrayBuffer>;
};

/** With more cities than this only neighbours in the order are compared two by two. */
const ALL_PAIRS = 200;
const NEIGHBOURS = 25;

/**
 * Cities are compared two by two in so many draws, the first of a plan: there are many pairs, and
 * a share near one half is then known to some 1.6 % (its standard error).
 */
const PAIR_DRAWS = 1000;

/** Ranks of so many draws are counted together, of so many cities at a time. */
const TOGETHER = 64;
const CITIES_AT_A_TIME = 32;

/** Up to how many places apart in the official order two cities are compared. */
export function pairReach({ ranked, request }: DrawPlan): number {
  if (request.pairs === false) return 0;
  return ranked.length <= ALL_PAIRS ? Math.max(0, ranked.length - 1) : NEIGHBOURS;
}

export function noTally(plan: DrawPlan): RankTally {
  const count = plan.ranked.length;
  return {
    draws: 0,
    pairDraws: 0,
    ranks: new Uint32Array(count * count),
    points: new Uint32Array(count * pairReach(plan)),
  };
}

/**
 * Counts a part of the draws of a plan, from the draw numbered `from` to before `to`. However
 * the draws 0 to `plan.draws` are split, `mergedTallies` of the parts is the same.
 *
 * @example
 * mergedTallies(runDraws(plan, 0, 500), runDraws(plan, 500, 1000)); // as runDraws(plan, 0, 1000)
 */
export function runDraws(plan: DrawPlan, from: number, to: number): RankTally {
  return drawCounter(plan)(from, to);
}

/**
 * Counts one part after the other into the same tally: what is made ready for draws, and the room
 * for counts, is there once.
 *
 * @returns counts a part more, and gives the tally so far; its counts go on with the next part
 */
export function drawCounter(plan: DrawPlan): (from: number, to: number) => RankTally {
  let tally = noTally(plan);
  const model = drawModel(plan);
  const count = plan.ranked.length;
  const ranksOf = ranker(count);
  const together = Array.from({ length: TOGETHER }, () => new Uint32Array(count));
  const reach = pairReach(plan);
  return (from, to) => {
    for (let first = from; first < to; first += TOGETHER) {
      const lists = to - first < TOGETHER ? together.slice(0, to - first) : together;
      lists.forEach((ranks, at) => {
        ranksOf(model(first + at, isFromA), ranks);
        if (reach > 0 && first + at < PAIR_DRAWS) countPoints(tally.points, ranks, reach);
      });
      countRanks(tally.ranks, lists);
    }
    const pairDraws = Math.max(0, Math.min(to, PAIR_DRAWS) - from);
    tally = {
      ...tally,
      draws: tally.draws + Math.max(0, to - from),
      pairDraws: tally.pairDraws + pairDraws,
    };
    return tally;
  };
}

function isFromA(): Side {
  return 0;
}

/** Some cities at a time, so that what is counted up stays in the processor's cache. */
function countRanks(counts: Uint32Array, lists: readonly Uint32Array[]): void {
  const count = lists[0]?.length ?? 0;
  for (let first = 0; first < count; first += CITIES_AT_A_TIME) {
    const end = Math.min(count, first + CITIES_AT_A_TIME);
    for (const ranks of lists) countSome(counts, ranks, first, end);
  }
}

function countSome(counts: Uint32Array, ranks: Uint32Array, first: number, end: number): void {
  const count = ranks.length;
  for (let city = first; city < end; city += 1) {
    const cell = city * count + (ranks[city] ?? 1) - 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function countPoints(points: Uint32Array, ranks: Uint32Array, reach: number): void {
  for (let city = 0; city < ranks.length; city += 1) {
    const rank = ranks[city] ?? 1;
    const last = Math.min(ranks.length - 1, city + reach);
    const pairs = city * reach - city - 1;
    for (let other = city + 1; other <= last; other += 1) {
      const difference = (ranks[other] ?? 1) - rank;
      points[pairs + other] = (points[pairs + other] ?? 0) + 1 + Math.sign(difference);
    }
  }
}

export function mergedTallies(one: RankTally, other: RankTally): RankTally {
  return {
    draws: one.draws + other.draws,
    pairDraws: one.pairDraws + other.pairDraws,
    ranks: added(one.ranks, other.ranks),
    points: added(one.points, other.points),
  };
}

function added(one: Uint32Array, other: Uint32Array): Uint32Array<ArrayBuffer> {
  const sum = one.slice();
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
  return sum;
}

/**
 * The draws of a plan in steps, so that whoever runs them can show progress, stop, or let others
 * work in between.
 *
 * @param size draws in a step
 * @returns after each step the tally so far, whose counts go on with the next; the last is that of all
 */
export function* drawSteps(plan: DrawPlan, size: number): Generator<RankTally> {
  const count = drawCounter(plan);
  for (let from = 0; from < plan.draws; from += size) {
    yield count(from, Math.min(plan.draws, from + size));
  }
}
