import type { Metadata } from 'next';
import { overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { OverviewView } from '@/lib/views/overview/types';

/** Title, description (the finding) and addresses of an overview, the start page's too. */
export function overviewMetadata(view: OverviewView, locale: Locale): Metadata {
  const t = translator(locale, 'overview');
  const title = shownText(view.index.title, locale).text;
  const description = t.sentence(view.finding);
  const url = overviewPath(locale, view.index.slug);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: {
        en: overviewPath('en', view.index.slug),
        'zh-CN': overviewPath('zh', view.index.slug),
        'x-default': overviewPath('en', view.index.slug),
      },
    },
    openGraph: { title, description, url, type: 'article' },
  };
}
