import type { Metadata } from 'next';
import { sourcePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';

/** Title, description and addresses of a source. */
export function sourceMetadata(view: SourceView, locale: Locale): Metadata {
  const t = translator(locale, 'source');
  const title = shownText(view.source.title, locale).text;
  const description = t('description', { source: title, passages: view.passages });
  const pathIn = (language: Locale) => sourcePath(language, view.index.slug, view.source.slug);
  const url = pathIn(locale);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { en: pathIn('en'), 'zh-CN': pathIn('zh'), 'x-default': pathIn('en') },
    },
    openGraph: { title, description, url, type: 'article' },
  };
}
