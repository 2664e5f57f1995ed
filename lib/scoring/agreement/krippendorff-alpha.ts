import { levelsOf, type Patterns, patternsOf } from './patterns';
import type { MeasurementScale, Unit } from './types';

/**
 * Krippendorff's alpha of ratings by any number of coders, gaps allowed: 1 - D_o / D_e, with
 * the coincidence matrix o of all pairs of ratings within units (each unit's pairs divided by
 * its ratings less one) and
 * D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n - 1)).
 *
 * - nominal: δ² is 1 for any two levels that differ
 * - ordinal: δ² = (n_c / 2 + all n between c and k + n_k / 2)²
 * - interval: δ² = (c - k)²
 *
 * Units with fewer than two ratings cannot be paired and count for nothing.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011).
 *
 * @param units the ratings of each unit, a place for each coder, null for a gap
 * @returns at most 1 (all agree); 0 where chance alone would agree as well, negative where the
 * coders disagree more than by chance; null where nothing can be paired or all ratings are
 * one level, in which case alpha is undefined
 * @example
 * krippendorffAlpha([[0, 0], [1, 1], [0, 1], [1, 1]], 'nominal'); // => 0.533…
 */
export function krippendorffAlpha(units: readonly Unit[], scale: MeasurementScale): number | null {
  const patterns = patternsOf(units);
  return numberOrNull(alphaSource(patterns, scale)(patterns.counts));
}

/**
 * The same for changing counts of the patterns, as a bootstrap needs it.
 *
 * @returns a function that gives alpha, or NaN where it is undefined
 */
export function alphaSource(
  { units }: Pick<Patterns, 'units'>,
  scale: MeasurementScale,
): (counts: ArrayLike<number>) => number {
  const levels = levelsOf(units);
  const pairs = units.map((unit) => pairsOf(unit, levels));
  const size = levels.length;
  const coincidences = new Float64Array(size * size);
  return (counts) => {
    coincidences.fill(0);
    pairs.forEach((list, pattern) => {
      const count = counts[pattern] ?? 0;
      if (count === 0) return;
      for (const [cell, amount] of list) {
        coincidences[cell] = (coincidences[cell] ?? 0) + count * amount;
      }
    });
    return alphaOf(coincidences, levels, scale);
  };
}

/** What one unit adds to the cells of the coincidence matrix. */
function pairsOf(
  unit: Unit,
  levels: readonly number[],
): readonly (readonly [cell: number, amount: number])[] {
  const given = unit.filter((level) => level !== null).map((level) => levels.indexOf(level));
  const amount = 1 / (given.length - 1);
  return given.flatMap((one, at) =>
    given
      .filter((_, other) => other !== at)
      .map((other) => [one * levels.length + other, amount] as const),
  );
}

function alphaOf(
  coincidences: Float64Array,
  levels: readonly number[],
  scale: MeasurementScale,
): number {
  const size = levels.length;
  const totals = new Float64Array(size);
  for (let cell = 0; cell < coincidences.length; cell += 1) {
    const row = Math.floor(cell / size);
    totals[row] = (totals[row] ?? 0) + (coincidences[cell] ?? 0);
  }
  let [all, observed, expected, below] = [0, 0, 0, 0];
  for (let one = 0; one < size; one += 1) {
    const total = totals[one] ?? 0;
    all += total;
    below = total / 2;
    for (let other = one + 1; other < size; other += 1) {
      const upper = totals[other] ?? 0;
      const steps = (levels[other] ?? 0) - (levels[one] ?? 0);
      const weight = squaredDifference(scale, below + upper / 2, steps);
      observed += (coincidences[one * size + other] ?? 0) * weight;
      expected += total * upper * weight;
      below += upper;
    }
  }
  return expected === 0 ? Number.NaN : 1 - ((all - 1) * observed) / expected;
}

/** @param between ratings from the middle of the one level to the middle of the other */
function squaredDifference(scale: MeasurementScale, between: number, steps: number): number {
  switch (scale) {
    case 'nominal':
      return 1;
    case 'ordinal':
      return between ** 2;
    case 'interval':
      return steps ** 2;
  }
}

export function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
