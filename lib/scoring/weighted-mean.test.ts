import { describe, expect, test } from 'vitest';
import { frozen } from './test-support/frozen';
import { weightedMean } from './weighted-mean';

const ROW = frozen([20, 80, Number.NaN, 50]);

describe('weightedMean, worked by hand', () => {
  test('arithmetic', () => {
    expect(weightedMean('arithmetic', ROW, [3, 1, 1, 1], [0, 1])).toBe(35);
  });

  test('geometric: √(20 · 80)', () => {
    expect(weightedMean('geometric', ROW, [1, 1, 1, 1], [0, 1])).toBeCloseTo(40, 12);
  });

  test('harmonic: 2 / (1/20 + 1/80)', () => {
    expect(weightedMean('harmonic', ROW, [1, 1, 1, 1], [0, 1])).toBeCloseTo(32, 12);
  });

  test('leaves out what is missing and rescales the other weights', () => {
    expect(weightedMean('arithmetic', ROW, [1, 1, 8, 2], [0, 1, 2, 3])).toBe(50);
  });

  test('a zero makes the geometric and the harmonic mean zero, unless it has no weight', () => {
    for (const aggregation of ['geometric', 'harmonic'] as const) {
      expect(weightedMean(aggregation, [0, 80], [1, 9], [0, 1])).toBe(0);
      expect(weightedMean(aggregation, [0, 80], [0, 9], [0, 1])).toBeCloseTo(80, 12);
    }
  });

  test('nothing with a weight is no mean', () => {
    expect(weightedMean('arithmetic', ROW, [1, 1, 1, 1], [2])).toBeNaN();
    expect(weightedMean('arithmetic', ROW, [0, 0, 1, 0], [0, 1, 2])).toBeNaN();
    expect(weightedMean('geometric', ROW, [1, 1, 1, 1], [])).toBeNaN();
  });
});
