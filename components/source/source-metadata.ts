import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { sourcePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';

/** Title, description and addresses of a source. */
export function sourceMetadata(view: SourceView, locale: Locale): Metadata {
  const t = translator(locale, 'source');
  const title = shownText(view.source.title, locale).text;
  return pageMetadata({
    title,
    description: t('description', { source: title, passages: view.passages }),
    pathIn: (language) => sourcePath(language, view.index.slug, view.source.slug),
    locale,
    picture: { index: view.index.slug, cities: view.cities },
  });
}
