import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copelandAgainst, copelandScores, outrankingMatrix, scaledCopeland } from './outranking';
import { frozen } from './test-support/frozen';

/*
 * Three countries in GDP per head, unemployment, solid waste, income disparity and crime, all but the
 * first better where less: the example of Munda and Nardo (2005), which the OECD/JRC Handbook (2008)
 * takes up in step 6. Their outranking matrix: A over B 0.666, over C 0.333; B over C 0.333.
 */
const COUNTRIES = frozen([
  [25_000, -0.15, -0.4, -9.2, -40],
  [45_000, -0.1, -0.7, -13.2, -52],
  [20_000, -0.08, -0.35, -5.3, -80],
]);
const WEIGHTS = frozen([0.165, 0.165, 0.333, 0.165, 0.165]);

describe('a published example', () => {
  test('the outranking matrix', () => {
    const matrix = outrankingMatrix(COUNTRIES, WEIGHTS);
    const rounded = matrix.map((row) => row.map((share) => Math.round(share * 100) / 100));
    expect(rounded).toEqual([
      [0, 0.67, 0.33],
      [0.33, 0, 0.33],
      [0.67, 0.67, 0],
    ]);
  });

  test('C outranks both, A outranks B: 2, 0, -2', () => {
    expect(copelandScores(COUNTRIES, WEIGHTS)).toEqual([0, -2, 2]);
    expect(scaledCopeland(COUNTRIES, WEIGHTS)).toEqual([50, 0, 100]);
  });
});

describe('by hand', () => {
  test('half of the weight is a draw, whatever a sum of sevenths leaves behind', () => {
    const one = Array.from({ length: 14 }, (_, at) => (at < 7 ? 1 : 0));
    const other = one.map((score) => 1 - score);
    const weights = one.map(() => 1 / 14);
    expect(copelandScores([one, other], weights)).toEqual([0, 0]);
  });

  test('equal scores count half for each', () => {
    expect(
      outrankingMatrix(
        [
          [1, 5],
          [1, 4],
        ],
        [3, 1],
      ),
    ).toEqual([
      [0, 0.625],
      [0.375, 0],
    ]);
  });

  test('two are compared on what both have; with nothing in common they are level', () => {
    const rows = [
      [1, Number.NaN, 9],
      [2, 5, Number.NaN],
      [Number.NaN, Number.NaN, 1],
    ];
    expect(outrankingMatrix(rows, [1, 5, 5])).toEqual([
      [0, 0, 1],
      [1, 0, 0.5],
      [0, 0.5, 0],
    ]);
  });

  test('one alone is in the middle', () => {
    expect(scaledCopeland([[3, 4]], [1, 1])).toEqual([50]);
    expect(copelandAgainst([3, 4], [], [1, 1])).toBe(50);
  });
});

describe('for all tables', () => {
  const score = fc.option(fc.integer({ min: 0, max: 5 }), { nil: Number.NaN, freq: 4 });
  const rows = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 7,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });

  test('shares of a pair add up to 1, scores to 0, and the order of cities is nothing', () => {
    fc.assert(
      fc.property(rows, weights, (table, weight) => {
        const matrix = outrankingMatrix(table, weight);
        matrix.forEach((row, at) => {
          row.forEach((share, other) => {
            if (at !== other) expect(share + (matrix[other]?.[at] ?? 0)).toBeCloseTo(1, 12);
          });
        });
        const scores = copelandScores(table, weight);
        expect(scores.reduce((sum, one) => sum + one, 0)).toBe(0);
        expect(copelandScores(table.toReversed(), weight)).toEqual(scores.toReversed());
      }),
    );
  });

  test('any growing change of a column changes nothing: only the order counts', () => {
    fc.assert(
      fc.property(rows, weights, (table, weight) => {
        const other = table.map((row) =>
          row.map((one, at) => (at === 0 ? one ** 3 : 7 * one + at)),
        );
        expect(copelandScores(other, weight)).toEqual(copelandScores(table, weight));
      }),
    );
  });

  test('one against the others is what it is among all', () => {
    fc.assert(
      fc.property(rows, weights, (table, weight) => {
        const [first = [], ...others] = table;
        expect(copelandAgainst(first, others, weight)).toBe(scaledCopeland(table, weight)[0]);
      }),
    );
  });
});
