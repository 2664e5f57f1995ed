import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { cityPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityView } from '@/lib/views/city/types';

/** Title, description (the finding) and addresses of a city's page. */
export function cityMetadata(view: CityView, locale: Locale): Metadata {
  const { index, city } = view;
  const others = view.cities.filter((other) => other.slug !== city.slug);
  return pageMetadata({
    title: shownText(city.name, locale).text,
    description: translator(locale, 'city').sentence(view.finding),
    pathIn: (language) => cityPath(language, index.slug, city.slug),
    locale,
    isEmbedded: true,
    picture: {
      index: index.slug,
      cities: [city, ...others].slice(0, 2).map(({ slug }) => slug),
    },
  });
}
