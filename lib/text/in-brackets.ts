import type { Locale } from './localized';

/**
 * A remark in brackets behind a number or a word: full-width and without a space in Chinese.
 *
 * @example
 * `66.6${inBrackets('64–67', 'en')}`; // => '66.6 (64–67)'
 */
export function inBrackets(remark: string, locale: Locale): string {
  return locale === 'zh' ? `（${remark}）` : ` (${remark})`;
}
