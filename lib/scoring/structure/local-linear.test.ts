import { describe, expect, test } from 'vitest';
import { seededSource } from '../random';
import { frozen } from '../test-support/frozen';
import { correlationRatio } from './local-linear';

describe('the correlation ratio', () => {
  // A plain numpy implementation of the same estimator (solve at each point, 13 bandwidths).
  test.each<[readonly number[], readonly number[], number]>([
    [
      [1, 2, 4, 5, 7, 8, 10, 11, 13, 16, 17, 19, 20, 22, 23],
      [9, 7, 6, 3, 2, 2, 1, 3, 2, 5, 6, 8, 9, 12, 15],
      0.9196663060187023,
    ],
    [
      [3, 1, 4, 1.5, 5, 9, 2, 6, 5.3, 3.5, 8, 9.7],
      [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5],
      0.060477749425476617,
    ],
  ])('of %o', (x, y, ratio) => {
    expect(correlationRatio(frozen(x), frozen(y))).toBeCloseTo(ratio, 9);
  });

  test('a straight line explains all, and so does a parabola, which has no correlation', () => {
    const x = Array.from({ length: 41 }, (_, at) => at - 20);
    expect(
      correlationRatio(
        x,
        x.map((value) => 3 - 2 * value),
      ),
    ).toBeCloseTo(1, 9);
    expect(
      correlationRatio(
        x,
        x.map((value) => value * value),
      ),
    ).toBeGreaterThan(0.95);
  });

  test('of the sum of two independent uniform numbers either explains half', () => {
    const source = seededSource(11);
    const x = Array.from({ length: 1500 }, () => source());
    const y = x.map((value) => value + source());
    expect(Math.abs(correlationRatio(x, y) - 0.5)).toBeLessThan(0.06);
  });

  test('without spread it is undefined', () => {
    expect(correlationRatio([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(correlationRatio([1, 2, 3], [1, 1, 1])).toBeNaN();
  });
});
