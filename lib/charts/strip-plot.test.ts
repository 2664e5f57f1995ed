import { expect, test } from 'vitest';
import { buildStrip } from './strip-plot';

test('a tick for each city, one where two would look the same', () => {
  const strip = buildStrip([60, 10.04, 10.01, 20]);
  expect(strip.ticks).toBe('M100 0v10M200 0v10M600 0v10');
  expect(strip.count).toBe(4);
});

test('the spread is that of R: quantile(c(10, 20, 40, 80))', () => {
  expect(buildStrip([80, 10, 40, 20]).spread).toEqual({
    lowest: 10,
    lowerQuarter: 17.5,
    median: 30,
    upperQuarter: 50,
    highest: 80,
  });
});

test('without scores there is nothing to say', () => {
  expect(buildStrip([])).toEqual({ ticks: '', count: 0, spread: null });
});
