import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenWeight } from './break-even';
import { comparePair } from './compare-pair';
import { runs } from './test-support/arbitraries';
import { PARAMETERS } from './test-support/frameworks';
import { frozen } from './test-support/frozen';

describe('breakEvenWeight, worked by hand', () => {
  test.each<[string, readonly number[], readonly number[], number | null]>([
    ['20 t = 10 (1 - t)', [20, -10], [0.5, 0.5], 1 / 3],
    ['the others keep their proportions', [20, -10, -40], [0.2, 0.6, 0.2], 17.5 / 37.5],
    ['both on one side', [20, 10], [0.5, 0.5], null],
    ['the others tie: at weight 0', [20, 5, -5], [0.5, 0.25, 0.25], 0],
    ['this part ties: at weight 1', [0, 5], [0.5, 0.5], 1],
    ['every weight ties', [0, 0], [0.5, 0.5], null],
    ['the others have no weight', [20, -10], [1, 0], null],
    ['a single part', [20], [1], null],
    ['an infinite part', [Number.NEGATIVE_INFINITY, 5], [0.5, 0.5], null],
  ])('%s', (_, differences, shares, expected) => {
    const weight = breakEvenWeight(frozen(differences), frozen(shares), 0);
    if (expected === null) expect(weight).toBeNull();
    else expect(weight).toBeCloseTo(expected, 12);
  });
});

test('at its break-even weight the two cities tie, for every mean', () => {
  const few = { ...PARAMETERS, draws: 1 };
  fc.assert(
    fc.property(
      runs(['a', 'b'], { missing: false, parameters: few }),
      ({ framework, observations }) => {
        const request = { cityA: 'a', cityB: 'b', withoutPassages: [] };
        const { breakEven } = comparePair(framework, observations, request);
        for (const { driver, weight, stated } of breakEven) {
          if (weight === null) continue;
          const weights = Object.fromEntries(
            breakEven.map((other) => [other.driver, (other.stated * (1 - weight)) / (1 - stated)]),
          );
          const moved = { ...request, choices: { weights: { ...weights, [driver]: weight } } };
          expect(comparePair(framework, observations, moved).gap).toBeCloseTo(0, 7);
        }
      },
    ),
  );
});
