import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';

type Named = { readonly slug: string; readonly name: LocalizedText };

/** Finds the name of a city by its slug, for sentences. */
export function nameFinder(cities: readonly Named[], locale: Locale): (slug: string) => string {
  const names = new Map(cities.map(({ slug, name }) => [slug, shownText(name, locale).text]));
  return (slug) => names.get(slug) ?? slug;
}
