import type { SourceRow } from '../pack/tables';
import { type Locale, type LocalizedText, shownText } from '../text/localized';

/** A date of CSL-JSON: year, and month and day where they are known. */
type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

/** A name of CSL-JSON; an organisation is literal. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string };

/** What Fulcrum writes of the CSL-JSON schema (citationstyles.org). */
export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL?: string;
};

/**
 * A source as a CSL-JSON item, in the source's own language.
 *
 * @param translatedTo Adds the title's translation in brackets (APA 7, rule 9.38), for readers
 *   of another language than the source's.
 */
export function cslItem(source: SourceRow, translatedTo?: Locale): CslItem {
  const own: Locale = source.language.startsWith('zh') ? 'zh' : 'en';
  const periodical = source.cslType.startsWith('article');
  const publisher = source.publisher === null ? undefined : shownText(source.publisher, own).text;
  const author = source.author === null ? undefined : shownText(source.author, own).text;
  const place = periodical ? 'container-title' : 'publisher';
  // A publisher that is its own author is named once (APA 7, rule 9.29).
  const named = publisher !== undefined && (periodical || publisher !== author);
  // The BibTeX writer stumbles over keys that are there but undefined.
  return {
    id: source.slug,
    type: source.cslType,
    title: titleOf(source.title, own, translatedTo),
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(named ? { [place]: publisher } : {}),
    issued: cslDate(source.published),
    accessed: cslDate(source.accessed),
    language: source.language,
    ...(source.url === null ? {} : { URL: source.url }),
  };
}

function titleOf(title: LocalizedText, own: Locale, translatedTo: Locale | undefined): string {
  const original = shownText(title, own).text;
  const translation = translatedTo === undefined ? undefined : title[translatedTo];
  if (translatedTo === own || translation === undefined) return original;
  return `${original} [${translation}]`;
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
