import { languageTag } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';

/** A move of so many places with its sign: a positive one is a fall. */
export function shiftText(places: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag(locale), {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
    .format(places)
    .replace('-', '−');
}
