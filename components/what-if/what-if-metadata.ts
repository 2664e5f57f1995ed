import type { Metadata } from 'next';
import { pageMetadata } from '@/components/ui/page-metadata';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { officialPath } from '@/lib/views/what-if';
import type { WhatIfSubject } from '@/lib/views/what-if/types';

/** Title and description say that it is a what-if; the page to be found is the official one. */
export function whatIfMetadata({ index, cities }: WhatIfSubject, locale: Locale): Metadata {
  const t = translator(locale, 'whatIf');
  const slugs = cities.map(({ slug }) => slug);
  const named = {
    cities: formatList(
      cities.map(({ name }) => shownText(name, locale).text),
      locale,
    ),
  };
  return pageMetadata({
    title: t('documentTitle', named),
    description: t('description', named),
    pathIn: (language) => officialPath(language, index.slug, slugs),
    locale,
    picture: null,
    isIndexed: false,
  });
}
