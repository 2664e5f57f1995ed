import type { Metadata } from 'next';
import { methodologyPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';

/** Title, description and addresses of the page of the method. */
export function methodologyMetadata(view: MethodologyView, locale: Locale): Metadata {
  const addressIn = (language: Locale) => methodologyPath(language, view.index.slug);
  const title = translator(locale, 'shell')('navigation.methodology');
  const description = translator(locale, 'methodology')('title', {
    drivers: view.drivers.length,
    indicators: view.indicatorCount,
  });
  const url = addressIn(locale);
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { en: addressIn('en'), 'zh-CN': addressIn('zh'), 'x-default': addressIn('en') },
    },
    openGraph: { title, description, url, type: 'article' },
  };
}
