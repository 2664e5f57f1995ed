import type { Metadata } from 'next';
import { dataPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';

/** Title, description and addresses of the data page. */
export function dataMetadata(view: DataPageView, locale: Locale): Metadata {
  const t = translator(locale, 'data');
  const { slug } = view.index;
  const title = t('title', { index: shownText(view.index.title, locale).text });
  const description = t('lede', { ...view.counts, sources: view.sources.length });
  const url = dataPath(locale, slug);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: {
        en: dataPath('en', slug),
        'zh-CN': dataPath('zh', slug),
        'x-default': dataPath('en', slug),
      },
    },
    openGraph: { title, description, url, type: 'website' },
  };
}
