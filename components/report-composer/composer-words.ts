import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { CountWords } from './counted-field';

/** Stands where the browser will put a number. */
export function slot(name: string): string {
  return `{${name}}`;
}

/** Words about the length of a text. */
export function countWords(locale: Locale): CountWords {
  const t = translator(locale, 'composer');
  const slots = { count: slot('count'), most: slot('most') };
  return { count: t('texts.count', slots), tooMany: t('texts.tooMany', slots) };
}
