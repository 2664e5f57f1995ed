import { Prisma } from '../../../../generated/prisma/client';
import { FACETS, type Facet } from '../../../evidence/facets';
import type { ReadClient } from '../../client';
import type { EvidenceCounts, EvidenceSearch, FacetCounts, PagedSearch } from '../evidence-search';
import { amongMatched, evidenceConditions, linkConditions } from './evidence-conditions';

/*
 * SQLite's side of the evidence search. The text is looked for once; each facet is then counted
 * among what it matched, under all the other filters: what a reader would find by choosing it.
 */

type Counted = { readonly facet: string; readonly value: string; readonly count: number | bigint };

const TOTAL = 'total';

/** Slugs of the evidence found, in file order. */
export async function findSlugs(
  db: ReadClient,
  packVersionId: number,
  search: PagedSearch,
): Promise<string[]> {
  const query = Prisma.sql`SELECT e."slug" AS slug FROM "matched" e
    WHERE ${matchingFilters(packVersionId, search)}
    ORDER BY e."rowNumber" LIMIT ${search.limit} OFFSET ${search.offset}`;
  const rows = await db.$queryRaw<{ slug: string }[]>(
    amongMatched(packVersionId, search.terms, query),
  );
  return rows.map((row) => row.slug);
}

/** How many pieces of evidence are found in all. */
export async function countFound(
  db: ReadClient,
  packVersionId: number,
  search: EvidenceSearch,
): Promise<number> {
  const query = totalQuery(packVersionId, search);
  return totalOf(await db.$queryRaw<Counted[]>(amongMatched(packVersionId, search.terms, query)));
}

/** The number found and the counts of every facet, in one statement. */
export async function countFacets(
  db: ReadClient,
  packVersionId: number,
  search: EvidenceSearch,
): Promise<EvidenceCounts> {
  const facets = FACETS.map((facet) => facetQuery(packVersionId, search, facet));
  const query = Prisma.join([totalQuery(packVersionId, search), ...facets], ' UNION ALL ');
  const rows = await db.$queryRaw<Counted[]>(amongMatched(packVersionId, search.terms, query));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, countsOf(rows, facet)]));
  return { total: totalOf(rows), counts: counts as FacetCounts };
}

function totalQuery(packVersionId: number, search: EvidenceSearch): Prisma.Sql {
  return Prisma.sql`SELECT ${TOTAL} AS "facet", '' AS "value", count(*) AS "count"
    FROM "matched" e WHERE ${matchingFilters(packVersionId, search)}`;
}

function totalOf(rows: readonly Counted[]): number {
  return Number(rows.find((row) => row.facet === TOTAL)?.count ?? 0);
}

function countsOf(rows: readonly Counted[], facet: Facet): ReadonlyMap<string, number> {
  const own = rows.filter((row) => row.facet === facet);
  return new Map(own.map((row) => [row.value, Number(row.count)]));
}

/** Counts the values of one facet among what the text matched, the other filters kept. */
function facetQuery(packVersionId: number, search: EvidenceSearch, facet: Facet): Prisma.Sql {
  const others = { ...search, [facet]: undefined };
  const { value, join, isOfLink } = sourceOf(packVersionId, search, facet);
  // A facet of links counts the links that meet the other conditions themselves.
  const where = isOfLink
    ? Prisma.join(
        [...evidenceConditions(packVersionId, others), ...linkConditions(others)],
        ' AND ',
      )
    : matchingFilters(packVersionId, others);
  return Prisma.sql`SELECT ${facet} AS "facet", CAST(${value} AS TEXT) AS "value",
    count(DISTINCT e."rowNumber") AS "count" FROM "matched" e ${join} WHERE ${where} GROUP BY 2`;
}

type FacetSource = {
  readonly value: Prisma.Sql;
  readonly join: Prisma.Sql;
  readonly isOfLink: boolean;
};

function sourceOf(packVersionId: number, search: EvidenceSearch, facet: Facet): FacetSource {
  const links = Prisma.sql`JOIN "Link" l
    ON l."packVersionId" = ${packVersionId} AND l."evidence" = e."slug"`;
  switch (facet) {
    case 'city':
      return { value: Prisma.sql`e."city"`, join: Prisma.empty, isOfLink: false };
    case 'kind':
      return { value: Prisma.sql`e."kind"`, join: Prisma.empty, isOfLink: false };
    case 'stage': {
      const join = Prisma.sql`JOIN "EvidenceStage" s
        ON s."packVersionId" = ${packVersionId} AND s."evidence" = e."slug"`;
      return { value: Prisma.sql`s."stage"`, join, isOfLink: false };
    }
    case 'driver': {
      const join = Prisma.sql`${links} ${driverJoin(search)}`;
      return { value: Prisma.sql`d."driver"`, join, isOfLink: true };
    }
    case 'indicator':
      return { value: Prisma.sql`l."indicator"`, join: links, isOfLink: true };
    case 'strength':
      return { value: Prisma.sql`l."strength"`, join: links, isOfLink: true };
    case 'polarity':
      return { value: Prisma.sql`l."polarity"`, join: links, isOfLink: true };
  }
}

/** Pairs each indicator with its driver, as the caller's framework has it. */
function driverJoin(search: EvidenceSearch): Prisma.Sql {
  const pairs = Object.entries(search.drivers).flatMap(([driver, indicators]) =>
    indicators.map((indicator) => [indicator, driver]),
  );
  return Prisma.sql`JOIN (SELECT json_extract(value, '$[0]') AS "indicator",
    json_extract(value, '$[1]') AS "driver" FROM json_each(${JSON.stringify(pairs)})) d
    ON d."indicator" = l."indicator"`;
}

/** All filters on the evidence `e`; those on links ask for one link that meets them all. */
function matchingFilters(packVersionId: number, search: EvidenceSearch): Prisma.Sql {
  const evidence = evidenceConditions(packVersionId, search);
  const links = linkConditions(search);
  if (links.length === 0) return Prisma.join(evidence, ' AND ');
  const link = Prisma.sql`EXISTS (SELECT 1 FROM "Link" l
    WHERE l."packVersionId" = ${packVersionId} AND l."evidence" = e."slug"
      AND ${Prisma.join(links, ' AND ')})`;
  return Prisma.join([...evidence, link], ' AND ');
}
