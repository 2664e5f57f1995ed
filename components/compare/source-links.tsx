import { Fragment } from 'react';
import { sourcePath } from '@/lib/address/paths';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ComparisonView } from '@/lib/views/compare/comparison';

type SourceLinksProps = {
  readonly comparison: ComparisonView;
  readonly index: string;
  readonly locale: Locale;
};

/** The sources behind a chart, each leading to its passages. */
export function SourceLinks({ comparison, index, locale }: SourceLinksProps) {
  const separator = translator(locale, 'compare')('separator');
  return (
    <>
      {chartWords(locale).source}
      {sentenceSpace(locale)}
      {comparison.evidenceBase.sources.map((source, place) => (
        <Fragment key={source.slug}>
          {place > 0 && separator}
          <a href={sourcePath(locale, index, source.slug)}>
            {shownText(source.title, locale).text}
          </a>
        </Fragment>
      ))}
    </>
  );
}
