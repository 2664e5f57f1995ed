import type { Locale } from './localized';

/** What follows a stop or a colon: a space in English, nothing after the full-width one in Chinese. */
export function sentenceSpace(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}
