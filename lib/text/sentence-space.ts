import type { Locale } from './localized';

/** What parts two sentences: a space in English, nothing after a full-width stop in Chinese. */
export function sentenceSpace(locale: Locale): string {
  return locale === 'zh' ? '' : ' ';
}
