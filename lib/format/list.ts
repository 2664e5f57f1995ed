import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';

/**
 * Items joined as the language joins them.
 *
 * @example
 * formatList(['上海', '硅谷', '伦敦'], 'zh'); // => '上海、硅谷和伦敦'
 */
export function formatList(items: readonly string[], locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : languageTag(locale);
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}
