import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedSpan, timelineScale } from './timeline-scale';
import { yearSpan } from './year-span';

function dated(...dates: readonly string[]): readonly DatedSpan[] {
  return Object.freeze(dates.map((date) => ({ date, span: yearSpan(date) })));
}

describe('timelineScale', () => {
  test('without crowding the axis is linear and ends at round years', () => {
    const scale = timelineScale(dated('1971', '1998', '2026-01-09'));
    expect(scale.stretch).toBeNull();
    expect(scale.ticks[0]).toEqual({ date: '1970', place: 0 });
    expect(scale.ticks.at(-1)).toEqual({ date: '2030', place: 1 });
    expect(scale.place(1971.5)).toBeCloseTo(1.5 / 60, 9);
  });

  // By hand: 1970 to December 2025 are 55 11/12 years on 0.6 of the axis, December and eight days
  // of January are 1/12 + 8/372 years on 0.4. So 0.4 / (39/372) over 0.6 / (671/12) = 355.6.
  test('dates that would fall on one another get a stretch of their own', () => {
    const scale = timelineScale(dated('1971', '2015', '2025-12', '2026-01-02', '2026-01-08'));
    expect(scale.stretch?.from).toBeCloseTo(0.6, 9);
    expect(scale.stretch?.to).toBeCloseTo(1, 9);
    expect(scale.stretch?.factor).toBe(360);
    expect(scale.stretch?.dates).toEqual(['2025-12', '2026-01-02', '2026-01-08']);
    expect(scale.ticks.map(({ date }) => date)).toEqual([
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
      '2025-12',
      '2026-01',
    ]);
  });

  test('a stretch in the middle leaves room on both sides', () => {
    const scale = timelineScale(dated('1950', '1999-06', '1999-07-01', '1999-08', '2049'));
    expect(scale.stretch?.from).toBeGreaterThan(0.25);
    expect(scale.stretch?.to).toBeLessThan(0.75);
    expect(scale.place(2050)).toBe(1);
  });

  test('a single day still has an axis', () => {
    const { place } = timelineScale(dated('2026-01-08'));
    expect(place(2026)).toBeGreaterThanOrEqual(0);
    expect(place(2026)).toBeLessThanOrEqual(1);
  });

  test('without a date there is no axis', () => {
    expect(() => timelineScale([])).toThrow('timelineScale requires at least one date');
  });

  test('later never stands before earlier, whatever the dates', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const date = fc
      .tuple(
        fc.integer({ min: 1900, max: 2030 }),
        fc.option(
          fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 }))),
        ),
      )
      .map(([year, rest]) => {
        if (rest === null) return String(year);
        const [month, day] = rest;
        return [String(year), two(month), ...(day === null ? [] : [two(day)])].join('-');
      });
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 12 }),
        fc.tuple(
          fc.double({ min: 1890, max: 2040, noNaN: true }),
          fc.double({ min: 0, max: 9, noNaN: true }),
        ),
        (dates, [year, later]) => {
          const { place } = timelineScale(dated(...dates));
          expect(place(year + later)).toBeGreaterThanOrEqual(place(year));
          expect(place(year)).toBeGreaterThanOrEqual(0);
          expect(place(year)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
