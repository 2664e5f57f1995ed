import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededSource } from '../random';
import { frozen } from '../test-support/frozen';
import { nearShare } from './near-share';

const DRAWING = { draws: 40_000, seed: 7 };

function share(differences: readonly number[], weights: readonly number[], spread = 0.25): number {
  return nearShare(frozen(differences), frozen(weights), spread, DRAWING).share;
}

describe('the share near the stated weights, worked by hand', () => {
  // Two parts: w1 d1 + w2 d2 over a square. With d = (1, -1) and weights (1, r) the border
  // u = r v cuts the square 0.75..1.25 squared; at r = 1.2 the losing corner (u > 1.2 v) is a
  // triangle: v from 0.75 to 1.25/1.2, base 1.25 - 0.9 = 0.35, height 1.25/1.2 - 0.75.
  test('a corner of a square', () => {
    const corner = (0.35 * (1.25 / 1.2 - 0.75)) / 2;
    expect(share([1, -1], [1, 1.2])).toBeCloseTo(corner / 0.25, 12);
    expect(share([-1, 1], [1, 1.2])).toBeCloseTo(1 - corner / 0.25, 12);
  });

  // At a spread of 1 the moves are 1 each around a middle of 1: a sum of three numbers uniform on
  // -1 to 1 above -1, which is a sum of three uniform on 0 to 1 above 1: 1 - 1/3!.
  test('a corner of a cube', () => {
    expect(share([1, 1, -1.75], [1, 1, 1 / 1.75], 1)).toBeCloseTo(5 / 6, 12);
  });

  test('out of reach, level, or without weight', () => {
    expect(share([3, -1], [1, 1])).toBe(1);
    expect(share([-3, 1], [1, 1])).toBe(0);
    expect(share([1, -1], [1, 1])).toBe(0.5);
    expect(share([0, 0], [1, 1])).toBe(0.5);
    expect(share([5, -5], [1, 0])).toBe(1);
    expect(share([Number.POSITIVE_INFINITY, -5], [1, 1])).toBe(1);
    expect(share([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], [1, 1])).toBe(0.5);
    expect(share([2, -1.9], [1, 1], 0)).toBe(1);
  });

  test('no part, and what is no number, are errors', () => {
    expect(() => share([], [])).toThrow('at least one part');
    expect(() => share([Number.NaN], [1])).toThrow('must be a number');
  });
});

test('many parts are drawn, and it is said', () => {
  const differences = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 10 + at : -12 - at));
  const found = nearShare(differences, Array(20).fill(1), 0.5, DRAWING);
  expect(found).toMatchObject({ method: 'draws', draws: 40_000, seed: 7, spread: 0.5 });
  expect(found).toEqual(nearShare(differences, Array(20).fill(1), 0.5, DRAWING));
  // Twenty moves are nearly normal: mean -30, standard deviation 0.5 √(Σ d² / 3) = 27.55, so that
  // the share is Φ(-1.089) = 0.138.
  expect(Math.abs(found.share - 0.138)).toBeLessThan(0.01);
});

describe('for all differences and weights', () => {
  const cases = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.tuple(
      // To the thousandth: below a ninth decimal scores are level.
      fc.array(
        fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
        { minLength: size, maxLength: size },
      ),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: size, maxLength: size }),
      // In whole percent, as one sets it.
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    ),
  );

  test('A over B and B over A add to 1; neither order nor unit matters', () => {
    fc.assert(
      fc.property(cases, ([differences, weights, spread]) => {
        const found = share(differences, weights, spread);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        const turned = differences.map((value) => -value);
        expect(found + share(turned, weights, spread)).toBeCloseTo(1, 8);
        const moved = differences.toReversed().map((value) => 3 * value);
        expect(share(moved, weights.toReversed(), spread)).toBeCloseTo(found, 8);
      }),
    );
  });

  test('as often as weightings drawn by themselves', () => {
    const source = seededSource(3);
    const draws = 4000;
    fc.assert(
      fc.property(cases, ([differences, weights, spread]) => {
        let ahead = 0;
        for (let draw = 0; draw < draws; draw += 1) {
          const sum = differences.reduce(
            (total, value, at) =>
              total + value * (weights[at] ?? 0) * (1 + spread * (2 * source() - 1)),
            0,
          );
          ahead += (1 + Math.sign(sum)) / 2;
        }
        // Five standard errors of a share of 4,000 draws.
        expect(Math.abs(share(differences, weights, spread) - ahead / draws)).toBeLessThan(0.04);
      }),
      { numRuns: 60 },
    );
  });
});
