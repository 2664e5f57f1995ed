import { expect, test } from 'vitest';
import { latestObservations } from './latest-observations';

const at = (periodTo: string, value: number, city = 'a') => ({
  city,
  indicator: 'i',
  periodTo,
  value,
});

test('of several periods the one that ends last counts', () => {
  expect(latestObservations([at('2023', 1), at('2025', 3), at('2024-11', 2)])).toEqual([
    at('2025', 3),
  ]);
});

test('a year ends after its months', () => {
  expect(latestObservations([at('2025', 1), at('2025-06', 2), at('2025-11-30', 3)])).toEqual([
    at('2025', 1),
  ]);
});

test('cities do not displace each other', () => {
  const rows = [at('2020', 1, 'a'), at('2025', 2, 'b')];
  expect(latestObservations(rows)).toEqual(rows);
});
