import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { formatValue } from './number';

/** From here on zeros are harder to read than a word: a million in English, 万 in Chinese. */
const LARGE: Readonly<Record<Locale, number>> = { en: 1_000_000, zh: 10_000 };

/**
 * A number with its unit, large ones with the number word of the language. Chinese sets a space only
 * between a figure and a unit in Latin letters.
 *
 * @param unit finished text in the language of the reader
 * @example
 * formatQuantity(4e12, 'US dollars', 'en'); // => '4 trillion US dollars'
 * formatQuantity(4e12, '美元', 'zh'); // => '4万亿美元'
 */
export function formatQuantity(value: number, unit: string, locale: Locale): string {
  const size = formatSize(value, locale);
  const gap = locale === 'en' || /\d[A-Za-z]/.test(size.slice(-1) + unit) ? ' ' : '';
  return `${size}${gap}${unit}`;
}

function formatSize(value: number, locale: Locale): string {
  if (Math.abs(value) < LARGE[locale]) {
    const figures = formatValue(value, locale);
    // Chinese counts by ten thousands, so four digits stand together.
    return locale === 'zh' ? figures.replace(',', '') : figures;
  }
  return new Intl.NumberFormat(languageTag(locale), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(value);
}
