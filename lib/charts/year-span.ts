/** The time that a date may mean, in years with fractions: `1971` is 1971 up to 1972. */
export type YearSpan = { readonly from: number; readonly to: number };

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
 * A moment as a point in time: a day with its hour, or the middle of what a date may mean.
 *
 * @param time `HH:MM`; null where it is not known
 */
export function yearMoment(date: string, time: string | null): number {
  const { from, to } = yearSpan(date);
  const [hours = 12, minutes = 0] = time?.split(':').map(Number) ?? [];
  return from + ((hours + minutes / 60) / 24) * (to - from);
}
