import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseValues, type ScaledIndicator } from './normalise';
import { frozen } from './test-support/frozen';

/*
 * What a normalisation may be told beyond its name (`Scaling`), and the methods that need a target or
 * the number of all cities. Expected values by hand from the formulas that each docstring names.
 */
function scale(
  rest: Partial<ScaledIndicator>,
  values: readonly number[],
  scored?: number,
): readonly number[] {
  const plain = {
    normalisation: 'min-max',
    direction: 1,
    transform: null,
    goalposts: null,
  } as const;
  return normaliseValues(frozen({ ...plain, ...rest }), frozen([...values]), scored);
}

describe('distance to a target (COINr n_dist2targ with cap_max)', () => {
  const target = { normalisation: 'distance-to-target', target: 10 } as const;

  test('the share of the way from the worst value to the target', () => {
    expect(scale(target, [2, 6, 10, 14])).toEqual([0, 50, 100, 100]);
    expect(scale({ ...target, scaling: { range: [1, 51] } }, [2, 6, 10])).toEqual([1, 26, 51]);
  });

  test('less is better: the target lies below', () => {
    expect(scale({ ...target, direction: -1 }, [30, 20, 15, 10, 5])).toEqual([0, 50, 75, 100, 100]);
  });

  test('without a cut, beyond the target is more than 100 (COINr’s default)', () => {
    expect(scale({ ...target, scaling: { outside: 'kept' } }, [2, 14])).toEqual([0, 150]);
  });

  test('the target is logged as the values are', () => {
    expect(scale({ ...target, target: 100, transform: 'log' }, [1, 10, 1000])).toEqual([
      0, 50, 100,
    ]);
  });

  test('a target no better than the worst value: all have reached it', () => {
    expect(scale(target, [10, 14])).toEqual([100, 100]);
    expect(scale({ ...target, direction: -1 }, [4, 9])).toEqual([100, 100]);
  });

  test('a missing target is an error', () => {
    expect(() => scale({ normalisation: 'distance-to-target' }, [1])).toThrow('target is missing');
  });
});

describe('Borda (COINr n_borda): how many of the others a city beats', () => {
  test('of all cities that are scored, ties sharing the lower rank', () => {
    expect(scale({ normalisation: 'borda' }, [7, 9, 7, 1], 6)).toEqual([20, 60, 20, 0]);
    expect(scale({ normalisation: 'borda', direction: -1 }, [7, 9, 1], 3)).toEqual([50, 0, 100]);
  });

  test('a range of 0 to N - 1 gives COINr’s own figures, rank - 1', () => {
    const scaling = { range: [0, 5] } as const;
    expect(scale({ normalisation: 'borda', scaling }, [7, 9, 7, 1], 6)).toEqual([1, 3, 1, 0]);
  });
});

describe('ties and what ranks are divided by', () => {
  const values = [10, 30, 10, 20];

  test.each([
    ['lower', [25, 100, 25, 75]],
    ['mean', [37.5, 100, 37.5, 75]],
    ['higher', [50, 100, 50, 75]],
  ] as const)('ties share the %s rank', (ties, expected) => {
    expect(scale({ normalisation: 'rank', scaling: { ties } }, values)).toEqual(expected);
  });

  test('among all cities that are scored, instead of those that have a value', () => {
    const scaling = { rankedAmong: 'all' } as const;
    expect(scale({ normalisation: 'rank', scaling }, values, 5)).toEqual([20, 80, 20, 60]);
  });
});

describe('z-score: centre, deviation and divisor (COINr n_zscore m_sd)', () => {
  // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, sum of squares 32, so sd 2 with n and √(32/7) with n - 1.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  test('the deviation of the population', () => {
    const scaling = { divisor: 'n', centre: 40, deviation: 4 } as const;
    expect(scale({ normalisation: 'z-score', scaling }, values)).toEqual([
      34, 38, 38, 38, 40, 40, 44, 48,
    ]);
  });

  test('the sample deviation is the usual one', () => {
    const [first] = scale({ normalisation: 'z-score' }, values);
    expect(first).toBeCloseTo(50 - 30 / Math.sqrt(32 / 7), 12);
  });

  test('uncut, centre 0 and deviation 1 are plain standard scores', () => {
    const scaling = { divisor: 'n', centre: 0, deviation: 1, outside: 'kept' } as const;
    expect(scale({ normalisation: 'z-score', scaling }, values)[0]).toBe(-1.5);
  });
});

test('a range of 1 to 100 keeps zeros away from a geometric mean', () => {
  const scaling = { range: [1, 100] } as const;
  expect(scale({ scaling }, [2, 3, 6])).toEqual([1, 25.75, 100]);
  expect(scale({ scaling }, [3, 3])).toEqual([50.5, 50.5]);
  const posts = { normalisation: 'goalposts', goalposts: [0, 10], scaling } as const;
  expect(scale(posts, [-5, 5, 20])).toEqual([1, 50.5, 100]);
});

describe('logarithms with an offset', () => {
  test('log-range (COINr log_CT): ln(x - min + 0.01 range)', () => {
    // 0, 10, 100 become ln 1, ln 11, ln 101.
    const found = scale({ transform: 'log-range' }, [0, 10, 100]);
    expect(found[1]).toBeCloseTo((100 * Math.log(11)) / Math.log(101), 12);
  });

  test('log-one (COINr log_CT_orig): ln(x - min + 1)', () => {
    // -1, 0, 6 become ln 1, ln 2, ln 8.
    expect(scale({ transform: 'log-one' }, [-1, 0, 6])[1]).toBeCloseTo(100 / 3, 12);
  });

  test.each(['log-range', 'log-one'] as const)('%s of level values is level', (transform) => {
    expect(scale({ transform }, [0, 0])).toEqual([50, 50]);
  });
});

describe('for all values', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
  const indicators = fc.record({
    normalisation: fc.constantFrom('borda', 'distance-to-target', 'rank', 'z-score'),
    direction: fc.constantFrom(1 as const, -1 as const),
    transform: fc.constantFrom(null, 'log-range' as const, 'log-one' as const),
    goalposts: fc.constant(null),
    target: fc.integer({ min: 900, max: 1100 }),
    scaling: fc.record({
      range: fc.constantFrom([0, 100] as const, [1, 100] as const, [20, 60] as const),
      ties: fc.constantFrom('lower' as const, 'mean' as const, 'higher' as const),
      divisor: fc.constantFrom('n' as const, 'n - 1' as const),
    }),
  });

  test('scores lie on the scale, whatever the order of the cities', () => {
    fc.assert(
      fc.property(indicators, values, (indicator, numbers) => {
        fc.pre(indicator.normalisation !== 'distance-to-target' || indicator.direction === 1);
        const scores = scale(indicator, numbers);
        const turned = scale(indicator, numbers.toReversed()).toReversed();
        scores.forEach((score, at) => {
          expect(turned[at]).toBeCloseTo(score, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        });
      }),
    );
  });

  test('another unit changes no score of a method that compares cities', () => {
    fc.assert(
      fc.property(indicators, values, fc.integer({ min: 2, max: 50 }), (given, numbers, factor) => {
        const indicator = { ...given, transform: given.transform && ('log-range' as const) };
        fc.pre(indicator.normalisation !== 'distance-to-target' || indicator.transform === null);
        const scores = scale(indicator, numbers);
        const other = scale(
          { ...indicator, target: indicator.target * factor },
          numbers.map((value) => value * factor),
        );
        scores.forEach((score, at) => {
          expect(other[at]).toBeCloseTo(score, 6);
        });
      }),
    );
  });
});
