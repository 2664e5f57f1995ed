import { describe, expect, test } from 'vitest';
import { frameworkOf, group, indicator, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { coderAgreement, doubleRatings } from './coder-agreement';
import { ratingRanges } from './rating-ranges';

describe('coderAgreement', () => {
  const FRAMEWORK = twoLevels([2, 2]);
  const OBSERVED = frozen([
    { city: 'a', indicator: 'd1-1', value: 1 },
    { city: 'a', indicator: 'd1-2', value: 3 },
    { city: 'b', indicator: 'd1-1', value: 4 },
    { city: 'b', indicator: 'd2-1', value: 2 },
  ]);
  const SECOND = frozen([
    { city: 'a', indicator: 'd1-1', level: 1, isSettled: false },
    { city: 'a', indicator: 'd1-2', level: 1, isSettled: false },
    { city: 'b', indicator: 'd1-1', level: null, isSettled: false },
    { city: 'b', indicator: 'd1-2', level: 3, isSettled: false },
    { city: 'a', indicator: 'd2-1', level: null, isSettled: false },
    { city: 'b', indicator: 'd2-1', level: 2, isSettled: true },
  ]);

  test('counts of the index and of each driver, by hand', () => {
    const { rows } = coderAgreement(FRAMEWORK, doubleRatings(OBSERVED, SECOND));
    expect(
      rows.map(({ node, cells, bothRated, sameLevel }) => [node, cells, bothRated, sameLevel]),
    ).toEqual([
      ['index', 6, 2, 1],
      ['d1', 4, 2, 1],
      ['d2', 2, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({
      onlyFirst: 1,
      onlySecond: 1,
      neither: 1,
      settled: 1,
      largestDifference: 2,
    });
    // Two units (1, 1) and (3, 1): D_o = 8 / 4, D_e = 24 / 12, so alpha is 0.
    expect(rows[0]?.alpha.interval.value).toBeCloseTo(0, 12);
    expect(rows[2]?.alpha.ordinal).toMatchObject({ value: null, lower: null, upper: null });
    expect(rows[2]?.largestDifference).toBeNull();
  });

  test('a settled cell takes part where its first rating is known, and widens its range', () => {
    const second = frozen([
      { city: 'b', indicator: 'd2-1', level: 2, isSettled: true, first: 4 },
      { city: 'a', indicator: 'd1-1', level: null, isSettled: true, first: null },
    ]);
    const [row] = coderAgreement(FRAMEWORK, doubleRatings(OBSERVED, second)).rows;
    expect(row).toMatchObject({ settled: 0, bothRated: 1, neither: 1, largestDifference: 2 });
    expect(ratingRanges(OBSERVED, second)).toMatchObject([
      { lowest: 2, highest: 4, isContested: false },
      { lowest: 1, highest: 1, isContested: true },
    ]);
  });

  test('measures are no ratings, and half steps are steps', () => {
    const framework = frameworkOf([
      group('index', 'i', null),
      indicator('x', 'i', { ratingStep: 0.5 }),
      indicator('y', 'i', { ratingStep: null }),
    ]);
    const cells = ['x', 'y'].map((slug) => ({
      city: 'a',
      indicator: slug,
      first: 1,
      second: 2,
      isSettled: false,
    }));
    const [row] = coderAgreement(framework, cells).rows;
    expect(row).toMatchObject({ cells: 1, largestDifference: 2 });
  });

  test('the range of both ratings of a published cell', () => {
    expect(ratingRanges(OBSERVED, SECOND)).toEqual([
      { city: 'a', indicator: 'd1-1', published: 1, lowest: 1, highest: 1, isContested: false },
      { city: 'a', indicator: 'd1-2', published: 3, lowest: 1, highest: 3, isContested: false },
      { city: 'b', indicator: 'd1-1', published: 4, lowest: 4, highest: 4, isContested: true },
      { city: 'b', indicator: 'd2-1', published: 2, lowest: 2, highest: 2, isContested: false },
    ]);
  });
});
