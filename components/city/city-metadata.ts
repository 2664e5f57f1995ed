import type { Metadata } from 'next';
import { cityPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityView } from '@/lib/views/city/types';

/** Title, description (the finding) and addresses of a city's page. */
export function cityMetadata(view: CityView, locale: Locale): Metadata {
  const t = translator(locale, 'city');
  const addressIn = (language: Locale) => cityPath(language, view.index.slug, view.city.slug);
  const title = shownText(view.city.name, locale).text;
  const description = t.sentence(view.finding);
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
