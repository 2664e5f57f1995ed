import { FACETS, type Facet } from '../evidence/facets';
import { searchTerms } from '../evidence/search-text';
import type { EvidenceRow } from '../pack/tables';
import type { ReadClient } from './client';
import { listEvidence } from './evidence';
import { countFacet, countFound, findSlugs } from './sql/sqlite/evidence-search';

/** What a reader asks for. Conditions on links hold for one and the same link. */
export type EvidenceQuery = {
  /** Every term parted by white space must occur, in either language. */
  readonly text?: string;
  readonly city?: string;
  readonly driver?: string;
  readonly indicator?: string;
  readonly strength?: number;
  readonly polarity?: string;
  readonly kind?: string;
  readonly stage?: string;
  /** The indicators below each driver of the framework, by the driver's slug. */
  readonly drivers: Readonly<Record<string, readonly string[]>>;
  /** 1 to 200. */
  readonly limit: number;
  readonly offset: number;
};

/** A query as the SQL takes it: its text as normalised terms. */
export type EvidenceSearch = Omit<EvidenceQuery, 'text'> & { readonly terms: readonly string[] };

export type EvidenceFound = {
  readonly rows: readonly EvidenceRow[];
  /** How many are found in all, of which `rows` is one page. */
  readonly total: number;
  /** For each facet, how many each value would find with the other filters as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

const LIMIT = 200;

/** Searches the evidence of a pack version: one page in file order, with counts for the filters. */
export async function searchEvidence(
  db: ReadClient,
  packVersionId: number,
  query: EvidenceQuery,
): Promise<EvidenceFound> {
  const { text, ...filters } = query;
  const terms = searchTerms(text ?? '');
  const limit = Math.min(Math.max(query.limit, 1), LIMIT);
  const search: EvidenceSearch = { ...filters, terms, limit };
  const [slugs, total, counts] = await Promise.all([
    findSlugs(db, packVersionId, search),
    countFound(db, packVersionId, search),
    Promise.all(FACETS.map((facet) => countFacet(db, packVersionId, search, facet))),
  ]);
  const rows = await listEvidence(db, packVersionId, { slugs });
  const none: ReadonlyMap<string, number> = new Map();
  const countOf = (facet: Facet) => counts[FACETS.indexOf(facet)] ?? none;
  return {
    rows,
    total,
    counts: {
      city: countOf('city'),
      driver: countOf('driver'),
      indicator: countOf('indicator'),
      strength: countOf('strength'),
      polarity: countOf('polarity'),
      kind: countOf('kind'),
      stage: countOf('stage'),
    },
  };
}

/** How many pieces of evidence a query would find in all. */
export async function countEvidence(
  db: ReadClient,
  packVersionId: number,
  { text, ...filters }: Omit<EvidenceQuery, 'limit' | 'offset'>,
): Promise<number> {
  const search = { ...filters, terms: searchTerms(text ?? ''), limit: 1, offset: 0 };
  return countFound(db, packVersionId, search);
}
