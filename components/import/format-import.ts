import { formatDate, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** How large a file is: `1.4 MB`, `12 kB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const t = translator(locale, 'importing');
  if (bytes >= MEGABYTE) {
    return t('megabytes', { size: formatNumber(bytes / MEGABYTE, locale, 1) });
  }
  return t('kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / KILOBYTE)), locale) });
}

/** A moment to the minute. @param at ISO 8601, UTC */
export function moment(at: string, locale: Locale): string {
  return translator(locale, 'importing')('time', {
    date: formatDate(at.slice(0, '2026-01-08'.length), locale),
    time: at.slice('2026-01-08T'.length, '2026-01-08T13:37'.length),
  });
}
