import { type EditionPair, editionChangePath, editionsPath } from '../address/edition-paths';
import { parseEditionQuery } from '../address/parse-edition-change';
import { readClient } from '../db/client';
import { type CurrentEdition, listEditions } from '../db/editions';
import { listImports } from '../db/import-log';
import type { Locale } from '../text/localized';
import { type EditionsView, editionsView } from '../views/editions/editions';
import { firstCities } from '../views/evidence/marks';
import { readBase } from './base';

/** The editions of an index, and the current one, with which the page is kept. */
export type EditionsPage = { readonly edition: CurrentEdition; readonly view: EditionsView };

/** The editions of an index; null if there is no such index. */
export async function readEditionsPage(index: string): Promise<EditionsPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const [editions, imports] = await Promise.all([listEditions(db, index), listImports(db, index)]);
  const view = editionsView({
    index: base.index,
    firstCities: firstCities(base.cities),
    current: base.edition,
    editions,
    imports,
  });
  return { edition: base.edition, view };
}

/**
 * Where a choice of two editions leads: to what changed between them, or back to the list where
 * none is made.
 *
 * @throws AppError `bad-request` where what is chosen can be no edition
 */
export function readChangePath(query: URLSearchParams, locale: Locale, index: string): string {
  const [from, to] = [parseEditionQuery(query, 'from'), parseEditionQuery(query, 'to')];
  if (from === null || to === null || from === to) return editionsPath(locale, index);
  return editionChangePath(locale, index, { from, to } satisfies EditionPair);
}
