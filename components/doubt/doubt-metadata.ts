import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtView } from '@/lib/views/doubt/view';
import { doubtTitle } from './doubt-words';

/** Title, description and addresses; what an address chooses otherwise is no page of its own. */
export function doubtMetadata(view: DoubtView, locale: Locale): Metadata {
  const t = translator(locale, 'doubt');
  const { frame } = view;
  const finding = doubtTitle(view, locale);
  return pageMetadata({
    title: t('title', {
      page: t(`pages.${frame.page}`),
      index: shownText(frame.index.title, locale).text,
    }),
    description: finding,
    pathIn: (language) => frame.canonical[language],
    locale,
    picture: { index: frame.index.slug, cities: frame.pair.map(({ slug }) => slug), finding },
  });
}
