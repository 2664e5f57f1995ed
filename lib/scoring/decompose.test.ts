import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf } from '../framework/query';
import type { Aggregation } from '../framework/types';
import { contributionsOf } from './decompose';
import { sharedBasisOf } from './shared-basis';
import { runs } from './test-support/arbitraries';
import { LENIENT, twoLevels } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Contribution, Observed } from './types';

const PAIR = frozen({ cityA: 'a', cityB: 'b' });

/** One indicator a driver, so that drivers score what their indicator does. */
function contributions(
  aggregation: Aggregation,
  levelsA: readonly number[],
  levelsB: readonly number[],
): ReadonlyMap<string, Contribution> {
  const framework = twoLevels(
    levelsA.map(() => 1),
    LENIENT,
    aggregation,
  );
  const observations = [levelsA, levelsB].flatMap((levels, at): readonly Observed[] =>
    levels.map((value, driver) => ({
      city: at === 0 ? 'a' : 'b',
      indicator: `d${driver + 1}-1`,
      value,
    })),
  );
  const basis = sharedBasisOf(framework, frozen(observations), PAIR);
  return new Map(contributionsOf(basis).map((row) => [row.node, row]));
}

describe('worked by hand', () => {
  test('arithmetic: half of each driver’s own difference', () => {
    const rows = contributions('arithmetic', [4, 1], [2, 2]);
    expect(rows.get('index')).toMatchObject({ a: 62.5, b: 50, contribution: 12.5 });
    expect(rows.get('d1')?.contribution).toBe(25);
    expect(rows.get('d2')?.contribution).toBe(-12.5);
  });

  test('geometric with equal means: 50 against 50, of 100 · 25 and 50 · 50', () => {
    const rows = contributions('geometric', [4, 1], [2, 2]);
    const part = 50 * 0.5 * Math.log(2);
    expect(rows.get('index')?.contribution).toBeCloseTo(0, 12);
    expect(rows.get('d1')?.contribution).toBeCloseTo(part, 10);
    expect(rows.get('d2')?.contribution).toBeCloseTo(-part, 10);
  });

  test('harmonic: A is 2 / (1/100 + 1/25) = 40, B is 50', () => {
    const rows = contributions('harmonic', [4, 1], [2, 2]);
    expect(rows.get('index')?.contribution).toBeCloseTo(-10, 10);
    expect(rows.get('d1')?.contribution).toBeCloseTo(0.5 * 40 * 50 * (1 / 50 - 1 / 100), 10);
    expect(rows.get('d2')?.contribution).toBeCloseTo(0.5 * 40 * 50 * (1 / 50 - 1 / 25), 10);
  });

  test.each(['geometric', 'harmonic'] as const)(
    'a child at zero takes the whole difference of a %s mean',
    (aggregation) => {
      const rows = contributions(aggregation, [0, 4, 0], [2, 2, 2]);
      expect(rows.get('index')?.contribution).toBeCloseTo(-50, 10);
      for (const slug of ['d1', 'd3']) expect(rows.get(slug)?.contribution).toBeCloseTo(-25, 10);
      expect(rows.get('d2')?.contribution).toBeCloseTo(0, 12);
      const tied = contributions(aggregation, [0, 4], [2, 0]);
      expect([...tied.values()].map(({ contribution }) => contribution + 0)).toEqual([
        0, 0, 0, 0, 0,
      ]);
    },
  );
});

describe('for all frameworks and observations', () => {
  test('contributions of siblings add up to their parent’s, and all to the difference', () => {
    fc.assert(
      fc.property(runs(['a', 'b']), ({ framework, observations }) => {
        const basis = sharedBasisOf(framework, observations, PAIR);
        const rows = new Map(contributionsOf(basis).map((row) => [row.node, row]));
        const root = rows.get(framework.root);
        const difference = root?.a == null || root.b === null ? 0 : root.a - root.b;
        expect(root?.contribution).toBe(difference);
        for (const { slug } of framework.nodes) {
          const children = childrenOf(framework, slug);
          if (children.length === 0) continue;
          const sum = children.reduce(
            (total, child) => total + (rows.get(child.slug)?.contribution ?? 0),
            0,
          );
          expect(Math.abs(sum - (rows.get(slug)?.contribution ?? 0))).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
