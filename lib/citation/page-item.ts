import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import type { CslItem } from './csl-item';

/** A page of Fulcrum as it is cited. */
export type CitablePage = {
  readonly id: string;
  /** Names the edition, since the page at this address will show later ones. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Days, ISO 8601. */
  readonly published: string;
  readonly accessed: string;
  readonly url: string;
  readonly locale: Locale;
  /** The data themselves, not a page that shows them. */
  readonly isDataset: boolean;
};

/** A page of Fulcrum as a CSL-JSON item. */
export function pageItem(page: CitablePage): CslItem {
  return {
    id: page.id,
    type: page.isDataset ? 'dataset' : 'webpage',
    title: page.title,
    author: page.authors.map((literal) => ({ literal })),
    publisher: page.publisher,
    issued: dayOf(page.published),
    accessed: dayOf(page.accessed),
    language: languageTag(page.locale),
    URL: page.url,
  };
}

function dayOf(day: string): CslItem['issued'] {
  return { 'date-parts': [day.split('-').map(Number)] };
}
