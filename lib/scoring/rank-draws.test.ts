import { expect, test } from 'vitest';
import { columnMeans } from './rank-draws';
import { weightedMean } from './weighted-mean';

test.each(['arithmetic', 'geometric', 'harmonic'] as const)(
  '%s means of many rows are those of each row',
  (aggregation) => {
    const rows = [
      [20, 80, 50],
      [0, 80, 50],
      [Number.NaN, 10, 90],
    ];
    const meansOf = columnMeans(aggregation, rows, 3);
    for (const weights of [
      [1, 1, 1],
      [0, 3, 1],
      [0.2, 0.5, 0.3],
    ]) {
      expect([...meansOf(weights)]).toEqual(
        rows.map((row) => weightedMean(aggregation, row, weights, [0, 1, 2])),
      );
    }
  },
);
