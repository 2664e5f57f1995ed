import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator, Normalisation } from '../framework/types';
import { normaliseValues } from './normalise';
import { frozen } from './test-support/frozen';

function normalise(
  normalisation: Normalisation,
  values: readonly number[],
  rest: Partial<Pick<Indicator, 'direction' | 'transform' | 'goalposts'>> = {},
): readonly number[] {
  const plain = { direction: 1 as const, transform: null, goalposts: null };
  const indicator = { normalisation, ...plain, ...rest };
  return normaliseValues(frozen(indicator), frozen([...values]));
}

const METHODS: readonly Normalisation[] = [
  'goalposts',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'distance-to-leader',
];

describe('worked by hand', () => {
  test('goalposts, values outside cut', () => {
    const goalposts = [10, 30] as const;
    expect(normalise('goalposts', [10, 15, 30, 5, 99], { goalposts })).toEqual([
      0, 25, 100, 0, 100,
    ]);
    expect(normalise('goalposts', [10, 15, 30, 5, 99], { goalposts, direction: -1 })).toEqual([
      100, 75, 0, 100, 0,
    ]);
  });

  test('min-max', () => {
    expect(normalise('min-max', [2, 3, 6])).toEqual([0, 25, 100]);
    expect(normalise('min-max', [2, 3, 6], { direction: -1 })).toEqual([100, 75, 0]);
  });

  test('z-score with the sample deviation: 1, 2, 3 have mean 2 and deviation 1', () => {
    expect(normalise('z-score', [1, 2, 3])).toEqual([40, 50, 60]);
    expect(normalise('z-score', [1, 2, 3], { direction: -1 })).toEqual([60, 50, 40]);
  });

  test('a z-score beyond five deviations is cut: one of n differing has (n - 1) / √n', () => {
    const scores = normalise('z-score', [...Array.from({ length: 99 }, () => 0), 1]);
    expect(scores.at(-1)).toBe(100);
    expect(scores[0]).toBeCloseTo(50 - 10 / Math.sqrt(100), 10);
  });

  test('ranks, ties sharing the lower one', () => {
    expect(normalise('rank', [7, 9, 7, 1])).toEqual([50, 100, 50, 25]);
    expect(normalise('rank', [7, 9, 7, 1], { direction: -1 })).toEqual([50, 25, 50, 100]);
    expect(normalise('percentile-rank', [7, 9, 7, 1, 8])).toEqual([25, 100, 25, 0, 75]);
  });

  test('distance to the leader', () => {
    expect(normalise('distance-to-leader', [20, 50, 0])).toEqual([40, 100, 0]);
    expect(normalise('distance-to-leader', [20, 50, 40], { direction: -1 })).toEqual([100, 40, 50]);
  });
});

describe('decided cases', () => {
  test.each(['min-max', 'z-score', 'rank', 'percentile-rank'] as const)(
    '%s gives 50 where all values are equal, a single one included',
    (method) => {
      expect(normalise(method, [3, 3, 3])).toEqual([50, 50, 50]);
      expect(normalise(method, [3])).toEqual([50]);
    },
  );

  test('a spread too small for a deviation is none', () => {
    expect(normalise('z-score', [0, Number.MIN_VALUE])).toEqual([50, 50]);
  });

  test('all equal means that all lead, at zero as well', () => {
    expect(normalise('distance-to-leader', [3, 3])).toEqual([100, 100]);
    expect(normalise('distance-to-leader', [0, 0])).toEqual([100, 100]);
  });

  test('where the leader is at or below zero only those level with it score', () => {
    expect(normalise('distance-to-leader', [-5, -1])).toEqual([0, 100]);
    expect(normalise('distance-to-leader', [0, 4, 0], { direction: -1 })).toEqual([100, 0, 100]);
  });

  test.each(METHODS)('%s of no value is no score', (method) => {
    expect(normalise(method, [], { goalposts: [0, 4] })).toEqual([]);
  });

  test('goalposts that are asked for and missing are an error', () => {
    expect(() => normalise('goalposts', [1])).toThrow('goalposts are missing');
  });
});

describe('for all values', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
  const indicators = fc.record({
    normalisation: fc.constantFrom(...METHODS),
    direction: fc.constantFrom(1 as const, -1 as const),
    transform: fc.constant(null),
    goalposts: fc.constant([-300, 600] as const),
  });

  test('scores lie from 0 to 100', () => {
    fc.assert(
      fc.property(indicators, values, (indicator, numbers) => {
        for (const score of normaliseValues(indicator, frozen(numbers))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('a better value never scores lower, against others or against itself before', () => {
    const step = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(indicators, values, fc.nat(), step, (indicator, numbers, pick, gain) => {
        const at = pick % numbers.length;
        const better = numbers.with(at, (numbers[at] ?? 0) + gain * indicator.direction);
        const before = normaliseValues(indicator, frozen(numbers))[at] ?? Number.NaN;
        const after = normaliseValues(indicator, frozen(better))[at] ?? Number.NaN;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});
