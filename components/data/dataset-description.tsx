import { dataPath } from '@/lib/address/paths';
import { languageTag } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';

type DatasetDescriptionProps = { readonly view: DataPageView; readonly locale: Locale };

/**
 * The data in the words of schema.org, for search engines of data. It is a data block, which
 * nothing runs; the content security policy names its hash all the same.
 */
export function DatasetDescription({ view, locale }: DatasetDescriptionProps) {
  const json = JSON.stringify(datasetOf(view, locale));
  // No text in it may end the element.
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}

function datasetOf(view: DataPageView, locale: Locale) {
  const { index, edition, licences, creators, sources, archive, scores } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: shownText(index.title, locale).text,
    description: shownText(index.description, locale).text,
    url: dataPath(locale, index.slug),
    version: edition.label,
    identifier: `sha256:${edition.hash}`,
    datePublished: edition.publishedAt,
    inLanguage: [languageTag('en'), languageTag('zh')],
    license: licences.flatMap(({ path }) => path ?? []),
    creator: creators.map((name) => ({ '@type': 'Organization', name })),
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: shownText(source.title, locale).text,
      datePublished: source.published,
      ...(source.url === null ? {} : { url: source.url }),
    })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: archive },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: scores.plain },
    ],
  };
}
