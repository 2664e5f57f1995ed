import { citedPath, pageCitationPath } from '../address/cite-paths';
import { type CitedPage, readCitedPage } from '../address/cited-page';
import { badQuery, parseLanguageQuery } from '../address/parse-api';
import type { CslItem } from '../citation/csl-item';
import { CITATION_FORMATS, citationFile } from '../citation/export';
import { pageItem } from '../citation/page-item';
import { CITATION_STYLES, referenceRuns } from '../citation/reference';
import { readClient } from '../db/client';
import type { EditionInfo } from '../db/editions';
import { readPackDetails } from '../db/pack-version';
import { environment, publicOrigin } from '../env';
import { shortHash } from '../format';
import { translator } from '../i18n/translator';
import { languageTag } from '../text/language-tag';
import type { Locale } from '../text/localized';
import type { CiteView } from '../views/cite';
import { pageTables } from '../views/cite-tables';
import { firstCities } from '../views/evidence/marks';
import { RANKING_FROM } from '../views/ranking';
import { requireBase } from './api/require';
import { type Base, readBase } from './base';
import { citedCharts } from './cite-charts';
import { citedTitle } from './cited-title';
import { embedOffers } from './embed-offers';
import type { NamedCitationFile } from './source-citation';

export type CitePage = { readonly edition: EditionInfo; readonly view: CiteView };

/**
 * How a page of an index is cited today.
 *
 * @param of the address of the page below that of the index
 * @returns null if there is no such index or page
 */
export async function readCite(
  index: string,
  of: string,
  locale: Locale,
): Promise<CitePage | null> {
  const base = await readBase(index);
  const page = readCitedPage(of);
  const title = base && page && (await citedTitle(base, page, locale));
  if (base === null || page === null || title === null) return null;
  const item = await itemOf(base, page, title, locale);
  const { slug } = base.index;
  const view: CiteView = {
    index: { slug, title: base.index.title },
    cities: firstCities(base.cities),
    of,
    title,
    path: citedPath(locale, slug, of),
    address: item.URL ?? '',
    accessed: today(),
    language: languageTag(locale),
    charts: await citedCharts(base, page, locale),
    tables: pageTables(
      {
        index: slug,
        firstCities: firstCities(base.cities),
        isRanked: base.cities.length >= RANKING_FROM,
      },
      page,
    ),
    embeds: embedOffers(base, page, title, locale),
    citation: {
      references: CITATION_STYLES.map((style) => ({ style, runs: referenceRuns(item, style) })),
      files: CITATION_FORMATS.map((format) => ({
        format,
        href: pageCitationPath(locale, slug, of, format),
      })),
    },
  };
  return { edition: base.edition, view };
}

/**
 * The citation of a page as a file: `?of=…&lang=zh&format=ris`.
 *
 * @throws AppError `not-found` (no such index) or `bad-request` (no such page, language or format)
 */
export async function readPageCitationFile(
  index: string,
  query: URLSearchParams,
): Promise<NamedCitationFile> {
  const base = await requireBase(index);
  const locale = parseLanguageQuery(query);
  const [of, format] = [query.get('of') ?? '', query.get('format') ?? ''];
  const page = readCitedPage(of);
  const title = page && (await citedTitle(base, page, locale));
  if (page === null || title === null) throw badQuery('of', of);
  const known = CITATION_FORMATS.find((one) => one === format);
  if (known === undefined) throw badQuery('format', format);
  const file = citationFile(await itemOf(base, page, title, locale), known);
  return { ...file, fileName: `${index}-${base.edition.label}.${file.extension}` };
}

async function itemOf(
  base: Base,
  { kind, of }: CitedPage,
  title: string,
  locale: Locale,
): Promise<CslItem> {
  const { edition, index } = base;
  const t = translator(locale, 'cite');
  const details = await readPackDetails(readClient(), edition.packVersionId);
  const names = (details.contributors ?? []).flatMap((contributor) => contributor.title ?? []);
  const hash = shortHash(edition.hash);
  return pageItem({
    id: `${index.slug}-${edition.label}`,
    title: t('ofEdition', { title, label: edition.label, hash }),
    authors: names.length === 0 ? [translator(locale, 'data')('licence.someone')] : names,
    publisher: translator(locale, 'shell')('brand'),
    published: edition.publishedAt.slice(0, '2026-01-08'.length),
    accessed: today(),
    url: publicOrigin(environment()) + citedPath(locale, index.slug, of),
    locale,
    isDataset: kind === 'data',
  });
}

function today(): string {
  return new Date().toISOString().slice(0, '2026-01-08'.length);
}
