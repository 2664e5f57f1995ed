import { scaleLinear } from 'd3-scale';

/** The time that a date may mean, in years with fractions: `1971` is 1971 up to 1972. */
export type YearSpan = { readonly from: number; readonly to: number };

/** An axis of time, as shares of its length. */
export type TimelineScale = {
  /** Where the middle of what a date may mean stands, 0 to 1. */
  readonly place: (date: string) => number;
  /** From where to where a date may mean, 0 to 1. */
  readonly span: (date: string) => YearSpan;
  readonly ticks: readonly { readonly year: number; readonly place: number }[];
};

/**
 * A date known to the year, the month or the day as a span of years. Months count as twelfths and
 * days as parts of their month: exact enough for an axis, and without a calendar.
 *
 * @example
 * yearSpan('1971-07'); // => { from: 1971.5, to: 1971.5833… }
 */
export function yearSpan(date: string): YearSpan {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const from = year + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12 };
  return { from: from + (day - 1) / 372, to: from + day / 372 };
}

/**
 * An axis over all the dates, ending at round years.
 *
 * @param dates at least one
 * @param tickCount about how many years are written along the axis
 * @throws {Error} timelineScale requires at least one date
 */
export function timelineScale(dates: readonly string[], tickCount = 8): TimelineScale {
  if (dates.length === 0) throw new Error('timelineScale requires at least one date');
  const spans = dates.map(yearSpan);
  const first = Math.min(...spans.map((span) => span.from));
  const last = Math.max(...spans.map((span) => span.to));
  const scale = scaleLinear([first, last], [0, 1]).nice(tickCount);
  const whole = scale.ticks(tickCount).filter(Number.isInteger);
  return {
    place: (date) => {
      const { from, to } = yearSpan(date);
      return scale((from + to) / 2);
    },
    span: (date) => {
      const { from, to } = yearSpan(date);
      return { from: scale(from), to: scale(to) };
    },
    ticks: whole.map((year) => ({ year, place: scale(year) })),
  };
}
