import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { formatNumber } from './number';

/** From here on zeros are harder to read than a word. */
const LARGE = 1_000_000;

/**
 * A number with its unit, large ones with the number word of the language. Chinese sets no space
 * before a Chinese unit.
 *
 * @param unit finished text in the language of the reader
 * @example
 * formatQuantity(4e12, 'US dollars', 'en'); // => '4 trillion US dollars'
 * formatQuantity(4e12, '美元', 'zh'); // => '4万亿美元'
 */
export function formatQuantity(value: number, unit: string, locale: Locale): string {
  const gap = locale === 'en' || /^[A-Za-z]/.test(unit) ? ' ' : '';
  return `${formatSize(value, locale)}${gap}${unit}`;
}

function formatSize(value: number, locale: Locale): string {
  if (Math.abs(value) < LARGE) return formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  return new Intl.NumberFormat(languageTag(locale), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(value);
}
