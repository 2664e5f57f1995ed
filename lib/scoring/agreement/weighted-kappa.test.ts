import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../test-support/frozen';
import type { Unit } from './types';
import { units, unitsOf } from './units.fixture';
import { kappaOfTable, weightedKappa } from './weighted-kappa';

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

  test('the table of Fleiss, Cohen and Everitt (1969), two weightings: 0.429 and 0.507', () => {
    // Psychological Bulletin 72, table 1: 200 diagnoses by two clinicians, weights of agreement 4/9
    // and 2/3 beside the diagonal, as in the examples of R's psych and DescTools. Here as disagreement.
    const table = [106, 10, 4, 22, 28, 10, 2, 12, 6];
    expect(kappaOfTable(table, [0, 1, 1, 1, 0, 1, 1, 1, 0])).toBeCloseTo(0.429, 3);
    expect(kappaOfTable(table, [0, 1, 5 / 9, 1, 0, 1 / 3, 5 / 9, 1 / 3, 0])).toBeCloseTo(0.507, 3);
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
