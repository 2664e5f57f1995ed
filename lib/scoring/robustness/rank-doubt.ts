import { bisectLeft } from 'd3-array';
import type { DrawPlan } from './draw-plan';
import { DRAW_ALGORITHM } from './draw-source';
import type { DrawInput, RefusedOption } from './inputs';
import { pairReach, type RankTally } from './rank-tally';

/** Where the rank of one city lies over the draws. */
export type RankRange = {
  readonly city: string;
  /** Official rank, under the choices in force. */
  readonly rank: number;
  /** Ranks that are better, and worse, in at most 5 % of the draws; and the middle one. */
  readonly best: number;
  readonly worst: number;
  readonly median: number;
  readonly mean: number;
  /** Ranks that occurred at all. */
  readonly lowest: number;
  readonly highest: number;
  /** Share of the draws in which the city is among the first k, for each k asked for. 0 to 1. */
  readonly amongFirst: readonly number[];
};

/** Two cities whose order is nearly even over the draws. */
export type TossUp = {
  readonly one: string;
  readonly other: string;
  /** Share of the draws (`pairDraws`) in which the first is ahead, ties half. 0.4 to 0.6. */
  readonly share: number;
};

/** What draws say of the ranks of an index. */
export type RankDoubt = {
  /** What varied; none: nothing could, and every rank is certain in this sense only. */
  readonly inputs: readonly DrawInput[];
  readonly refused: readonly RefusedOption[];
  readonly draws: number;
  readonly seed: number;
  readonly algorithm: string;
  /** Half-width of the weights, as a share of each. */
  readonly spread: number;
  /** The k of `amongFirst`. */
  readonly firstOf: readonly number[];
  /** Ranked cities, best first; then those without a rank. */
  readonly rows: readonly RankRange[];
  readonly unranked: readonly string[];
  /** Mean over draws and cities of the absolute shift in rank, in places. */
  readonly meanShift: number;
  /** Pairs that were compared, and in how many draws. */
  readonly pairs: number;
  readonly pairDraws: number;
  /** Up to how many places apart in the official order pairs were compared; null: all were. */
  readonly pairReach: number | null;
  /** Toss-ups among them: all are counted, the evenest listed. */
  readonly tossUpCount: number;
  readonly tossUps: readonly TossUp[];
};

export type RankDoubtOptions = {
  /** Usual: 1, 3, 5 and 10, as far as there are more cities. */
  readonly firstOf?: readonly number[];
  /** Toss-ups that are listed at most. */
  readonly tossUps?: number;
};

const TAIL = 0.05;
const USUAL_FIRST = [1, 3, 5, 10];
const USUAL_TOSS_UPS = 100;
/** A pair is a toss-up where neither is ahead in more than this share of the draws. */
const EVEN = 0.6;

/**
 * What the draws of a plan say: for each city the interval of its rank from 5 to 95 % of the
 * draws (ends are ranks that occurred, quantile type 1 of R) and how probably it is among the
 * first, the pairs that are a toss-up, and the mean shift in rank, R̄_S of M. Saisana, A. Saltelli,
 * S. Tarantola, "Uncertainty and sensitivity analysis techniques as tools for the quality
 * assessment of composite indicators", J. Royal Statistical Society A 168 (2005).
 *
 * @param tally of all draws of the plan, or of as many as there are yet
 */
export function rankDoubt(
  plan: DrawPlan,
  tally: RankTally,
  options: RankDoubtOptions = {},
): RankDoubt {
  const { cities, ranked, ranks } = plan;
  const count = ranked.length;
  const firstOf = options.firstOf ?? USUAL_FIRST.filter((first) => first < count);
  const names = ranked.map((place) => cities[place] ?? '');
  const named = new Set(names);
  const rows = names.map((city, at) => {
    const counts = tally.ranks.subarray(at * count, (at + 1) * count);
    return { city, rank: ranks[at] ?? 0, ...rangeOf(counts, tally.draws, firstOf) };
  });
  const even = tossUpsOf(plan, tally, names);
  return {
    inputs: plan.inputs,
    refused: plan.refused,
    draws: tally.draws,
    seed: plan.seed,
    algorithm: DRAW_ALGORITHM,
    spread: plan.spread,
    firstOf,
    rows,
    unranked: cities.filter((city) => !named.has(city)),
    meanShift: meanShiftOf(tally, rows),
    pairs: pairCount(count, pairReach(plan)),
    pairReach: pairReach(plan) >= count - 1 ? null : pairReach(plan),
    pairDraws: tally.pairDraws,
    tossUpCount: even.length,
    tossUps: even.slice(0, options.tossUps ?? USUAL_TOSS_UPS),
  };
}

function rangeOf(
  counts: Uint32Array,
  draws: number,
  firstOf: readonly number[],
): Omit<RankRange, 'city' | 'rank'> {
  const [from, to] = occurring(counts);
  const cumulative = new Uint32Array(to - from);
  let seen = 0;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const count = counts[at] ?? 0;
    sum += count * (at + 1);
    seen += count;
    cumulative[at - from] = seen;
  }
  const rankAt = (share: number) => from + bisectLeft(cumulative, Math.max(1, share * draws)) + 1;
  return {
    best: rankAt(TAIL),
    worst: rankAt(1 - TAIL),
    median: rankAt(0.5),
    mean: sum / draws,
    lowest: from + 1,
    highest: to,
    amongFirst: firstOf.map((first) => (cumulative[Math.min(first, to) - 1 - from] ?? 0) / draws),
  };
}

/** From which place on counts are not zero, and before which: most ranks of a city never occur. */
function occurring(counts: Uint32Array): readonly [from: number, to: number] {
  let [from, to] = [0, counts.length];
  while (from < to && counts[from] === 0) from += 1;
  while (from < to && counts[to - 1] === 0) to -= 1;
  return [from, to];
}

function meanShiftOf({ draws, ranks: counts }: RankTally, rows: readonly RankRange[]): number {
  const cities = rows.length;
  let sum = 0;
  rows.forEach(({ rank: official, lowest, highest }, city) => {
    const before = city * cities - 1;
    for (let rank = lowest; rank <= highest; rank += 1) {
      sum += (counts[before + rank] ?? 0) * Math.abs(rank - official);
    }
  });
  return cities === 0 ? 0 : sum / cities / draws;
}

function tossUpsOf(
  plan: DrawPlan,
  { pairDraws, points }: RankTally,
  names: readonly string[],
): readonly TossUp[] {
  const reach = pairReach(plan);
  const found: TossUp[] = [];
  names.forEach((one, at) => {
    names.slice(at + 1, at + 1 + reach).forEach((other, column) => {
      const share = (points[at * reach + column] ?? 0) / (2 * pairDraws);
      if (share <= EVEN && share >= 1 - EVEN) found.push({ one, other, share });
    });
  });
  return found.toSorted((a, b) => Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5));
}

function pairCount(count: number, reach: number): number {
  if (count < 2) return 0;
  // All pairs of n cities, less those further apart than the reach.
  const beyond = Math.max(0, count - 1 - reach);
  return (count * (count - 1)) / 2 - (beyond * (beyond + 1)) / 2;
}
