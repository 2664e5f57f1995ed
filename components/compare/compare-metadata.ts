import type { Metadata } from 'next';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { type CompareView, canonicalComparePath } from '@/lib/views/compare';

/** Title, description and the other addresses of a comparison; weights are no page of their own. */
export function compareMetadata(view: CompareView, locale: Locale): Metadata {
  const t = translator(locale, 'compare');
  const cities = formatList(
    view.comparison?.cities.map((city) => shownText(city.name, locale).text) ?? [],
    locale,
  );
  const title = view.comparison === null ? t('choose.heading') : t('title', { cities });
  const description =
    view.comparison === null ? t('choose.lede') : t.sentence(view.comparison.finding);
  const canonical = canonicalComparePath(view, locale);
  return {
    title,
    description,
    alternates: {
      canonical,
      languages: {
        en: canonicalComparePath(view, 'en'),
        'zh-CN': canonicalComparePath(view, 'zh'),
        'x-default': canonicalComparePath(view, 'en'),
      },
    },
    openGraph: { title, description, url: canonical, type: 'article' },
  };
}
