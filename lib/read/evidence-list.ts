import type { EvidenceFilters } from '../address/evidence-filters';
import { type EvidenceOffer, parseEvidenceFilters } from '../address/parse-evidence-filters';
import type { SearchParameters } from '../address/read-parameters';
import { type ReadClient, readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listOrganizations } from '../db/events';
import { listLinks } from '../db/links';
import { readPassage } from '../db/passages';
import {
  countEvidence,
  type EvidenceFound,
  type EvidenceQuery,
  searchEvidence,
} from '../db/search-evidence';
import { FACETS, STRENGTHS, type StrengthWord } from '../evidence';
import { indicatorsBelow } from '../framework/query';
import { EVIDENCE_KINDS, type EvidenceRow, POLARITIES, STAGES } from '../pack/tables';
import type { Locale } from '../text/localized';
import { evidenceListView, PAGE_SIZE, pageCount } from '../views/evidence-list';
import type { EvidenceListView, ListNotice } from '../views/evidence-list/types';
import { type Base, readBase } from './base';

export type EvidenceListPage = {
  readonly edition: CurrentEdition;
  readonly view: EvidenceListView;
};

type Filters = Omit<EvidenceQuery, 'limit' | 'offset'>;

/**
 * The list of evidence that an address asks for.
 *
 * @returns null if there is no such index
 */
export async function readEvidenceList(
  index: string,
  parameters: SearchParameters,
  locale: Locale,
): Promise<EvidenceListPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const { filters, notices } = parseEvidenceFilters(parameters, offerOf(base));
  const query = queryOf(filters, base);
  const { found, page } = await searchPage(db, version, query, filters.page);
  const rows = await readAround(db, version, query, found);
  const view = evidenceListView(
    {
      ...base,
      ...rows,
      filters: { ...filters, page },
      notices: [...notices, ...beyondNotice(filters.page, page)],
      counts: found.counts,
      rows: found.rows,
      found: found.total,
    },
    locale,
  );
  return { edition: base.edition, view };
}

/** What the page shows beside the evidence found. */
async function readAround(db: ReadClient, version: number, query: Filters, found: EvidenceFound) {
  const slugs = found.rows.map((row) => row.slug);
  const [total, links, passages, organizations, countsWithout] = await Promise.all([
    countEvidence(db, version, { drivers: query.drivers }),
    listLinks(db, version, { evidence: slugs }),
    passagesOf(db, version, found.rows),
    listOrganizations(db, version),
    found.total === 0 ? countsWithoutEach(db, version, query) : new Map<string, number>(),
  ]);
  return { total, links, passages, organizations, countsWithout };
}

function beyondNotice(asked: number, shown: number): readonly ListNotice[] {
  return asked === shown ? [] : [{ kind: 'beyond', page: asked, last: shown }];
}

/** The values of each filter that an index has. */
export function offerOf({ cities, nodes }: Base): EvidenceOffer {
  const slugsOf = (kind: string) =>
    nodes.filter((node) => node.kind === kind).map((node) => node.slug);
  return {
    city: cities.map((city) => city.slug),
    driver: slugsOf('driver'),
    indicator: slugsOf('indicator'),
    strength: Object.keys(STRENGTHS),
    polarity: POLARITIES,
    kind: EVIDENCE_KINDS,
    stage: STAGES,
  };
}

/** Filters as the database is asked for them. */
export function queryOf({ strength, page, ...filters }: EvidenceFilters, base: Base): Filters {
  const drivers = base.nodes
    .filter((node) => node.kind === 'driver')
    .map(({ slug }) => [
      slug,
      indicatorsBelow(base.framework, slug).map((indicator) => indicator.slug),
    ]);
  return {
    ...filters,
    ...(isStrength(strength) ? { strength: STRENGTHS[strength] } : {}),
    drivers: Object.fromEntries(drivers),
  };
}

function isStrength(word: string | undefined): word is StrengthWord {
  return word !== undefined && Object.hasOwn(STRENGTHS, word);
}

/** A page of what is found; of one beyond the end, the last. */
async function searchPage(db: ReadClient, version: number, query: Filters, page: number) {
  const search = (number: number): Promise<EvidenceFound> =>
    searchEvidence(db, version, {
      ...query,
      limit: PAGE_SIZE,
      offset: (number - 1) * PAGE_SIZE,
    });
  const found = await search(page);
  const last = pageCount(found.total);
  if (page <= last) return { found, page };
  return { found: await search(last), page: last };
}

/** What would be found without each of the filters in force, by its field. */
async function countsWithoutEach(db: ReadClient, version: number, query: Filters) {
  const fields = (['text', ...FACETS] as const).filter((field) => query[field]);
  const counts = await Promise.all(
    fields.map(
      async (field): Promise<[string, number]> => [
        field,
        await countEvidence(db, version, { ...query, [field]: undefined }),
      ],
    ),
  );
  return new Map(counts);
}

/** The passages that some evidence is drawn from, each once. */
async function passagesOf(db: ReadClient, version: number, rows: readonly EvidenceRow[]) {
  const places = new Map(rows.map((row) => [`${row.source}#${row.passage}`, row]));
  const passages = await Promise.all(
    [...places.values()].map((row) => readPassage(db, version, row.source, row.passage)),
  );
  return passages.filter((passage) => passage !== null);
}
