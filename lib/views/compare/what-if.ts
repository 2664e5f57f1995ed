import type { WeightsInAddress } from '../../address/paths';
import { expandWithoutPassages, type PassageChanges } from '../../evidence/without-passages';
import { driversOf } from '../../framework/query';
import type { Framework, Indicator } from '../../framework/types';
import { comparePair, evaluate, scoreOf, verdictOf } from '../../scoring';
import type { Observed, PairComparison, Score, ScoreTable, Verdict } from '../../scoring/types';

/*
 * What the weight sliders recompute. The server calls it for the weights in the address, the
 * browser for every step of a slider: one function, so that both show the same numbers.
 */

/** All that it takes to compare a pair under any weights; plain data, sent to the browser. */
export type WhatIfInput = {
  readonly framework: Framework;
  /** The cities whose values the normalisation looks at, the pair among them. */
  readonly cities: readonly string[];
  readonly observations: readonly Observed[];
  readonly passageChanges: readonly PassageChanges[];
  readonly cityA: string;
  readonly cityB: string;
};

/** The overall score of a city on its own set. */
export type OverallFigures = Pick<
  Score,
  'value' | 'lower' | 'upper' | 'present' | 'total' | 'imputed'
>;

/** One driver under the weights in force. */
export type DriverFigures = {
  readonly driver: string;
  /** Points that the driver adds to the difference A minus B; null: nothing shared in it. */
  readonly contribution: number | null;
  /** Share of the driver at which the cities tie, 0 to 1; null: no share turns the order. */
  readonly breakEven: number | null;
};

/** The numbers that move with the weights. */
export type WhatIfFigures = {
  readonly ownA: OverallFigures;
  readonly ownB: OverallFigures;
  readonly sharedA: number | null;
  readonly sharedB: number | null;
  readonly gap: number | null;
  readonly drivers: readonly DriverFigures[];
  readonly doubt: {
    readonly leadShare: number;
    readonly drawShare: number;
    readonly lowest: number;
    readonly highest: number;
    readonly turning: readonly string[];
  } | null;
  readonly verdict: Verdict;
};

/**
 * Compares the pair under weights of the reader's own, or under the official ones.
 *
 * @param weights any scale, relative to each other; null: the framework's own
 * @throws what `comparePair` throws, for weights that it refuses (negative, all zero)
 */
export function whatIf(input: WhatIfInput, weights: WeightsInAddress | null): WhatIfFigures {
  const { framework, cities, observations, cityA, cityB } = input;
  const choices = weights === null ? {} : { weights };
  const table = evaluate(framework, cities, observations, choices);
  const comparison = comparePair(framework, observations, {
    cityA,
    cityB,
    choices,
    withoutPassages: expandWithoutPassages(observations, input.passageChanges),
  });
  return whatIfFigures(framework, table, comparison);
}

/** The figures of scores and a comparison that are already computed. */
export function whatIfFigures(
  framework: Framework,
  table: ScoreTable,
  comparison: PairComparison,
): WhatIfFigures {
  const { doubt } = comparison;
  return {
    ownA: overallFigures(scoreOf(table, comparison.cityA, framework.root)),
    ownB: overallFigures(scoreOf(table, comparison.cityB, framework.root)),
    sharedA: comparison.a,
    sharedB: comparison.b,
    gap: comparison.gap,
    drivers: driversOf(framework).map(({ slug }) => driverFigures(comparison, slug)),
    doubt: doubt && {
      leadShare: doubt.leadShare,
      drawShare: doubt.drawShare,
      lowest: doubt.leaveOneOut.lowest,
      highest: doubt.leaveOneOut.highest,
      turning: doubt.leaveOneOut.turning,
    },
    verdict: verdictOf(doubt),
  };
}

/**
 * The cities and values that a comparison of the pair needs: the pair's own where every indicator
 * has fixed goalposts, all of the index where a scale is taken from the data.
 */
export function neededForPair(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  pair: readonly [string, string],
): Pick<WhatIfInput, 'cities' | 'observations'> {
  const scaledByData = framework.nodes.some(
    (node) => node.kind === 'indicator' && !hasFixedScale(node),
  );
  if (scaledByData) return { cities, observations: observations.map(bare) };
  return {
    cities: pair,
    observations: observations.filter((observed) => pair.includes(observed.city)).map(bare),
  };
}

function overallFigures(score: Score): OverallFigures {
  const { value, lower, upper, present, total, imputed } = score;
  return { value, lower, upper, present, total, ...(imputed === undefined ? {} : { imputed }) };
}

function hasFixedScale(indicator: Indicator): boolean {
  return indicator.normalisation === 'goalposts';
}

function bare({ city, indicator, value }: Observed): Observed {
  return { city, indicator, value };
}

function driverFigures(comparison: PairComparison, driver: string): DriverFigures {
  const found = comparison.contributions.find((entry) => entry.node === driver);
  const tie = comparison.breakEven.find((entry) => entry.driver === driver);
  return {
    driver,
    contribution: found === undefined || found.shared === 0 ? null : found.contribution,
    breakEven: tie?.weight ?? null,
  };
}
