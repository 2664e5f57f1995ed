import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { editionChangePath, editionsPath } from '@/lib/address/edition-paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EditionChangeView } from '@/lib/views/editions/change-types';
import type { EditionsView } from '@/lib/views/editions/editions';
import { changeLede } from './change-words';

/** Title, description and addresses of the list of editions. */
export function editionsMetadata({ index, firstCities }: EditionsView, locale: Locale): Metadata {
  const t = translator(locale, 'editions');
  return pageMetadata({
    title: t('list.title', { index: shownText(index.title, locale).text }),
    description: t('list.lede'),
    pathIn: (language) => editionsPath(language, index.slug),
    locale,
    type: 'website',
    picture: { index: index.slug, cities: firstCities },
  });
}

/** Title, description and addresses of what changed between two editions. */
export function changeMetadata(view: EditionChangeView, locale: Locale): Metadata {
  const t = translator(locale, 'editions');
  const { index, firstCities, from, to, city, cities } = view;
  const labels = { from: from.label, to: to.label };
  const [one] = cities;
  const pair = { from: from.hash, to: to.hash };
  return pageMetadata({
    title:
      city === null || one === undefined
        ? t('change.title', labels)
        : t('change.titleCity', { ...labels, city: shownText(one.name, locale).text }),
    description: changeLede(view, locale),
    pathIn: (language) =>
      editionChangePath(language, index.slug, pair, city === null ? { page: view.page } : { city }),
    locale,
    picture: { index: index.slug, cities: firstCities },
    // Of any two editions there are very many; the list leads to those that follow each other.
    isIndexed: city === null && view.page === 1,
  });
}
