import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf } from '../framework/query';
import { comparePair } from './compare-pair';
import { evaluate } from './evaluate';
import { leadShareOfMeans } from './lead-share';
import { medianLeadShare } from './median-lead-share';
import { scoreOf } from './score-of';
import { runs } from './test-support/arbitraries';
import { LENIENT } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import { weightedMedian } from './weighted-mean';

const NEAR = 1e-9;
const CITIES = frozen(['a', 'b', 'c']);

describe('the weighted median, worked by hand', () => {
  test('the exercise of Cormen et al., where each number is its own weight: 0.2', () => {
    const numbers = [0.1, 0.35, 0.05, 0.1, 0.15, 0.05, 0.2];
    expect(weightedMedian(numbers, numbers, [0, 1, 2, 3, 4, 5, 6])).toBe(0.2);
  });

  test('half of the weight on either side: the mean of the two in the middle', () => {
    expect(weightedMedian([4, 1, 3, 2], [1, 1, 1, 1], [0, 1, 2, 3])).toBe(2.5);
    expect(weightedMedian([1, 2, 3], [1 / 3, 1 / 6, 1 / 2], [0, 1, 2])).toBe(2.5);
  });

  test('what has no weight or no value takes no part', () => {
    expect(weightedMedian([1, 9, Number.NaN, 5], [1, 0, 7, 2], [0, 1, 2, 3])).toBe(5);
    expect(weightedMedian([9], [0], [0])).toBeNaN();
  });
});

describe('lead shares', () => {
  test('Copeland between two: A is ahead in two parts of three', () => {
    // The share of weightings in which two weights of three are more than half: 3/4.
    expect(leadShareOfMeans('copeland', [9, 5, 1], [8, 4, 7])).toBeCloseTo(0.75, 12);
  });

  test('a median of three: the middle one wins where neither outer weight is over half', () => {
    // 50 against 30: A has more except where the first part (0 for both) weighs over half: 3/4,
    // and level there.
    const share = medianLeadShare([0, 50, 100], [0, 30, 100], { draws: 20_000, seed: 7 });
    // Level where an outer weight is over half (a quarter each): (1/2) · 1 + (1/2) · 1/2.
    expect(share).toBeGreaterThan(0.74);
    expect(share).toBeLessThan(0.76);
  });
});

describe.each(['median', 'copeland'] as const)('%s, for all frameworks', (aggregation) => {
  const choices = frozen({ aggregation });

  test('a score lies inside its bounds, a median between its children', () => {
    fc.assert(
      fc.property(runs(CITIES), ({ framework, observations }) => {
        const table = evaluate(framework, CITIES, observations, choices);
        for (const { city, node, value, lower, upper } of table.rows) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(100);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(lower - NEAR);
          expect(value).toBeLessThanOrEqual(upper + NEAR);
          if (aggregation === 'copeland') continue;
          const below = childrenOf(framework, node).flatMap(
            (child) => scoreOf(table, city, child.slug).value ?? [],
          );
          if (below.length === 0) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...below) - NEAR);
          expect(value).toBeLessThanOrEqual(Math.max(...below) + NEAR);
        }
      }),
    );
  });

  test('the order of cities changes no score', () => {
    fc.assert(
      fc.property(runs(CITIES), ({ framework, observations }) => {
        const table = evaluate(framework, CITIES, observations, choices);
        const turned = evaluate(framework, CITIES.toReversed(), observations, choices);
        for (const score of table.rows)
          expect(scoreOf(turned, score.city, score.node)).toEqual(score);
      }),
    );
  });

  test('a better value never lowers a score of the city', () => {
    fc.assert(
      fc.property(runs(CITIES, { missing: false }), fc.nat(), ({ framework, observations }, at) => {
        const raised = observations[at % Math.max(1, observations.length)];
        fc.pre(raised !== undefined);
        const better = observations.map((one) =>
          one === raised ? { ...one, value: Math.min(4, one.value + 1) } : one,
        );
        const before = evaluate(framework, CITIES, observations, choices);
        const after = evaluate(framework, CITIES, frozen(better), choices);
        for (const { city, node, value } of before.rows) {
          if (city !== raised?.city) continue;
          const other = scoreOf(after, city, node).value ?? Number.NaN;
          expect(other).toBeGreaterThanOrEqual((value ?? 0) - NEAR);
        }
      }),
    );
  });

  test('contributions of a pair add up to the gap, and turning the pair turns them', () => {
    const parameters = { ...LENIENT, draws: 20 };
    fc.assert(
      fc.property(runs(['a', 'b'], { parameters }), ({ framework, observations }) => {
        const compare = (cityA: string, cityB: string) =>
          comparePair(framework, observations, { cityA, cityB, choices, withoutPassages: [] });
        const pair = compare('a', 'b');
        const turned = compare('b', 'a');
        const parts = childrenOf(framework, framework.root).map(
          ({ slug }) => pair.contributions.find(({ node }) => node === slug)?.contribution ?? 0,
        );
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - (pair.gap ?? 0))).toBeLessThan(NEAR);
        pair.contributions.forEach(({ contribution }, at) => {
          const other = turned.contributions[at]?.contribution ?? Number.NaN;
          expect(Math.abs(contribution + other)).toBeLessThan(NEAR);
        });
        if (pair.doubt !== null && turned.doubt !== null) {
          expect(pair.doubt.leadShare + turned.doubt.leadShare).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
