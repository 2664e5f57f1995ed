import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SecondTreatment } from '../framework/types';
import { frozen } from './test-support/frozen';
import { secondTreatment } from './transform';
import { hasOutliers, treatValues, winsorise } from './treat';

const USUAL = frozen({ skewness: 2, kurtosis: 3.5, winsorised: 5, second: null });

/** The example of COINr's documentation of `Treat` and `winsorise`: 1 to 10, 30 and 100. */
const EXAMPLE = frozen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]);
const LOG = { kind: 'log-range' } as const;

describe('the example of COINr', () => {
  // Skewness 3.06 and kurtosis 9.74; with 100 brought to 30 they are 1.71 and 1.82 (numpy).
  test('one value is winsorised, and that is enough', () => {
    expect(hasOutliers(EXAMPLE, USUAL)).toBe(true);
    const { values, winsorised, outliers } = treatValues(EXAMPLE, { ...USUAL, second: LOG });
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
    expect(winsorised.lastIndexOf('high')).toBe(11);
    expect(winsorised.filter((end) => end !== null)).toHaveLength(1);
    expect(outliers).toBe(false);
  });

  test('the lowest values, turned round', () => {
    const { values, winsorised } = winsorise(frozen(EXAMPLE.map((value) => -value)), USUAL);
    expect(values.at(-1)).toBe(-30);
    expect(winsorised.at(-1)).toBe('low');
  });

  test('where none may be winsorised the second treatment takes the values as they were', () => {
    const treated = treatValues(EXAMPLE, { ...USUAL, winsorised: 0, second: LOG });
    // ln(0.99) and ln(99.99), as numpy gives them.
    expect(treated.values[0]).toBeCloseTo(-0.01005033585, 10);
    expect(treated.values[11]).toBeCloseTo(4.60507018098, 10);
    expect(treated.outliers).toBe(false);
    expect(treated.winsorised.every((end) => end === null)).toBe(true);
  });

  test('without a second treatment outliers stay, and that is said', () => {
    const { values, outliers } = treatValues(EXAMPLE, { ...USUAL, winsorised: 0 });
    expect(values).toEqual(EXAMPLE);
    expect(outliers).toBe(true);
  });
});

describe('by hand', () => {
  test('values that were brought to the next go further together, and count together', () => {
    // Thresholds of 0.1 are reached again and again: 100 to 50, both to 9, …
    const strict = { skewness: 0.1, kurtosis: -3, winsorised: 2 };
    const { values, winsorised } = winsorise(frozen([1, 2, 3, 4, 9, 50, 100]), strict);
    expect(values).toEqual([1, 2, 3, 4, 9, 9, 9]);
    expect(winsorised).toEqual([null, null, null, null, null, 'high', 'high']);
  });

  test('no limit goes on until there are no outliers', () => {
    const { outliers } = winsorise(EXAMPLE, { ...USUAL, winsorised: null });
    expect(outliers).toBe(false);
  });

  test.each([[[]], [[1]], [[1, 2, 1000]], [[5, 5, 5, 5, 5]]])(
    '%j has none to be treated',
    (few) => {
      expect(treatValues(frozen(few), { ...USUAL, second: LOG }).values).toEqual(few);
    },
  );

  test('combined: the second treatment of the winsorised values', () => {
    const treatment = { skewness: 0.1, kurtosis: -3, winsorised: 1, second: LOG };
    const { values } = treatValues(frozen([1, 2, 3, 4, 5, 9]), { ...treatment, combined: true });
    // 9 becomes 5; then ln(x - 1 + 0.04).
    expect(values[5]).toBeCloseTo(Math.log(4.04), 12);
    expect(values[0]).toBeCloseTo(Math.log(0.04), 12);
  });
});

describe('second treatments of 0, 3 and 8, by hand', () => {
  test.each<[SecondTreatment, readonly number[]]>([
    [{ kind: 'log-range' }, [Math.log(0.08), Math.log(3.08), Math.log(8.08)]],
    [{ kind: 'log-one' }, [0, Math.log(4), Math.log(9)]],
    [{ kind: 'log-skew' }, [Math.log(0.08), Math.log(3.08), Math.log(8.08)]],
    [{ kind: 'box-cox', lambda: 0.5 }, [0, 2, 4]],
    [{ kind: 'box-cox', lambda: 2 }, [0, 7.5, 40]],
    [{ kind: 'box-cox', lambda: 0 }, [0, Math.log(4), Math.log(9)]],
  ])('%o', (second, expected) => {
    const values = frozen([0, 3, 8]);
    values.map(secondTreatment(second, values)).forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 12);
    });
  });

  test('log-skew mirrors what is skewed downwards (COINr log_CT_plus)', () => {
    const values = frozen([0, 5, 8]);
    const found = values.map(secondTreatment({ kind: 'log-skew' }, values));
    expect(found[1]).toBeCloseTo(-Math.log(3.08), 12);
  });
});

describe('for all values', () => {
  const numbers = fc.array(fc.integer({ min: -10_000, max: 10_000 }), {
    minLength: 4,
    maxLength: 25,
  });
  const seconds = fc.constantFrom<SecondTreatment | null>(
    null,
    { kind: 'log-range' },
    { kind: 'log-one' },
    { kind: 'log-skew' },
    { kind: 'box-cox', lambda: 0.3 },
  );

  test('a treatment never turns the order of two values round', () => {
    fc.assert(
      fc.property(numbers, seconds, fc.nat({ max: 5 }), (values, second, winsorised) => {
        const treatment = { ...USUAL, skewness: 0.5, kurtosis: 0, winsorised, second };
        const after = treatValues(frozen(values), treatment).values;
        values.forEach((one, at) => {
          values.forEach((other, place) => {
            if (one < other) {
              expect(after[at]).toBeLessThanOrEqual((after[place] ?? 0) + 1e-12);
            }
          });
        });
      }),
    );
  });

  test('another unit is winsorised at the same places', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 64 }), (values, factor) => {
        const other = values.map((value) => value * factor);
        expect(winsorise(other, USUAL).winsorised).toEqual(winsorise(values, USUAL).winsorised);
      }),
    );
  });
});
