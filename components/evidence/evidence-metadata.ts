import type { Metadata } from 'next';
import { evidenceListPath, evidencePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';

/** Title, description and addresses of the list of evidence; a search is no page of its own. */
export function evidenceListMetadata(index: string, locale: Locale): Metadata {
  const t = translator(locale, 'evidence');
  const pathIn = (language: Locale) => evidenceListPath(language, index);
  return metadataOf(t('list.title'), t('list.description'), pathIn, locale);
}

/** Title (the claim), description and addresses of a piece of evidence. */
export function evidenceMetadata(view: EvidenceView, locale: Locale): Metadata {
  const t = translator(locale, 'evidence');
  const claim = shownText(view.evidence.claim, locale).text;
  const description = t('page.description', {
    number: view.passage.number,
    source: shownText(view.source.title, locale).text,
    claim,
  });
  const pathIn = (language: Locale) => evidencePath(language, view.index.slug, view.evidence.slug);
  return metadataOf(claim, description, pathIn, locale);
}

function metadataOf(
  title: string,
  description: string,
  pathIn: (locale: Locale) => string,
  locale: Locale,
): Metadata {
  const languages = { en: pathIn('en'), 'zh-CN': pathIn('zh'), 'x-default': pathIn('en') };
  const url = pathIn(locale);
  return {
    title,
    description,
    alternates: { canonical: url, languages },
    openGraph: { title, description, url, type: 'article' },
  };
}
