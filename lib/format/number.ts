import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';

const formatters = new Map<string, Intl.NumberFormat>();

/** Making an Intl formatter costs far more than using one, so each is made once. */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale}/${JSON.stringify(options)}`;
  const known = formatters.get(id);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(languageTag(locale), options);
  formatters.set(id, made);
  return made;
}

/** Intl writes a hyphen for minus; print uses the minus sign, as wide as the plus. */
function withMinusSign(text: string): string {
  return text.replace('-', '−');
}

/**
 * A number with a fixed count of decimals and grouped thousands.
 *
 * @param decimals 0 to 20
 * @example
 * formatNumber(12000, 'en'); // => '12,000'
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  } as const;
  return withMinusSign(formatter(locale, options).format(value));
}

/**
 * A number as a text of so many decimals says it, for differences that have to agree with what is
 * shown.
 *
 * @example
 * shownNumber(60.46, 1); // => 60.5
 */
export function shownNumber(value: number, decimals: number): number {
  const options = { maximumFractionDigits: decimals, useGrouping: false } as const;
  return Number(formatter('en', options).format(value));
}

/** Figures that a number which is not whole is shown with, at least. */
const FIGURES = 4;

/**
 * A measured number: whole ones whole, others with four figures or one decimal, whichever is more.
 *
 * @example
 * formatValue(0.034125, 'en'); // => '0.03413'
 * formatValue(12345.67, 'en'); // => '12,345.7'
 */
export function formatValue(value: number, locale: Locale): string {
  if (Number.isInteger(value)) return formatNumber(value, locale);
  const wholeDigits = Math.floor(Math.log10(Math.abs(value))) + 1;
  const decimals = Math.min(20, Math.max(1, FIGURES - wholeDigits));
  const options = { maximumFractionDigits: decimals, signDisplay: 'negative' } as const;
  return withMinusSign(formatter(locale, options).format(value));
}

/**
 * A score of 0 to 100 as it is shown everywhere: one decimal.
 *
 * @example
 * formatScore(60.46, 'en'); // => '60.5'
 */
export function formatScore(score: number, locale: Locale): string {
  return formatNumber(score, locale, 1);
}

/**
 * A difference, with its sign; one that rounds to nothing has none.
 *
 * @example
 * formatDifference(-4.06, 'en'); // => '−4.1'
 */
export function formatDifference(difference: number, locale: Locale, decimals = 1): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  } as const;
  return withMinusSign(formatter(locale, options).format(difference));
}

/**
 * A share of 0 to 1 in percent. A share that is not quite none or all never reads as 0 % or 100 %:
 * "in all weightings" and "in nearly all" are different findings. An estimate a little below nothing
 * is nothing, without a sign.
 *
 * @example
 * formatPercent(0.9999, 'en'); // => '>99%'
 */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  const options = {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  } as const;
  const percent = formatter(locale, options);
  const step = 10 ** -(decimals + 2);
  if (share > 0 && share < step / 2) return `<${percent.format(step)}`;
  if (share < 1 && share > 1 - step / 2) return `>${percent.format(1 - step)}`;
  return withMinusSign(percent.format(share));
}

/**
 * Two bounds as a range. Bounds that read the same are one number.
 *
 * @example
 * formatRange(54.2, 63.9, 'en'); // => '54–64'
 */
export function formatRange(low: number, high: number, locale: Locale, decimals = 0): string {
  const [from, to] = [formatNumber(low, locale, decimals), formatNumber(high, locale, decimals)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * A range in words, for running text, where a dash is read badly or beside a minus.
 *
 * @example
 * formatRangeInWords(54.2, 63.9, 'zh'); // => '54至64'
 */
export function formatRangeInWords(
  low: number,
  high: number,
  locale: Locale,
  decimals = 0,
): string {
  const [from, to] = [formatNumber(low, locale, decimals), formatNumber(high, locale, decimals)];
  if (from === to) return from;
  return locale === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}
