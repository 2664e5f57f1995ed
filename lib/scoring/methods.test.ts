import { describe, expect, test } from 'vitest';
import type { Normalisation } from '../framework/types';
import { evaluate } from './evaluate';
import { roleMeans } from './roles';
import { scoreOf } from './score-of';
import { frameworkOf, group, indicator, LENIENT } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Observed } from './types';

/*
 * A small table in the manner of an index of measures, every score worked out by hand:
 *
 *          patents   rent (less is better)   founders
 *   p         10          2                     3
 *   q         20          4                     3
 *   r         40          -                     3
 *   s         10         10                     -
 */
const CITIES = frozen(['p', 'q', 'r', 's']);
const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = frozen({
  patents: { p: 10, q: 20, r: 40, s: 10 },
  rent: { p: 2, q: 4, s: 10 },
  founders: { p: 3, q: 3, r: 3 },
});
const OBSERVED: readonly Observed[] = frozen(
  Object.entries(TABLE).flatMap(([slug, cells]) =>
    Object.entries(cells).map(([city, value]) => ({ city, indicator: slug, value })),
  ),
);

function frameworkWith(normalisation: Normalisation) {
  const rest = { normalisation, goalposts: null, ratingStep: null };
  return frameworkOf(
    [
      group('index', 'i', null),
      group('driver', 'd', 'i'),
      indicator('patents', 'd', { ...rest, role: 'outcome', weight: 2 }),
      indicator('rent', 'd', { ...rest, direction: -1 }),
      indicator('founders', 'd', rest),
    ],
    LENIENT,
  );
}

/** Scores of p, q, r and s at each indicator. */
const EXPECTED: readonly (readonly [Normalisation, Record<string, readonly (number | null)[]>])[] =
  frozen([
    [
      'min-max',
      {
        patents: [0, 100 / 3, 100, 0],
        rent: [100, 75, null, 0],
        founders: [50, 50, 50, null],
      },
    ],
    [
      // Patents: mean 20, squared distances 100 + 0 + 400 + 100, so variance 200 with n - 1.
      // Rent: mean 16/3, squared distances (100 + 16 + 196) / 9, so variance 52/3.
      'z-score',
      {
        patents: [
          50 - 100 / Math.sqrt(200),
          50,
          50 + 200 / Math.sqrt(200),
          50 - 100 / Math.sqrt(200),
        ],
        rent: [
          50 + 100 / 3 / Math.sqrt(52 / 3),
          50 + 40 / 3 / Math.sqrt(52 / 3),
          null,
          50 - 140 / 3 / Math.sqrt(52 / 3),
        ],
        founders: [50, 50, 50, null],
      },
    ],
    [
      'rank',
      {
        patents: [25, 75, 100, 25],
        rent: [100, 200 / 3, null, 100 / 3],
        founders: [50, 50, 50, null],
      },
    ],
    [
      'percentile-rank',
      {
        patents: [0, 200 / 3, 100, 0],
        rent: [100, 50, null, 0],
        founders: [50, 50, 50, null],
      },
    ],
    [
      'distance-to-leader',
      {
        patents: [25, 50, 100, 25],
        rent: [100, 50, null, 20],
        founders: [100, 100, 100, null],
      },
    ],
  ]);

describe.each(EXPECTED)('%s', (normalisation, expected) => {
  const table = evaluate(frameworkWith(normalisation), CITIES, OBSERVED);

  test.each(Object.entries(expected))('scores of %s', (slug, scores) => {
    CITIES.forEach((city, at) => {
      const { value } = scoreOf(table, city, slug);
      const score = scores[at] ?? null;
      if (score === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(score, 10);
    });
  });

  test('the driver is the mean of what a city has, weighted 2, 1, 1', () => {
    CITIES.forEach((city, at) => {
      const parts = Object.entries(expected).flatMap(([slug, scores]) => {
        const score = scores[at] ?? null;
        return score === null ? [] : [{ score, weight: slug === 'patents' ? 2 : 1 }];
      });
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      const mean = parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weight;
      expect(scoreOf(table, city, 'd').value).toBeCloseTo(mean, 10);
    });
  });
});

test('means of inputs and of outcomes leave out what a city lacks', () => {
  const means = roleMeans(frameworkWith('min-max'), CITIES, OBSERVED);
  expect(means.map(({ input }) => input)).toEqual([75, 62.5, 50, 0]);
  expect(means.map(({ outcome }) => outcome)).toEqual([0, expect.closeTo(100 / 3, 10), 100, 0]);
});
