import { describe, expect, test } from 'vitest';
import { yearMoment, yearSpan } from './year-span';

// Hand calculation: a month is a twelfth of a year, a day a thirty-first of its month.
describe('yearSpan', () => {
  test('a date is as wide as it is imprecise', () => {
    expect(yearSpan('1971')).toEqual({ from: 1971, to: 1972 });
    const month = yearSpan('1971-07');
    expect(month.from).toBe(1971.5);
    expect(month.to - month.from).toBeCloseTo(1 / 12, 9);
    const day = yearSpan('2026-01-08');
    expect(day.from).toBeCloseTo(2026 + 7 / 372, 9);
    expect(day.to - day.from).toBeCloseTo(1 / 372, 9);
  });
});

describe('yearMoment', () => {
  test('a day with its hour stands where the hour is', () => {
    expect(yearMoment('2026-01-01', '06:00')).toBeCloseTo(2026 + 0.25 / 372, 9);
    expect(yearMoment('2026-01-01', '13:30')).toBeCloseTo(2026 + 0.5625 / 372, 9);
  });

  test('without an hour it stands in the middle', () => {
    expect(yearMoment('1971', null)).toBe(1971.5);
  });
});
