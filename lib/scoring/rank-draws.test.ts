import { expect, test } from 'vitest';
import { seededSource } from './random';
import { competitionRanks } from './rank';
import { columnMeans, ranksOf } from './rank-draws';
import { weightedMean } from './weighted-mean';

test('ranks are those of the plain way, ties among them', () => {
  expect([...ranksOf(Float64Array.of(70, 80, 70, 60))]).toEqual([2, 1, 2, 4]);
  expect([...ranksOf(Float64Array.of(100, 0, 100, 1e-12, 0))]).toEqual([1, 3, 1, 3, 3]);
  const source = seededSource(7);
  const scores = Array.from({ length: 300 }, () => Math.round(source() * 1000) / 10);
  expect([...ranksOf(Float64Array.from(scores))]).toEqual(competitionRanks(scores));
  const squeezed = scores.map((score, at) => (at === 0 ? 100 : score / 1000));
  expect([...ranksOf(Float64Array.from(squeezed))]).toEqual(competitionRanks(squeezed));
});

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
