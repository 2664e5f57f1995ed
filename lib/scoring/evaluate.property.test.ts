import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, indicatorsBelow } from '../framework/query';
import { evaluate } from './evaluate';
import { scoreOf } from './score-of';
import { runs } from './test-support/arbitraries';
import { PARAMETERS } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Score } from './types';

const NEAR = 1e-9;
const CITIES = frozen(['a', 'b', 'c']);

function expectNear(score: Score, other: Score): void {
  expect(score.value === null).toBe(other.value === null);
  const pairs = [
    [score.value ?? 0, other.value ?? 0],
    [score.lower, other.lower],
    [score.upper, other.upper],
    [score.coverage, other.coverage],
  ] as const;
  for (const [one, two] of pairs) expect(Math.abs(one - two)).toBeLessThan(NEAR);
}

describe('for all frameworks and observations', () => {
  test('rescaling all weights changes nothing', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(runs(CITIES), factor, ({ framework, observations }, times) => {
        const weights = Object.fromEntries(
          framework.nodes.map(({ slug, weight }) => [slug, weight * times]),
        );
        const before = evaluate(framework, CITIES, observations);
        const after = evaluate(framework, CITIES, observations, { weights });
        before.rows.forEach((score, at) => {
          const other = after.rows[at];
          if (other !== undefined) expectNear(score, other);
        });
        expect(after.rows).toHaveLength(before.rows.length);
      }),
    );
  });

  test.each([
    ['nothing thin', {}],
    ['the shipped parameters', PARAMETERS],
  ] as const)('a score stays inside its bounds and between its children (%s)', (_, parameters) => {
    fc.assert(
      fc.property(runs(CITIES, { parameters }), ({ framework, observations }) => {
        const table = evaluate(framework, CITIES, observations);
        for (const { city, node, value, lower, upper } of table.rows) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(100 + NEAR);
          expect(upper - lower).toBeGreaterThanOrEqual(-NEAR);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(lower - NEAR);
          expect(value).toBeLessThanOrEqual(upper + NEAR);
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

  test('raising a positive indicator never lowers a score, a bound or a rank', () => {
    fc.assert(
      fc.property(
        runs(CITIES),
        fc.nat(),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (run, pick, gain) => {
          const { framework, observations } = run;
          const raised = observations[pick % Math.max(1, observations.length)];
          fc.pre(raised !== undefined);
          const better = observations.map((observed) =>
            observed === raised ? { ...observed, value: observed.value + gain } : observed,
          );
          const before = evaluate(framework, CITIES, observations);
          const after = evaluate(framework, CITIES, frozen(better));
          for (const score of before.rows.filter(({ city }) => city === raised?.city)) {
            const other = scoreOf(after, score.city, score.node);
            expect(other.value ?? 0).toBeGreaterThanOrEqual((score.value ?? 0) - NEAR);
            expect(other.lower).toBeGreaterThanOrEqual(score.lower - NEAR);
            expect(other.upper).toBeGreaterThanOrEqual(score.upper - NEAR);
            expect(other.rank ?? 0).toBeLessThanOrEqual(score.rank ?? 0);
          }
        },
      ),
    );
  });

  test('a missing indicator counts as if it were not in the framework, and never as zero', () => {
    fc.assert(
      fc.property(runs(['a']), ({ framework, observations }) => {
        const observed = new Set(observations.map(({ indicator }) => indicator));
        const missing = indicatorsBelow(framework, framework.root).filter(
          ({ slug }) => !observed.has(slug),
        );
        const zeros = missing.map(({ slug }) => ({ city: 'a', indicator: slug, value: 0 }));
        const table = evaluate(framework, ['a'], observations);
        const without = evaluate(framework, ['a'], observations, { indicators: observed });
        const asZero = evaluate(framework, ['a'], frozen([...observations, ...zeros]));
        for (const { node, value } of table.rows) {
          if (value === null) continue;
          expect(Math.abs(value - (scoreOf(without, 'a', node).value ?? 0))).toBeLessThan(NEAR);
          expect(value).toBeGreaterThanOrEqual((scoreOf(asZero, 'a', node).value ?? 0) - NEAR);
        }
      }),
    );
  });

  test('more evidence never widens bounds nor lowers coverage', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(runs(CITIES), part, ({ framework, observations }, share) => {
        const fewer = observations.slice(0, Math.floor(share * observations.length));
        const before = evaluate(framework, CITIES, fewer);
        const after = evaluate(framework, CITIES, observations);
        for (const score of before.rows) {
          const other = scoreOf(after, score.city, score.node);
          expect(other.lower).toBeGreaterThanOrEqual(score.lower - NEAR);
          expect(other.upper).toBeLessThanOrEqual(score.upper + NEAR);
          expect(other.coverage).toBeGreaterThanOrEqual(score.coverage - NEAR);
        }
      }),
    );
  });

  test('neither the order of cities nor of observations changes a score', () => {
    fc.assert(
      fc.property(runs(CITIES), ({ framework, observations }) => {
        const table = evaluate(framework, CITIES, observations);
        const turned = evaluate(framework, CITIES.toReversed(), observations.toReversed());
        for (const score of table.rows)
          expect(scoreOf(turned, score.city, score.node)).toEqual(score);
      }),
    );
  });
});
