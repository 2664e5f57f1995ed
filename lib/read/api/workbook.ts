import { LRUCache } from 'lru-cache';
import { parseLanguageQuery } from '../../address/parse-api';
import { readClient } from '../../db/client';
import { listOrganizations } from '../../db/events';
import { listEvidence } from '../../db/evidence';
import { listLinks } from '../../db/links';
import { readObservations } from '../../db/observations';
import { readPackDetails } from '../../db/pack-version';
import { environment, publicOrigin } from '../../env';
import { AppError } from '../../errors/app-error';
import { workbookWords } from '../../i18n/workbook-words';
import type { Locale } from '../../text/localized';
import { fitsWorkbook, workbookSheets } from '../../views/workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { Base } from '../base';
import type { Download } from './pack-archive';
import { requireBase } from './require';

type Workbook = Uint8Array<ArrayBuffer>;

const WORKBOOKS_KEPT = 8;

// An edition never changes, and so neither does a workbook of it.
const workbooks = new LRUCache<string, Promise<Workbook>>({ max: WORKBOOKS_KEPT });

/**
 * The current edition as an XLSX workbook: scores, indicators, observations, evidence, sources,
 * method. The same edition always gives the same bytes.
 *
 * @throws AppError `not-found` (no such index), `bad-request` (no such language) or
 *   `workbook-too-large`
 */
export async function readWorkbookFile(
  index: string,
  query: URLSearchParams,
): Promise<Download<Workbook>> {
  const base = await requireBase(index);
  const locale = parseLanguageQuery(query);
  const { label, hash } = base.edition;
  const origin = publicOrigin(environment());
  const key = `${index} ${hash} ${locale} ${origin}`;
  const made = workbooks.get(key) ?? makeWorkbook(base, locale, origin);
  workbooks.set(key, made);
  made.catch(() => workbooks.delete(key));
  return { name: `${index}-${label}-${locale}.xlsx`, content: await made };
}

async function makeWorkbook(base: Base, locale: Locale, origin: string): Promise<Workbook> {
  const db = readClient();
  const version = base.edition.packVersionId;
  const [read, evidence, links, organizations, details] = await Promise.all([
    readObservations(db, version),
    listEvidence(db, version),
    listLinks(db, version),
    listOrganizations(db, version),
    readPackDetails(db, version),
  ]);
  if (!fitsWorkbook({ ...base, observations: read, evidence, links })) {
    throw new AppError('workbook-too-large', 'too many rows for a workbook');
  }
  const data = { ...base, observations: [...read], evidence, links, organizations, details };
  return writeWorkbook(workbookSheets(data, { locale, words: workbookWords(locale), origin }));
}
