import { Localized } from '@/components/ui/localized';
import { type LocalizedText, shownText } from '@/lib/text/localized';
import { Marks } from './marks';

type NotedProps = Parameters<typeof Marks>[0] & {
  /** A whole sentence: finished, or of the data. */
  readonly text: string | LocalizedText;
};

/** A sentence with its marks: in Chinese before the full-width stop, else behind the stop. */
export function Noted({ text, ...marks }: NotedProps) {
  const { locale } = marks;
  const shown = typeof text === 'string' ? { text, lang: locale } : shownText(text, locale);
  const body = shown.text.replace(/[。！？]\s*$/u, '');
  const stop = shown.text.slice(body.length);
  return (
    <>
      <Localized text={{ [shown.lang]: body }} locale={locale} />
      <Marks {...marks} />
      {stop}
    </>
  );
}
