import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadShare, leadShareOfMeans } from './lead-share';
import { frozen } from './test-support/frozen';
import { weightedMean } from './weighted-mean';

describe('leadShare, worked by hand', () => {
  // With one gain a against losses b_j the share is the product of a / (a + b_j): the corner
  // cut off the simplex is itself a simplex, with those fractions of the edges.
  test.each<[readonly number[], number]>([
    [[3, -1], 3 / 4],
    [[-1, 3], 3 / 4],
    [[2, -1, -1], 4 / 9],
    [[2, -1, -3], (2 / 3) * (2 / 5)],
    [[3, 3, -1], 1 - (1 / 4) ** 2],
    [[1, 1, -1, -1], 1 / 2],
    [[1, 1, 1, -1], 7 / 8],
    [[5, 0, -5], 1 / 2],
    [[5, 0, 0], 1],
    [[-5, 0, 0], 0],
    [[0, 0, 0], 1 / 2],
    [[7], 1],
    [[0], 1 / 2],
  ])('%o gives %f', (differences, share) => {
    expect(leadShare(frozen(differences))).toBeCloseTo(share, 14);
  });

  test('infinite parts outweigh finite ones and tie with each other', () => {
    expect(leadShare([Number.POSITIVE_INFINITY, -5])).toBe(1);
    expect(leadShare([Number.NEGATIVE_INFINITY, 5])).toBe(0);
    expect(leadShare([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(0.5);
  });

  test('no part, and what is no number, are errors', () => {
    expect(() => leadShare([])).toThrow('at least one part');
    expect(() => leadShare([1, Number.NaN])).toThrow('must be a number');
  });
});

/** Share of the inner points of a grid on the simplex at which the sum is positive, ties half. */
function shareOnGrid(differences: readonly number[], steps: number): number {
  let [ahead, points] = [0, 0];
  const walk = (part: number, left: number, sum: number): void => {
    const difference = differences[part] ?? 0;
    if (part === differences.length - 1) {
      // Points stand in the middle of the grid's cells, so that no side of the simplex counts.
      ahead += (1 + Math.sign(sum + (left + 0.5) * difference)) / 2;
      points += 1;
      return;
    }
    for (let taken = 0; taken <= left; taken += 1) {
      walk(part + 1, left - taken, sum + (taken + 0.5) * difference);
    }
  };
  walk(0, steps, 0);
  return ahead / points;
}

describe('leadShare against a fine grid', () => {
  test.each<[readonly number[], number]>([
    [[31, -17], 2000],
    [[12, -7, 3], 500],
    [[12, -7, -7], 500],
    [[25, -20, -5, 10], 120],
    [[8, 8, -3, -9, -9], 50],
  ])('%o', (differences, steps) => {
    expect(Math.abs(leadShare(frozen(differences)) - shareOnGrid(differences, steps))).toBeLessThan(
      0.006,
    );
  });
});

describe('for all differences', () => {
  const difference = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.double({ min: -100, max: 100, noNaN: true }),
  );
  const lists = fc.array(difference, { minLength: 1, maxLength: 40 });

  test('A over B and B over A add to 1', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const turned = list.map((value) => -value);
        expect(leadShare(frozen(list)) + leadShare(frozen(turned))).toBeCloseTo(1, 12);
      }),
    );
  });

  test('neither the order of the parts nor the unit matters', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const moved = list.toReversed().map((value) => value * factor);
        expect(leadShare(moved)).toBeCloseTo(leadShare(frozen(list)), 12);
      }),
    );
  });

  test('it is a share, and a larger gain never lowers it', () => {
    fc.assert(
      fc.property(
        lists,
        fc.nat(),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (list, pick, gain) => {
          const at = pick % list.length;
          const before = leadShare(frozen(list));
          const after = leadShare(list.with(at, (list[at] ?? 0) + gain));
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });

  test('splitting is stable where values lie close together', () => {
    const close = [1, 1 + 1e-13, 1 - 1e-13, -1, -1 - 1e-13, -1 + 1e-13];
    expect(leadShare(close)).toBeCloseTo(0.5, 9);
  });
});

describe('leadShareOfMeans', () => {
  test.each(['arithmetic', 'geometric', 'harmonic'] as const)(
    'agrees with the %s means on a fine grid of weights',
    (aggregation) => {
      const [scoresA, scoresB] = [frozen([80, 20]), frozen([30, 45])];
      const steps = 20_000;
      let ahead = 0;
      for (let step = 0; step < steps; step += 1) {
        const weights = [step + 0.5, steps - step - 0.5];
        const [a, b] = [scoresA, scoresB].map((scores) =>
          weightedMean(aggregation, scores, weights, [0, 1]),
        );
        if ((a ?? 0) > (b ?? 0)) ahead += 1;
      }
      expect(leadShareOfMeans(aggregation, scoresA, scoresB)).toBeCloseTo(ahead / steps, 4);
    },
  );

  test('a part at zero makes the geometric mean zero under every weighting', () => {
    expect(leadShareOfMeans('geometric', [0, 90], [1, 1])).toBe(0);
    expect(leadShareOfMeans('geometric', [50, 90], [50, 0])).toBe(1);
    expect(leadShareOfMeans('harmonic', [0, 90], [50, 0])).toBe(0.5);
    expect(leadShareOfMeans('geometric', [0, 90], [0, 10])).toBe(0.5);
  });

  test('scores that tie to 9 decimals do not differ', () => {
    expect(leadShareOfMeans('arithmetic', [0.1 + 0.2, 5], [0.3, 5])).toBe(0.5);
  });
});
