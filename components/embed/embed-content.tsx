import type { Locale } from '@/lib/text/localized';
import { shownText } from '@/lib/text/localized';
import type { EmbedView } from '@/lib/views/embed';
import { EmbedComparison } from './embed-comparison';
import { EmbedNumber } from './embed-number';
import { EmbedRanking } from './embed-ranking';

type EmbedContentProps = {
  readonly view: EmbedView;
  readonly title: string;
  readonly locale: Locale;
};

/** What a frame shows, under its heading. */
export function EmbedContent({ view: { index, content }, title, locale }: EmbedContentProps) {
  return (
    <>
      {content.kind !== 'ranking' && <p className="index">{shownText(index, locale).text}</p>}
      <h1>{title}</h1>
      {content.kind === 'ranking' && <EmbedRanking {...content} locale={locale} />}
      {content.kind === 'number' && <EmbedNumber {...content} locale={locale} />}
      {(content.kind === 'radar' || content.kind === 'bars') && (
        <EmbedComparison {...content} title={title} locale={locale} />
      )}
    </>
  );
}
