import type { Metadata } from 'next';
import { type PagePicture, pageMetadata } from '@/components/ui/page-metadata';
import { evidenceListPath, evidencePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';

/**
 * Title, description and addresses of the list of evidence; a search is no page of its own.
 *
 * @param isSearch the address holds a query: one of endlessly many views of the same list
 */
export function evidenceListMetadata(
  picture: PagePicture,
  locale: Locale,
  isSearch: boolean,
): Metadata {
  const t = translator(locale, 'evidence');
  return pageMetadata({
    title: t('list.title'),
    description: t('list.description'),
    pathIn: (language) => evidenceListPath(language, picture.index),
    locale,
    picture,
    isIndexed: !isSearch,
  });
}

/** Title (the claim), description and addresses of a piece of evidence. */
export function evidenceMetadata(view: EvidenceView, locale: Locale): Metadata {
  const { index, evidence, passage, source } = view;
  const claim = shownText(evidence.claim, locale).text;
  return pageMetadata({
    title: claim,
    description: translator(locale, 'evidence')('page.description', {
      number: passage.number,
      source: shownText(source.title, locale).text,
      claim,
    }),
    pathIn: (language) => evidencePath(language, index.slug, evidence.slug),
    locale,
    picture: { index: index.slug, cities: view.cities },
  });
}
