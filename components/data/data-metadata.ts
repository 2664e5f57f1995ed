import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { dataPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';

/** Title, description and addresses of the data page. */
export function dataMetadata(view: DataPageView, locale: Locale): Metadata {
  const t = translator(locale, 'data');
  const { slug, title } = view.index;
  return pageMetadata({
    title: t('title', { index: shownText(title, locale).text }),
    description: t('lede', { ...view.counts, sources: view.sources.length }),
    pathIn: (language) => dataPath(language, slug),
    locale,
    type: 'website',
    picture: { index: slug, cities: view.cities.slice(0, 2) },
  });
}
