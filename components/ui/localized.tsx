import { languageTag } from '@/lib/text/language-tag';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import { ChineseFont } from './chinese-font';

type LocalizedProps = { readonly text: LocalizedText; readonly locale: Locale };

/** A text of the data in the reader's language; one that exists only in the other says so by `lang`. */
export function Localized({ text, locale }: LocalizedProps) {
  const shown = shownText(text, locale);
  if (shown.lang === locale) return shown.text;
  return (
    <span lang={languageTag(shown.lang)}>
      {shown.lang === 'zh' && <ChineseFont />}
      {shown.text}
    </span>
  );
}
