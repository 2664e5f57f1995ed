import { numberOrNull } from './krippendorff-alpha';
import { levelsOf, type Patterns, patternsOf } from './patterns';
import type { KappaWeighting, Unit } from './types';

/**
 * Cohen's kappa of two coders, weighted by how far apart their levels lie:
 * 1 - Σ d_ij o_ij / Σ d_ij e_ij, with o the shares of the pairs of levels, e the products of
 * both coders' shares, and d 1 for any difference (unweighted), the difference of the levels
 * (linear) or its square (quadratic).
 *
 * J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968).
 *
 * @param units the first two places of each are the coders; a unit with a gap is left out
 * @returns at most 1; 0 where agreement is that of chance; null where nothing was rated by
 * both, or both gave one and the same level throughout, in which case kappa is undefined
 */
export function weightedKappa(units: readonly Unit[], weighting: KappaWeighting): number | null {
  const patterns = patternsOf(units);
  return numberOrNull(kappaSource(patterns, weighting)(patterns.counts));
}

/**
 * The same for changing counts of the patterns, as a bootstrap needs it.
 *
 * @returns a function that gives kappa, or NaN where it is undefined
 */
export function kappaSource(
  { units }: Pick<Patterns, 'units'>,
  weighting: KappaWeighting,
): (counts: ArrayLike<number>) => number {
  const levels = levelsOf(units);
  const size = levels.length;
  const cells = units.map(([first = null, second = null]) =>
    first === null || second === null ? -1 : levels.indexOf(first) * size + levels.indexOf(second),
  );
  const weights = Float64Array.from({ length: size * size }, (_, cell) => {
    const [first = 0, second = 0] = [levels[Math.floor(cell / size)], levels[cell % size]];
    return disagreement(weighting, Math.abs(first - second));
  });
  const table = new Float64Array(size * size);
  return (counts) => {
    table.fill(0);
    cells.forEach((cell, pattern) => {
      if (cell >= 0) table[cell] = (table[cell] ?? 0) + (counts[pattern] ?? 0);
    });
    return kappaOfTable(table, weights);
  };
}

function disagreement(weighting: KappaWeighting, steps: number): number {
  if (weighting === 'unweighted') return steps === 0 ? 0 : 1;
  return weighting === 'linear' ? steps : steps ** 2;
}

/**
 * Weighted kappa of a square table, with any weights of disagreement.
 *
 * @param table how often the first coder gave the row's and the second the column's level, row
 * by row; counts or shares
 * @param weights how much each cell counts as disagreement, 0 on the diagonal
 * @returns NaN where no disagreement was to be expected
 */
export function kappaOfTable(table: ArrayLike<number>, weights: ArrayLike<number>): number {
  const size = Math.round(Math.sqrt(table.length));
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let [all, observed, expected] = [0, 0, 0];
  for (let cell = 0; cell < table.length; cell += 1) {
    const count = table[cell] ?? 0;
    const [row, column] = [Math.floor(cell / size), cell % size];
    rows[row] = (rows[row] ?? 0) + count;
    columns[column] = (columns[column] ?? 0) + count;
    all += count;
    observed += count * (weights[cell] ?? 0);
  }
  for (let cell = 0; cell < table.length; cell += 1) {
    const chance = (rows[Math.floor(cell / size)] ?? 0) * (columns[cell % size] ?? 0);
    expected += (chance / all) * (weights[cell] ?? 0);
  }
  return expected > 0 ? 1 - observed / expected : Number.NaN;
}
