import { driversOf, indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { Observed } from '../types';
import { bootstrapped } from './bootstrap';
import { alphaSource } from './krippendorff-alpha';
import { patternsOf } from './patterns';
import type { AgreementRow, CoderAgreement, DoubleRating, SecondRating } from './types';
import { kappaSource } from './weighted-kappa';

const RESAMPLES = 2000;
const CONFIDENCE = 0.95;
const ALGORITHM = 'xoroshiro128+, percentile bootstrap of cells';

/**
 * The cells that were coded twice: what is published beside the second rating. Where a
 * difference was settled the published level is the settled one, and the first is not known
 * unless the second rating names it.
 */
export function doubleRatings(
  observations: readonly Observed[],
  secondRatings: readonly SecondRating[],
): readonly DoubleRating[] {
  const published = new Map(
    observations.map(({ city, indicator, value }) => [`${city} ${indicator}`, value]),
  );
  return secondRatings.map(({ city, indicator, level, isSettled, first }) => ({
    city,
    indicator,
    first: first === undefined ? (published.get(`${city} ${indicator}`) ?? null) : first,
    second: level,
    isSettled: isSettled && first === undefined,
  }));
}

/**
 * How far two codings agree, overall and in each driver directly under the index: counts,
 * Krippendorff's alpha, Cohen's kappa, and alpha of whether there is evidence at all, each with
 * a 95 % bootstrap percentile interval over the cells. Only rubric indicators count. A cell that
 * one coder left empty is a gap for the levels and a disagreement for `presence`.
 *
 * Cells whose first rating is not known (`isSettled`) are counted and left out: the figures then
 * flatter, and whoever shows them has to say so.
 *
 * @param cells of any indicators of the framework; those of others are left aside
 * @returns a row for the index, then for each driver that has cells
 */
export function coderAgreement(
  framework: Framework,
  cells: readonly DoubleRating[],
): CoderAgreement {
  const { seed } = framework.parameters;
  const drivers = driversOf(framework).map(({ slug }) => slug);
  const rows = [framework.root, ...drivers].map((node) => {
    const rubrics = indicatorsBelow(framework, node).filter(
      ({ ratingStep }) => ratingStep !== null,
    );
    const steps = new Map(rubrics.map(({ slug, ratingStep }) => [slug, ratingStep ?? 1]));
    const below = cells
      .filter(({ indicator }) => steps.has(indicator))
      .map((cell) => inSteps(cell, steps.get(cell.indicator) ?? 1));
    return rowOf(node, below, seed);
  });
  return {
    rows: rows.filter(({ node, cells: count }) => node === framework.root || count > 0),
    seed,
    resamples: RESAMPLES,
    confidence: CONFIDENCE,
    algorithm: ALGORITHM,
  };
}

/** Levels as numbers of rating steps, so that rubrics with other steps can be pooled. */
function inSteps(cell: DoubleRating, step: number): DoubleRating {
  const { first, second } = cell;
  return {
    ...cell,
    first: first === null ? null : first / step,
    second: second === null ? null : second / step,
  };
}

function rowOf(node: string, cells: readonly DoubleRating[], seed: number): AgreementRow {
  const known = cells.filter(({ isSettled }) => !isSettled);
  const levels = patternsOf(known.map(({ first, second }) => [first, second]));
  const presence = patternsOf(known.map(({ first, second }) => [has(first), has(second)]));
  const options = { seed, resamples: RESAMPLES, confidence: CONFIDENCE };
  const [nominal, ordinal, interval, unweighted, linear, quadratic] = bootstrapped(
    levels,
    [
      alphaSource(levels, 'nominal'),
      alphaSource(levels, 'ordinal'),
      alphaSource(levels, 'interval'),
      kappaSource(levels, 'unweighted'),
      kappaSource(levels, 'linear'),
      kappaSource(levels, 'quadratic'),
    ],
    options,
  );
  const [found] = bootstrapped(presence, [alphaSource(presence, 'nominal')], options);
  if (!(nominal && ordinal && interval && unweighted && linear && quadratic && found)) {
    throw new RangeError('a figure of agreement is missing');
  }
  return {
    node,
    ...countsOf(cells, known),
    alpha: { nominal, ordinal, interval },
    kappa: { unweighted, linear, quadratic },
    presence: found,
  };
}

function has(level: number | null): number {
  return level === null ? 0 : 1;
}

function countsOf(
  cells: readonly DoubleRating[],
  known: readonly DoubleRating[],
): Omit<AgreementRow, 'node' | 'alpha' | 'kappa' | 'presence'> {
  const differences = known.flatMap(({ first, second }) =>
    first === null || second === null ? [] : [Math.abs(first - second)],
  );
  return {
    cells: cells.length,
    bothRated: differences.length,
    sameLevel: differences.filter((difference) => difference === 0).length,
    onlyFirst: known.filter(({ first, second }) => first !== null && second === null).length,
    onlySecond: known.filter(({ first, second }) => first === null && second !== null).length,
    neither: known.filter(({ first, second }) => first === null && second === null).length,
    settled: cells.length - known.length,
    largestDifference: differences.length === 0 ? null : Math.max(...differences),
  };
}
