import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';

/** How a date known to the year, the month or the day is written, by the parts it has. */
const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * A date as precise as it is known, in the words of the language.
 *
 * @param date `1971`, `2025-12` or `2026-01-08`
 * @example
 * formatDate('2026-01-08', 'zh'); // => '2026年1月8日'
 * formatDate('2025-12', 'en'); // => 'December 2025'
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const options = PARTS[date.split('-').length - 1];
  const tag = locale === 'en' ? 'en-GB' : languageTag(locale);
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day)),
  );
}

/**
 * A period between two dates, each as precise as it is known; equal ends are one date.
 *
 * @example
 * formatPeriod('1971', '1980', 'en'); // => '1971 to 1980'
 */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  const [start, end] = [formatDate(from, locale), formatDate(to, locale)];
  if (start === end) return start;
  return locale === 'zh' ? `${start}至${end}` : `${start} to ${end}`;
}
