import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, kurtosis, rankCorrelation, skewness } from './moments';

// The example of Microsoft's pages on SKEW and KURT, which compute G1 and G2.
const EXAMPLE = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];

describe('published figures', () => {
  it('gives the skewness of SKEW and the kurtosis of KURT', () => {
    expect(skewness(EXAMPLE)).toBeCloseTo(0.359543071, 9);
    expect(kurtosis(EXAMPLE)).toBeCloseTo(-0.151799637, 9);
  });

  it('gives the correlation of CORREL', () => {
    // The example of Microsoft's page on CORREL.
    expect(correlation([3, 2, 4, 5, 6], [9, 7, 12, 15, 17]).r).toBeCloseTo(0.997054486, 9);
  });

  it('gives the rank correlation of ten pupils: −29/165', () => {
    // Intelligence and hours of television, a common textbook example of Spearman's coefficient.
    const one = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const other = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(one, other)).toBeCloseTo(-29 / 165, 12);
  });
});

describe('by hand', () => {
  it('one of n values that differs has a skewness of √n', () => {
    expect(skewness([0, 0, 0, 0, 1])).toBeCloseTo(Math.sqrt(5), 12);
    expect(kurtosis([0, 0, 0, 0, 1])).toBeCloseTo(5, 12);
  });

  it('takes the places at which both have a value', () => {
    const gaps = correlation([1, Number.NaN, 3, 5, 9], [2, 7, 6, Number.NaN, 18]);
    expect(gaps.count).toBe(3);
    expect(gaps.r).toBeCloseTo(1, 12);
  });

  it('ties share the mean of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5).
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('says nothing without a spread', () => {
    expect(correlation([1, 1], [1, 2]).r).toBeNaN();
    expect(correlation([], []).r).toBeNaN();
    expect(skewness([2, 2, 2])).toBeNaN();
    expect(kurtosis([2, 2, 2, 2])).toBeNaN();
  });
});

describe('for all values', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 20 });
  const scale = fc.record({
    factor: fc.integer({ min: 1, max: 50 }),
    shift: fc.integer({ min: -50, max: 50 }),
  });

  it('another unit changes nothing', () => {
    fc.assert(
      fc.property(numbers, scale, (values, { factor, shift }) => {
        fc.pre(new Set(values).size > 1);
        const other = values.map((value) => value * factor + shift);
        expect(correlation(values, other).r).toBeCloseTo(1, 9);
        expect(skewness(other)).toBeCloseTo(skewness(values), 6);
        expect(kurtosis(other)).toBeCloseTo(kurtosis(values), 6);
      }),
    );
  });

  it('ranks see only the order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        fc.pre(new Set(values).size > 1);
        expect(
          rankCorrelation(
            values,
            values.map((value) => value ** 3),
          ),
        ).toBeCloseTo(1, 9);
      }),
    );
  });
});
