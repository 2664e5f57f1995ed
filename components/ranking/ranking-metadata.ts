import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RankingView } from '@/lib/views/ranking/types';

/**
 * Title, description (the finding) and addresses of an index with many cities.
 *
 * @param isView the address holds a query: one of endlessly many views of the same ranking
 */
export function rankingMetadata(view: RankingView, locale: Locale, isView: boolean): Metadata {
  return pageMetadata({
    title: shownText(view.index.title, locale).text,
    description: translator(locale, 'ranking', view.places).sentence(view.finding),
    pathIn: (language) => overviewPath(language, view.index.slug),
    locale,
    isEmbedded: true,
    picture: { index: view.index.slug, cities: view.firstCities },
    isIndexed: !isView,
  });
}
