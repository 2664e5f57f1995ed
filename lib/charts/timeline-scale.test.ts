import { expect, test } from 'vitest';
import { timelineScale, yearSpan } from './timeline-scale';

// Hand calculation: a month is a twelfth of a year, a day a thirty-first of its month.
test('a date is as wide as it is imprecise', () => {
  expect(yearSpan('1971')).toEqual({ from: 1971, to: 1972 });
  const month = yearSpan('1971-07');
  expect(month.from).toBe(1971.5);
  expect(month.to - month.from).toBeCloseTo(1 / 12, 9);
  const day = yearSpan('2026-01-08');
  expect(day.from).toBeCloseTo(2026 + 7 / 372, 9);
  expect(day.to - day.from).toBeCloseTo(1 / 372, 9);
});

test('the axis ends at round years and every date stands on it', () => {
  const scale = timelineScale(['1971', '1998', '2026-01-09'], 6);
  expect(scale.ticks.map((tick) => tick.year)).toEqual([1970, 1980, 1990, 2000, 2010, 2020, 2030]);
  expect(scale.ticks[0]?.place).toBe(0);
  expect(scale.ticks.at(-1)?.place).toBe(1);
  // 1971 may mean 1971 up to 1972: its middle is 1.5 of 60 years along.
  expect(scale.place('1971')).toBeCloseTo(1.5 / 60, 9);
});

test('later dates stand further along, whatever their precision', () => {
  const scale = timelineScale(['1971', '2026']);
  expect(scale.place('2025-12')).toBeLessThan(scale.place('2026-01-02'));
  expect(scale.span('1980').from).toBeLessThan(scale.span('1980').to);
});

test('a single day still has an axis', () => {
  const scale = timelineScale(['2026-01-08']);
  expect(scale.place('2026-01-08')).toBeGreaterThanOrEqual(0);
  expect(scale.place('2026-01-08')).toBeLessThanOrEqual(1);
});

test('without a date there is no axis', () => {
  expect(() => timelineScale([])).toThrow('timelineScale requires at least one date');
});
