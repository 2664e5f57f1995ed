import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { methodologyPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';

/** Title, description and addresses of the page of the method. */
export function methodologyMetadata(view: MethodologyView, locale: Locale): Metadata {
  const { index, cities } = view;
  return pageMetadata({
    title: translator(locale, 'shell')('navigation.methodology'),
    description: translator(locale, 'methodology')('title', {
      drivers: view.drivers.length,
      indicators: view.indicatorCount,
    }),
    pathIn: (language) => methodologyPath(language, index.slug),
    locale,
    picture: { index: index.slug, cities: cities.slice(0, 2).map(({ slug }) => slug) },
  });
}
