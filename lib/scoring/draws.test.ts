import { describe, expect, test } from 'vitest';
import { drawShares } from './draws';
import { seededSource } from './random';
import { sharedBasisOf } from './shared-basis';
import { frameworkOf, group, indicator, LENIENT, twoLevels } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import { orderOf } from './tie';
import { ROOT } from './tree';

const PAIR = frozen({ cityA: 'a', cityB: 'b' });
const DRAWS = 20_000;
/** Four standard errors of a share of 20,000 draws. */
const NEAR = 4 * Math.sqrt(0.25 / DRAWS);

function shareOf(
  levels: Readonly<Record<string, number>>,
  rest: Parameters<typeof indicator>[2] = {},
  seed = 1,
): number {
  const framework = frameworkOf([group('index', 'i', null), indicator('x', 'i', rest)], {
    draws: DRAWS,
    seed,
  });
  const observations = Object.entries(levels).map(([city, value]) => ({
    city,
    indicator: 'x',
    value,
  }));
  const [share] = drawShares(sharedBasisOf(framework, frozen(observations), PAIR), [ROOT]);
  return share ?? Number.NaN;
}

describe('one rating each, counted by hand over the nine outcomes', () => {
  // 2 against 1: {1, 2, 3} against {0, 1, 2}: six wins, two ties.
  test('a level apart', () => {
    expect(Math.abs(shareOf({ a: 2, b: 1 }) - 7 / 9)).toBeLessThan(NEAR);
  });

  // 4 against 3: {3, 4, 4} against {2, 3, 4}: five wins, three ties.
  test('ratings stay on the scale', () => {
    expect(Math.abs(shareOf({ a: 4, b: 3 }) - 6.5 / 9)).toBeLessThan(NEAR);
  });

  test('three levels apart nothing turns', () => {
    expect(shareOf({ a: 4, b: 1 })).toBe(1);
    expect(shareOf({ a: 0, b: 3 })).toBe(0);
  });

  test('where less is better the order is the other way round', () => {
    expect(Math.abs(shareOf({ a: 2, b: 1 }, { direction: -1 }) - 2 / 9)).toBeLessThan(NEAR);
  });

  // Min-max over 0, 4 and the pair: the two other cities hold the ends of the scale.
  test('scores against other cities are worked out afresh', () => {
    const rest = { normalisation: 'min-max' as const };
    expect(Math.abs(shareOf({ a: 2, b: 1, c: 0, d: 4 }, rest) - 7 / 9)).toBeLessThan(NEAR);
  });

  test('a measure stays as it is', () => {
    expect(shareOf({ a: 2, b: 1.9 }, { ratingStep: null })).toBe(1);
    expect(shareOf({ a: 2, b: 2 }, { ratingStep: null })).toBe(0.5);
  });
});

// Draws are worked out many at a time, as columns; here one by one, as the engine scores two cities.
test.each(['arithmetic', 'geometric', 'harmonic', 'median', 'copeland'] as const)(
  'under %s means the shares are those of scores worked out draw by draw',
  (aggregation) => {
    const framework = twoLevels([3, 2], { ...LENIENT, draws: 300, seed: 3 }, aggregation);
    const slugs = ['d1-1', 'd1-2', 'd1-3', 'd2-1', 'd2-2'];
    const levels = { a: [3, 1, 2, 2, 3], b: [2, 2, 2, 3, 1] };
    const observations = Object.entries(levels).flatMap(([city, values]) =>
      values.map((value, at) => ({ city, indicator: slugs[at] ?? '', value })),
    );
    const basis = sharedBasisOf(framework, frozen(observations), PAIR);
    const places = [ROOT, ...basis.tree.groups];
    const source = seededSource(3);
    const points = places.map(() => 0);
    for (let draw = 0; draw < 300; draw += 1) {
      const moved = slugs.flatMap((indicator, at) => {
        const pick = Math.floor(source() * 9);
        return Object.entries(levels).map(([city, values]) => {
          const step = (city === 'a' ? Math.floor(pick / 3) : pick % 3) - 1;
          return { city, indicator, value: Math.max(0, Math.min(4, (values[at] ?? 0) + step)) };
        });
      });
      const { rowA, rowB } = sharedBasisOf(framework, moved, PAIR);
      places.forEach((place, at) => {
        const order = orderOf(rowA[place] ?? Number.NaN, rowB[place] ?? Number.NaN);
        points[at] = (points[at] ?? 0) + (1 + order) / 2;
      });
    }
    expect(drawShares(basis, places)).toEqual(points.map((sum) => sum / 300));
  },
);

test('the seed fixes the draws, and another seed gives others', () => {
  expect(shareOf({ a: 2, b: 1 }, {}, 7)).toBe(shareOf({ a: 2, b: 1 }, {}, 7));
  expect(shareOf({ a: 2, b: 1 }, {}, 7)).not.toBe(shareOf({ a: 2, b: 1 }, {}, 8));
});
