import type { Metadata } from 'next';
import { doubtMetadata } from '@/components/doubt/doubt-metadata';
import { pageMetadata } from '@/components/ui/page-metadata';
import { robustnessPath } from '@/lib/address/robustness-paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtView } from '@/lib/views/doubt/view';
import type { PairRobustness } from '@/lib/views/robustness/types';
import { sentenceText } from './robustness-words';

/** Title, description and addresses of a page; of a pair a map of other drivers is no other page. */
export function robustnessMetadata(view: PairRobustness | DoubtView, locale: Locale): Metadata {
  if ('kind' in view) return doubtMetadata(view, locale);
  const t = translator(locale, 'robustness');
  const { index, pair, isFirst } = view;
  const [a, b] = pair;
  const finding = sentenceText(view, locale);
  return pageMetadata({
    title: t('title', { a: shownText(a.name, locale).text, b: shownText(b.name, locale).text }),
    description: finding,
    pathIn: (language) =>
      robustnessPath(language, index.slug, {
        pair: isFirst ? null : [a.slug, b.slug],
        drivers: null,
      }),
    locale,
    picture: { index: index.slug, cities: [a.slug, b.slug], finding },
  });
}
