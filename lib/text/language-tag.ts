import type { Locale } from './localized';

/** The BCP 47 tag of a language of the site, for `lang` attributes and Intl. */
export function languageTag(locale: Locale): 'en' | 'zh-CN' {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

/** The language that the switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}
