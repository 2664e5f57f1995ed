/** The languages in which Fulcrum is written. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a text (a part of an address) is one of the languages. */
export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** A text in one or both languages; at least one is there. */
export type LocalizedText = { readonly en?: string; readonly zh?: string };

/** A text as it is shown, with the language it is really in (for the `lang` attribute). */
export type ShownText = { readonly text: string; readonly lang: Locale };

/**
 * Picks the wording to show a reader: theirs where it exists, else the other one,
 * named as such so that the page can mark its language.
 *
 * @example
 * shownText({ zh: '上海' }, 'en'); // => { text: '上海', lang: 'zh' }
 */
export function shownText(text: LocalizedText, locale: Locale): ShownText {
  const own = text[locale];
  if (own !== undefined) return { text: own, lang: locale };
  const other: Locale = locale === 'en' ? 'zh' : 'en';
  return { text: text[other] ?? '', lang: other };
}
