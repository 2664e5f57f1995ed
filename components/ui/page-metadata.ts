import type { Metadata } from 'next';
import { comparisonPicturePath } from '@/lib/address/api-paths';
import { oembedPath } from '@/lib/address/embed-paths';
import { PICTURE_SIZE } from '@/lib/charts/picture/size';
import { environment, publicOrigin } from '@/lib/env';
import { translator } from '@/lib/i18n/translator';
import { LOCALES, type Locale } from '@/lib/text/localized';

/** The comparison that stands for a page where links to it are previewed. */
export type PagePicture = {
  readonly index: string;
  /** The first two are the pair that the picture is about; with fewer there is no picture. */
  readonly cities: readonly string[];
  /** The sentence that the picture shows, where the page knows it. */
  readonly finding?: string;
};

type Page = {
  readonly title: string;
  /** The title stands alone, without the name of the site behind it. */
  readonly isWholeTitle?: boolean;
  readonly description: string;
  /** The canonical path in each language: without weights, settings and filters. */
  readonly pathIn: (locale: Locale) => string;
  readonly locale: Locale;
  readonly type?: 'website' | 'article';
  readonly picture: PagePicture | null;
  /** False keeps the page out of search engines: endless variants of another page. */
  readonly isIndexed?: boolean;
  /** The page has something to be framed elsewhere, and says where to ask for it. */
  readonly isEmbedded?: boolean;
};

const OEMBED = 'application/json+oembed';

/** Languages as Open Graph writes them: with a territory. */
const OPEN_GRAPH_LOCALES = { en: 'en_GB', zh: 'zh_CN' } as const satisfies Record<Locale, string>;

/**
 * What machines read of a page: title, description, its canonical address, the same page in the
 * other language, and its preview. Addresses become absolute by `metadataBase` of the layout.
 */
export function pageMetadata(page: Page): Metadata {
  const { title, description, pathIn, locale, isIndexed = true } = page;
  const url = pathIn(locale);
  const origin = publicOrigin(environment());
  return {
    title: page.isWholeTitle ? { absolute: title } : title,
    description,
    alternates: {
      canonical: url,
      languages: { en: pathIn('en'), 'zh-CN': pathIn('zh'), 'x-default': pathIn('en') },
      ...(page.isEmbedded ? { types: { [OEMBED]: oembedPath(origin + url) } } : {}),
    },
    openGraph: {
      title,
      description,
      url,
      type: page.type ?? 'article',
      siteName: translator(locale, 'shell')('brand'),
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: LOCALES.map((one) => OPEN_GRAPH_LOCALES[one]).filter(
        (one) => one !== OPEN_GRAPH_LOCALES[locale],
      ),
      images: page.picture === null ? [] : imagesOf(page.picture, locale),
    },
    twitter: { card: 'summary_large_image' },
    ...(isIndexed ? {} : { robots: { index: false, follow: true } }),
  };
}

function imagesOf({ index, cities, finding }: PagePicture, locale: Locale) {
  if (cities.length < 2) return [];
  const t = translator(locale, 'preview');
  const alt = finding === undefined ? t('alt') : t('altOf', { finding });
  return [{ url: comparisonPicturePath(index, locale, cities), alt, ...PICTURE_SIZE }];
}
