import type { Locale } from '../text/localized';
import { readCitedPage } from './cited-page';
import { overviewPath } from './paths';

/** How a page of an index is cited: references, files for reference managers, its address. */
export function citePath(locale: Locale, index: string, of: string): string {
  return `${overviewPath(locale, index)}/cite?of=${encoded(of)}`;
}

/**
 * The same for a page that is named by its whole path, in any language; null: it can't be cited,
 * because it is a form or a search.
 */
export function citePathOf(locale: Locale, index: string, path: string): string | null {
  const [, language = '', slug, ...rest] = path.split('/');
  const of = rest.join('/');
  if (language === '' || slug !== index || readCitedPage(of) === null) return null;
  return citePath(locale, index, of);
}

/** The address of a cited page. */
export function citedPath(locale: Locale, index: string, of: string): string {
  return of === '' ? overviewPath(locale, index) : `${overviewPath(locale, index)}/${of}`;
}

/** A citation of a page as a file: `bibtex`, `ris` or `csl-json`. */
export function pageCitationPath(
  locale: Locale,
  index: string,
  of: string,
  format: string,
): string {
  return `/api/v1/indexes/${index}/citation?of=${encoded(of)}&lang=${locale}&format=${format}`;
}

/** Commas and slashes may stand in a query, and are easier to read. */
function encoded(of: string): string {
  return encodeURIComponent(of).replaceAll('%2F', '/').replaceAll('%2C', ',');
}
