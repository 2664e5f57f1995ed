import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworkOf, group, indicator, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { bootstrapped } from './bootstrap';
import { coderAgreement, doubleRatings } from './coder-agreement';
import { alphaSource, krippendorffAlpha } from './krippendorff-alpha';
import { patternsOf } from './patterns';
import { ratingRanges } from './rating-ranges';
import type { Unit } from './types';
import { kappaOfTable, weightedKappa } from './weighted-kappa';

/** Ratings as a paper prints them, a line for each coder, a point for a gap, turned into units. */
function unitsOf(...coders: readonly string[]): readonly Unit[] {
  const lines = coders.map((line) => line.split(' '));
  const [first = []] = lines;
  return frozen(
    first.map((_, unit) =>
      lines.map((line) => {
        const cell = line[unit] ?? '.';
        return cell === '.' ? null : Number.parseInt(cell, 36);
      }),
    ),
  );
}

describe("Krippendorff's alpha: the examples of his “Computing Krippendorff's Alpha-Reliability” (2011)", () => {
  const FOUR_OBSERVERS = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('section D, four observers with gaps, %s: %f', (scale, alpha) => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, scale)).toBeCloseTo(alpha, 3);
  });

  test('section A, two observers, two values: 0.095', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.095, 3);
  });

  test('section B, two observers, five names: 0.692', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.692, 3);
  });

  test('one level throughout, or nothing to pair: undefined', () => {
    expect(krippendorffAlpha(unitsOf('2 2 2', '2 2 2'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha(unitsOf('1 . 3', '. 2 .'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha([], 'interval')).toBeNull();
  });
});

const LEVELS = [0, 1, 2, 3, 4];
const units = fc.array(
  fc.array(fc.option(fc.constantFrom(...LEVELS)), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 25 },
);

test('neither the order of the units nor that of the coders changes alpha', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('nominal', 'ordinal', 'interval'), (list, scale) => {
      const alpha = krippendorffAlpha(frozen(list), scale);
      const turned = krippendorffAlpha(
        list.toReversed().map((unit) => unit.toReversed()),
        scale,
      );
      if (alpha === null) expect(turned).toBeNull();
      else {
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }
    }),
  );
});

/** A square table of counts as a list of pairs. */
function pairsOf(table: readonly (readonly number[])[]): readonly Unit[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second])),
  );
}

describe("Cohen's kappa", () => {
  // Stata Base Reference Manual, [R] kappa: 85 xeromammograms read by two radiologists (Boyd et
  // al., J. National Cancer Institute 68, 1982).
  const MAMMOGRAMS = pairsOf([
    [21, 12, 0, 0],
    [4, 17, 1, 0],
    [3, 9, 15, 2],
    [0, 0, 0, 1],
  ]);

  test.each([
    ['unweighted', 0.4728],
    ['linear', 0.5684],
    ['quadratic', 0.6714],
  ] as const)('85 mammograms, %s: %f', (weighting, kappa) => {
    expect(weightedKappa(MAMMOGRAMS, weighting)).toBeCloseTo(kappa, 4);
  });

  test('the table of Cohen (1968): 0.492 without his weights, 0.348 with them', () => {
    const table = [0.44, 0.07, 0.09, 0.05, 0.2, 0.05, 0.01, 0.03, 0.06];
    expect(kappaOfTable(table, [0, 1, 1, 1, 0, 1, 1, 1, 0])).toBeCloseTo(0.492, 3);
    expect(kappaOfTable(table, [0, 1, 3, 1, 0, 6, 3, 6, 0])).toBeCloseTo(0.348, 3);
  });

  test('gaps are left out; one level throughout is undefined', () => {
    expect(weightedKappa([...MAMMOGRAMS, [0, null], [null, 3]], 'linear')).toBeCloseTo(0.5684, 4);
    expect(weightedKappa(unitsOf('2 2', '2 2'), 'linear')).toBeNull();
    expect(weightedKappa([], 'quadratic')).toBeNull();
  });

  test('either coder may come first', () => {
    fc.assert(
      fc.property(units, (list) => {
        const one = weightedKappa(frozen(list), 'linear');
        const other = weightedKappa(
          list.map(([first = null, second = null]) => [second, first]),
          'linear',
        );
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });
});

describe('bootstrap', () => {
  const OPTIONS = { seed: 5, resamples: 2000, confidence: 0.95 };

  // Closed form: a share p of n cells has the standard error √(p (1 - p) / n); at n = 400 the
  // normal interval is within a hair of the percentile one.
  test('the interval of a share is that of the binomial distribution', () => {
    const pairs = Array.from({ length: 400 }, (_, at) => [0, at < 300 ? 0 : 1]);
    const patterns = patternsOf(pairs);
    const same = patterns.units.findIndex(([first, second]) => first === second);
    const [share] = bootstrapped(patterns, [(counts) => (counts[same] ?? 0) / 400], OPTIONS);
    const error = Math.sqrt((0.75 * 0.25) / 400);
    expect(share?.value).toBe(0.75);
    expect(Math.abs((share?.lower ?? 0) - (0.75 - 1.96 * error))).toBeLessThan(error / 4);
    expect(Math.abs((share?.upper ?? 0) - (0.75 + 1.96 * error))).toBeLessThan(error / 4);
  });

  test('resamples without a figure are counted, and the seed fixes all', () => {
    // One unit of four differs: (3/4)^4 of the resamples hold one level only.
    const patterns = patternsOf(unitsOf('1 1 1 2', '1 1 1 2'));
    const run = (seed: number) =>
      bootstrapped(patterns, [alphaSource(patterns, 'ordinal')], { ...OPTIONS, seed });
    const [alpha] = run(5);
    const lost = (alpha?.undefinedResamples ?? 0) / OPTIONS.resamples;
    // All four from the three alike, or all four the other one.
    expect(Math.abs(lost - (0.75 ** 4 + 0.25 ** 4))).toBeLessThan(0.05);
    expect(alpha).toMatchObject({ value: 1, lower: 1, upper: 1 });
    expect(run(5)).toEqual(run(5));
    expect(run(6)).not.toEqual(run(5));
  });
});

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
