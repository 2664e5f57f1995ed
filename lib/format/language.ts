import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';

/**
 * The name of a language, in the words of the reader's.
 *
 * @param tag BCP 47: `zh-CN`, `en`
 * @example
 * formatLanguage('zh-CN', 'en'); // => 'Chinese (China)'
 */
export function formatLanguage(tag: string, locale: Locale): string {
  const names = new Intl.DisplayNames(languageTag(locale), {
    type: 'language',
    languageDisplay: 'standard',
  });
  return names.of(tag) ?? tag;
}
