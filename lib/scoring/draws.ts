import type { Indicator } from '../framework/types';
import { fillRows } from './aggregate';
import { type Outcomes, pointsByColumns } from './draws-by-columns';
import { columnOf } from './matrix';
import { normaliseValues } from './normalise';
import { type Picks, picksOf } from './picks';
import type { SharedBasis } from './shared-basis';
import { orderOf } from './tie';

/** Steps by which a rating may be off, all three equally likely. */
const STEPS = [-1, 0, 1] as const;

/**
 * Share of draws in which city A is ahead of city B, ties half, when ratings may be off by one
 * level: every rating of the two cities is moved by -1, 0 or +1 rating step, each with
 * probability one third and independently of the others, and kept between the goalposts (at
 * an end of the scale it so stays in two draws of three). Measures, which have no rating step,
 * stay as they are, and so do the other cities. The same seed gives the same draws, whichever of
 * the two is named first, so the shares of A over B and of B over A add up to 1.
 *
 * A Monte Carlo form of the uncertainty analysis of the OECD/JRC Handbook (2008), step 7.
 *
 * @param places nodes at which the cities are compared; both have a score there
 * @returns a share 0 to 1 for each of the places; all places see the same draws
 */
export function drawShares(basis: SharedBasis, places: readonly number[]): readonly number[] {
  const { draws, seed } = basis.tree.framework.parameters;
  const outcomes = basis.tree.leaves.map((leaf) => outcomesOf(basis, leaf));
  const picks = picksOf(
    seed,
    draws,
    outcomes.map(({ scores }) => scores.length),
  );
  const points = standsAlone(basis, outcomes)
    ? pointsByColumns(basis, outcomes, picks, places)
    : pointsByRows(basis, outcomes, picks, places);
  return Array.from(points, (sum) => sum / draws);
}

/**
 * Whether each draw is a row of its own in columns: under Copeland the two are compared, and of a
 * negative score some means have to complain.
 */
function standsAlone({ tree }: SharedBasis, outcomes: readonly Outcomes[]): boolean {
  const isCompared = tree.groups.some((place) => {
    const node = tree.nodes[place];
    return node !== undefined && node.kind !== 'indicator' && node.aggregation === 'copeland';
  });
  return !isCompared && outcomes.every(({ scores }) => scores.every(([a, b]) => a >= 0 && b >= 0));
}

function pointsByRows(
  { tree, rowA, rowB }: SharedBasis,
  outcomes: readonly Outcomes[],
  picks: Picks,
  places: readonly number[],
): Float64Array {
  const [ofA, ofB] = [Float64Array.from(rowA), Float64Array.from(rowB)];
  const points = new Float64Array(places.length);
  const [{ length: draws } = []] = picks;
  for (let draw = 0; draw < draws; draw += 1) {
    outcomes.forEach(({ leaf, scores }, at) => {
      const [a, b] = scores[picks[at]?.[draw] ?? 0] ?? [Number.NaN, Number.NaN];
      ofA[leaf] = a;
      ofB[leaf] = b;
    });
    fillRows(tree, [ofA, ofB]);
    places.forEach((place, index) => {
      const order = orderOf(ofA[place] ?? Number.NaN, ofB[place] ?? Number.NaN);
      points[index] = (points[index] ?? 0) + (1 + order) / 2;
    });
  }
  return points;
}

/** Works out every outcome once; only its choice is left to the draws. */
function outcomesOf(basis: SharedBasis, leaf: number): Outcomes {
  const indicator = basis.tree.nodes[leaf];
  if (indicator?.kind !== 'indicator' || indicator.ratingStep === null) {
    return { leaf, scores: [[basis.rowA[leaf] ?? Number.NaN, basis.rowB[leaf] ?? Number.NaN]] };
  }
  const { cells, numbers } = columnOf(basis.observed, leaf);
  const atA = cells.indexOf(leaf);
  const atB = cells.indexOf(basis.observed.width + leaf);
  const [cityA = '', cityB = ''] = basis.observed.cities;
  const scores = STEPS.flatMap((one) =>
    STEPS.map((other): readonly [number, number] => {
      const [stepA, stepB] = cityA < cityB ? [one, other] : [other, one];
      const moved = numbers.map((value, at) => {
        if (at === atA) return movedRating(indicator, value, stepA);
        return at === atB ? movedRating(indicator, value, stepB) : value;
      });
      const normalised = normaliseValues(indicator, moved, basis.observed.cities.length);
      return [normalised[atA] ?? Number.NaN, normalised[atB] ?? Number.NaN];
    }),
  );
  return { leaf, scores };
}

function movedRating(indicator: Indicator, value: number, step: number): number {
  const moved = value + step * (indicator.ratingStep ?? 0);
  const [low, high] = indicator.goalposts ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return Math.min(high, Math.max(low, moved));
}
