import { mean, variance } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { seededSource } from './random';
import { dirichletConcentration, dirichletSource, rankIntervals } from './rank-intervals';
import { LENIENT, twoLevels } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Observed } from './types';

/** Levels of each city in two drivers of one indicator. */
function observed(levels: Readonly<Record<string, readonly number[]>>): readonly Observed[] {
  return frozen(
    Object.entries(levels).flatMap(([city, values]) =>
      values.map((value, at) => ({ city, indicator: `d${at + 1}-1`, value })),
    ),
  );
}

const CITIES = frozen(['top', 'culture', 'talent', 'last', 'unknown']);
const OBSERVED = observed({ top: [4, 4], culture: [3, 1], talent: [1, 3], last: [0, 0] });

describe('rankIntervals', () => {
  test('a city ahead in everything keeps its rank, two that mirror each other change places', () => {
    const framework = twoLevels([1, 1], { ...LENIENT, draws: 500 });
    expect(rankIntervals(framework, CITIES, OBSERVED)).toEqual([
      { city: 'top', rank: 1, best: 1, worst: 1 },
      { city: 'culture', rank: 2, best: 2, worst: 3 },
      { city: 'talent', rank: 2, best: 2, worst: 3 },
      { city: 'last', rank: 4, best: 4, worst: 4 },
      { city: 'unknown', rank: null, best: null, worst: null },
    ]);
  });

  test('without spread the ranks are the stated ones', () => {
    const framework = twoLevels([1, 1], { ...LENIENT, draws: 3, weightSpread: 0 });
    const [, culture] = rankIntervals(framework, CITIES, OBSERVED);
    expect(culture).toEqual({ city: 'culture', rank: 2, best: 2, worst: 2 });
  });
});

describe('dirichletSource', () => {
  const DRAWS = 20_000;

  function sample(shares: readonly number[], spread: number): readonly (readonly number[])[] {
    const draw = dirichletSource(frozen(shares), spread, seededSource(3));
    return Array.from({ length: DRAWS }, () => {
      const parts = draw();
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
  }

  test('means are the stated shares; a share of average size spreads as promised', () => {
    const shares = [0.25, 0.45, 0.3, 0];
    const spread = 0.3;
    const draws = sample(shares, spread);
    shares.forEach((share, at) => {
      expect(mean(draws, (draw) => draw[at] ?? 0)).toBeCloseTo(share, 2);
    });
    // Closed form of the Dirichlet distribution: Var = m (1 - m) / (c + 1).
    const concentration = dirichletConcentration(3, spread);
    const expected = (0.45 * 0.55) / (concentration + 1);
    expect((variance(draws, (draw) => draw[1] ?? 0) ?? 0) / expected).toBeCloseTo(1, 1);
    expect(draws.every((draw) => draw[3] === 0)).toBe(true);
  });

  test('the concentration of three weights at a spread of 1 is 5', () => {
    // Relative variance of 1/3: (2/3) / ((1/3) (5 + 1)) = 1/3, that of a uniform on 0..2 shares.
    expect(dirichletConcentration(3, 1)).toBe(5);
  });
});
