import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate';
import { scoreOf } from './score-of';
import { frameworkOf, group, indicator, LENIENT } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Choices, Observed } from './types';
import { frameworkUnder } from './under-choices';

/*
 * Two drivers of two indicators, three cities, worked by hand under each choice:
 *
 *        a1   a2 (0 to 4)   b1    b2
 *   p     1       4          8     2
 *   q     3       1          2     -
 *   r     5       1          2     6
 */
const CITIES = frozen(['p', 'q', 'r']);
const MEASURE = { normalisation: 'min-max', goalposts: null, ratingStep: null } as const;
const FRAMEWORK = frameworkOf(
  [
    group('index', 'i', null),
    group('driver', 'a', 'i'),
    indicator('a1', 'a', MEASURE),
    indicator('a2', 'a'),
    group('driver', 'b', 'i'),
    indicator('b1', 'b', MEASURE),
    indicator('b2', 'b', MEASURE),
  ],
  LENIENT,
);
const OBSERVED: readonly Observed[] = frozen(
  Object.entries({
    a1: { p: 1, q: 3, r: 5 },
    a2: { p: 4, q: 1, r: 1 },
    b1: { p: 8, q: 2, r: 2 },
    b2: { p: 2, r: 6 },
  }).flatMap(([slug, cells]) =>
    Object.entries(cells).map(([city, value]) => ({ city, indicator: slug, value })),
  ),
);

function scoresAt(node: string, choices: Choices): readonly (number | null)[] {
  const table = evaluate(FRAMEWORK, CITIES, OBSERVED, frozen(choices));
  return CITIES.map((city) => scoreOf(table, city, node).value);
}

describe('what may be chosen against the framework', () => {
  test('nothing chosen: the framework itself', () => {
    expect(frameworkUnder(FRAMEWORK, {})).toBe(FRAMEWORK);
    expect(frameworkUnder(FRAMEWORK, { weights: { a: 2 } })).toBe(FRAMEWORK);
    expect(scoresAt('a', {})).toEqual([50, 37.5, 62.5]);
  });

  test('one normalisation for all that can take it', () => {
    expect(scoresAt('a1', { normalisation: 'percentile-rank' })).toEqual([0, 50, 100]);
    expect(scoresAt('a2', { normalisation: 'percentile-rank' })).toEqual([100, 0, 0]);
    // Only a2 has goalposts: the others keep their own scale.
    expect(scoresAt('a1', { normalisation: 'goalposts' })).toEqual([0, 50, 100]);
    expect(scoresAt('a2', { normalisation: 'goalposts' })).toEqual([100, 25, 25]);
  });

  test('one aggregation for all groups, for a level, for a group', () => {
    const a = { p: [0, 100], q: [50, 25], r: [100, 25] };
    const harmonic = Object.values(a).map(([one = 0, two = 0]) => 2 / (1 / one + 1 / two));
    expect(scoresAt('a', { aggregation: 'harmonic' })).toEqual(harmonic);
    expect(scoresAt('a', { aggregation: { levels: { 1: 'harmonic' } } })).toEqual(harmonic);
    expect(scoresAt('a', { aggregation: { levels: { 0: 'harmonic' } } })).toEqual([50, 37.5, 62.5]);
    expect(scoresAt('b', { aggregation: { groups: { a: 'harmonic' } } })).toEqual([50, 0, 50]);
    const root = scoresAt('i', { aggregation: { levels: { 0: 'geometric' } } });
    expect(root[0]).toBeCloseTo(50, 12);
    expect(root[2]).toBeCloseTo(Math.sqrt(62.5 * 50), 12);
  });

  test('a gap imputed by the mean of the others, and marked', () => {
    const imputation = { method: 'mean', among: 'all' } as const;
    expect(scoresAt('b2', { imputation })).toEqual([0, 50, 100]);
    const table = evaluate(FRAMEWORK, CITIES, OBSERVED, { imputation });
    expect(table.imputed).toEqual([{ indicator: 'b2', city: 'q', value: 4 }]);
    expect(scoreOf(table, 'q', 'b')).toMatchObject({ value: 25, imputed: 0.5, coverage: 0.5 });
    expect(scoreOf(table, 'p', 'b')).not.toHaveProperty('imputed');
  });

  test('a rule for gaps: without rescaling a group with one has no score', () => {
    expect(scoresAt('b', { missing: { rescale: 'none' } })).toEqual([50, null, 50]);
  });

  test.each(['a1', 'nowhere'])('an aggregation for %s, which is no group, is refused', (slug) => {
    expect(() => scoresAt('i', { aggregation: { groups: { [slug]: 'median' } } })).toThrow(
      `aggregation of "${slug}"`,
    );
  });
});
