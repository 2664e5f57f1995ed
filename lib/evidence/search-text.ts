/**
 * Brings a text into the form that is stored for search and that a query is turned into: Unicode
 * compatibility composition (NFKC: full-width letters become plain ones), lower case, runs of white
 * space as one space. A query is found by containment, so Chinese needs no word breaks.
 *
 * @example
 * normaliseSearchText('ＧＰＵ  Chips 算力券'); // => 'gpu chips 算力券'
 */
export function normaliseSearchText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * The terms of a query, each of which has to be contained in a text; white space parts them.
 * An empty query has no terms and finds everything.
 */
export function searchTerms(query: string): readonly string[] {
  return normaliseSearchText(query)
    .split(' ')
    .filter((term) => term !== '');
}
