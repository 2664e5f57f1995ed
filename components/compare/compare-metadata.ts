import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { type CompareView, canonicalComparePath } from '@/lib/views/compare';

/** Title, description and the other addresses of a comparison; weights are no page of their own. */
export function compareMetadata(view: CompareView, locale: Locale): Metadata {
  const t = translator(locale, 'compare');
  const { comparison } = view;
  const addresses = {
    pathIn: (language: Locale) => canonicalComparePath(view, language),
    locale,
  };
  if (comparison === null) {
    const texts = { title: t('choose.heading'), description: t('choose.lede') };
    // One page for every choice that is not finished: none of them is worth finding.
    return pageMetadata({ ...texts, ...addresses, picture: null, isIndexed: false });
  }
  const names = comparison.cities.map((city) => shownText(city.name, locale).text);
  const finding = t.sentence(comparison.finding);
  return pageMetadata({
    title: t('title', { cities: formatList(names, locale) }),
    description: finding,
    ...addresses,
    isEmbedded: true,
    picture: { index: view.index.slug, cities: view.cities, finding },
  });
}
