import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { OverviewView } from '@/lib/views/overview/types';

/** Title, description (the finding) and addresses of an overview, the start page's too. */
export function overviewMetadata(view: OverviewView, locale: Locale): Metadata {
  const { index, pair } = view;
  return pageMetadata({
    title: shownText(index.title, locale).text,
    description: translator(locale, 'overview').sentence(view.finding),
    pathIn: (language) => overviewPath(language, index.slug),
    locale,
    isEmbedded: true,
    picture: { index: index.slug, cities: pair === null ? [] : [pair.a.slug, pair.b.slug] },
  });
}
