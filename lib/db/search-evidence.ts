import { searchTerms } from '../evidence/search-text';
import type { EvidenceRow } from '../pack/tables';
import type { ReadClient } from './client';
import { listEvidence } from './evidence';
import type { EvidenceCounts, PagedSearch } from './sql/evidence-search';
import { countFacets, countFound, findSlugs } from './sql/sqlite/evidence-search';

/** What a reader asks for. Conditions on links hold for one and the same link. */
export type EvidenceQuery = Omit<PagedSearch, 'terms'> & {
  /** Every term parted by white space must occur, in either language. */
  readonly text?: string;
  /** 1 to 200. */
  readonly limit: number;
};

/** One page of what is found, with how many are found in all and under each filter. */
export type EvidenceFound = EvidenceCounts & { readonly rows: readonly EvidenceRow[] };

const LIMIT = 200;

/** Searches the evidence of a pack version: one page in file order, with counts for the filters. */
export async function searchEvidence(
  db: ReadClient,
  packVersionId: number,
  { text = '', ...query }: EvidenceQuery,
): Promise<EvidenceFound> {
  const limit = Math.min(Math.max(query.limit, 1), LIMIT);
  const search: PagedSearch = { ...query, terms: searchTerms(text), limit };
  const [slugs, counts] = await Promise.all([
    findSlugs(db, packVersionId, search),
    countFacets(db, packVersionId, search),
  ]);
  return { rows: await listEvidence(db, packVersionId, { slugs }), ...counts };
}

/** Everything that a query finds, in file order: for files, which have no pages. */
export async function findAllEvidence(
  db: ReadClient,
  packVersionId: number,
  { text = '', ...query }: Omit<EvidenceQuery, 'limit' | 'offset'>,
): Promise<readonly EvidenceRow[]> {
  const all = { terms: searchTerms(text), limit: Number.MAX_SAFE_INTEGER, offset: 0 };
  const [slugs, rows] = await Promise.all([
    findSlugs(db, packVersionId, { ...query, ...all }),
    listEvidence(db, packVersionId),
  ]);
  const found = new Set(slugs);
  return rows.filter(({ slug }) => found.has(slug));
}

/** How many pieces of evidence a query would find in all. */
export async function countEvidence(
  db: ReadClient,
  packVersionId: number,
  { text = '', ...query }: Omit<EvidenceQuery, 'limit' | 'offset'>,
): Promise<number> {
  return countFound(db, packVersionId, { ...query, terms: searchTerms(text) });
}
