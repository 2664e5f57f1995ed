import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascendingRanks, competitionRanks } from './rank';
import { frozen } from './test-support/frozen';
import { orderOf, roundNumber } from './tie';

test('equal scores share the better rank and the next one is left out', () => {
  expect(competitionRanks(frozen([70, 80, 70, 60]))).toEqual([2, 1, 2, 4]);
});

test('null takes no rank and is not counted', () => {
  expect(competitionRanks(frozen([null, 5, null, 9]))).toEqual([null, 2, null, 1]);
});

test('scores that agree to 9 decimals tie', () => {
  expect(competitionRanks(frozen([0.1 + 0.2, 0.3, 0.300_000_002]))).toEqual([2, 2, 1]);
});

test('ascending ranks as R gives them with ties.method = "min"', () => {
  expect(ascendingRanks(frozen([10, 30, 10, 20]))).toEqual([1, 4, 1, 3]);
});

test('a rank is one more than the number of better scores', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 30 });
  fc.assert(
    fc.property(scores, (list) => {
      const expected = list.map((score) =>
        score === null ? null : 1 + list.filter((other) => other !== null && other > score).length,
      );
      expect(competitionRanks(frozen(list))).toEqual(expected);
    }),
  );
});

test('rounding is half up and knows no negative zero', () => {
  expect(roundNumber(12.345_678_901_25)).toBe(12.345_678_901);
  expect(Object.is(roundNumber(-1e-12), 0)).toBe(true);
  expect([orderOf(1, 2), orderOf(2, 1), orderOf(1, 1 + 1e-12)]).toEqual([-1, 1, 0]);
});
