import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../framework/types';
import { normaliseValues } from './normalise';

type Scale = Pick<Indicator, 'normalisation' | 'direction' | 'goalposts'>;

function logged(scale: Scale, values: readonly number[]): readonly number[] {
  return normaliseValues({ ...scale, transform: 'log' }, values);
}

function expectScores(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((score, at) => {
    expect(score).toBeCloseTo(expected[at] ?? Number.NaN, 9);
  });
}

describe('worked by hand', () => {
  it('equal ratios are equal distances', () => {
    const minMax = { normalisation: 'min-max', direction: 1, goalposts: null } as const;
    expectScores(logged(minMax, [1, 10, 100]), [0, 50, 100]);
    expectScores(logged({ ...minMax, direction: -1 }, [1, 10, 100]), [100, 50, 0]);
  });

  it('goalposts are taken by their logarithms as well; what lies outside is cut', () => {
    const posts = { normalisation: 'goalposts', direction: 1, goalposts: [10, 1000] } as const;
    expectScores(logged(posts, [1, 10, 100, 1000, 5000]), [0, 0, 50, 100, 100]);
    // 100 · ln 20 / ln 100
    expectScores(logged(posts, [200]), [65.05149978319906]);
  });

  it('the order stays, so ranks are those of the values', () => {
    const rank = { normalisation: 'rank', direction: 1, goalposts: null } as const;
    expectScores(logged(rank, [3, 8, 5]), [100 / 3, 100, 200 / 3]);
  });

  it.each([0, -1])('%d has no logarithm', (value) => {
    const minMax = { normalisation: 'min-max', direction: 1, goalposts: null } as const;
    expect(() => logged(minMax, [1, value])).toThrow(RangeError);
    const posts = { normalisation: 'goalposts', direction: 1, goalposts: [value, 9] } as const;
    expect(() => logged(posts, [1])).toThrow(RangeError);
  });
});

describe('for all values', () => {
  const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  const values = fc.array(positive, { minLength: 2, maxLength: 20 });

  it('another unit of the same size changes no score', () => {
    const posts = { normalisation: 'goalposts', direction: 1 } as const;
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 1000 }), (numbers, factor) => {
        const before = logged({ ...posts, goalposts: [0.01, 1e5] }, numbers);
        const goalposts = [0.01 * factor, 1e5 * factor] as const;
        const other = numbers.map((value) => value * factor);
        expectScores(logged({ ...posts, goalposts }, other), before);
      }),
    );
  });

  it('is the plain scale of the logarithms, for each method', () => {
    const methods = fc.constantFrom('min-max', 'z-score', 'rank', 'percentile-rank');
    const directions = fc.constantFrom(1 as const, -1 as const);
    fc.assert(
      fc.property(methods, directions, values, (normalisation, direction, numbers) => {
        const scale = { normalisation, direction, goalposts: null } as const;
        const plain = normaliseValues({ ...scale, transform: null }, numbers.map(Math.log));
        expect(logged(scale, numbers)).toEqual(plain);
      }),
    );
  });
});
