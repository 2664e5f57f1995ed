import { Prisma } from '../../../../generated/prisma/client';
import type { Facet } from '../../../evidence/facets';
import type { ReadClient } from '../../client';
import type { EvidenceSearch } from '../../search-evidence';

/*
 * SQLite's side of the evidence search. Each condition stands alone, so that a facet can be
 * counted under all the others: what a reader would find by choosing it.
 */

type Value = string | number;
type Counted = { readonly value: Value; readonly count: number | bigint };
type Conditions = { readonly evidence: Prisma.Sql; readonly link: Prisma.Sql | null };

/** Slugs of the evidence found, in file order. */
export async function findSlugs(
  db: ReadClient,
  packVersionId: number,
  search: EvidenceSearch,
): Promise<string[]> {
  const where = matching(packVersionId, search);
  const rows = await db.$queryRaw<{ slug: string }[]>(
    Prisma.sql`SELECT e."slug" AS slug FROM "Evidence" e WHERE ${where}
      ORDER BY e."rowNumber" LIMIT ${search.limit} OFFSET ${search.offset}`,
  );
  return rows.map((row) => row.slug);
}

/** How many pieces of evidence are found in all. */
export async function countFound(
  db: ReadClient,
  packVersionId: number,
  search: EvidenceSearch,
): Promise<number> {
  const rows = await db.$queryRaw<{ count: number | bigint }[]>(
    Prisma.sql`SELECT count(*) AS count FROM "Evidence" e WHERE ${matching(packVersionId, search)}`,
  );
  return Number(rows[0]?.count ?? 0);
}

/** How many pieces of evidence each value of a facet would find, the other filters kept. */
export async function countFacet(
  db: ReadClient,
  packVersionId: number,
  search: EvidenceSearch,
  facet: Facet,
): Promise<ReadonlyMap<string, number>> {
  const rest = { ...search, [facet]: undefined };
  const rows = await db.$queryRaw<Counted[]>(facetQuery(packVersionId, rest, facet));
  return new Map(rows.map((row) => [String(row.value), Number(row.count)]));
}

function facetQuery(packVersionId: number, search: EvidenceSearch, facet: Facet): Prisma.Sql {
  const { evidence, link } = conditions(packVersionId, search);
  const where = link === null ? evidence : Prisma.sql`${evidence} AND ${link}`;
  switch (facet) {
    case 'city':
    case 'kind': {
      const all = matching(packVersionId, search);
      return counted(evidenceColumn(facet), Prisma.empty, all);
    }
    case 'stage': {
      const join = Prisma.sql`JOIN "EvidenceStage" s
        ON s."packVersionId" = e."packVersionId" AND s."evidence" = e."slug"`;
      return counted(Prisma.sql`s."stage"`, join, matching(packVersionId, search));
    }
    case 'driver':
      return counted(Prisma.sql`d."value"`, Prisma.sql`${LINK_JOIN} ${driverJoin(search)}`, where);
    default:
      return counted(linkColumn(facet), LINK_JOIN, where);
  }
}

function counted(value: Prisma.Sql, join: Prisma.Sql, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${value} AS value, count(DISTINCT e."slug") AS count
    FROM "Evidence" e ${join} WHERE ${where} GROUP BY 1`;
}

const LINK_JOIN = Prisma.sql`JOIN "Link" l
  ON l."packVersionId" = e."packVersionId" AND l."evidence" = e."slug"`;

/** Pairs each indicator with its driver, as the caller's framework has it. */
function driverJoin(search: EvidenceSearch): Prisma.Sql {
  const pairs = Object.entries(search.drivers).flatMap(([driver, indicators]) =>
    indicators.map((indicator) => [indicator, driver]),
  );
  return Prisma.sql`JOIN (SELECT json_extract(value, '$[0]') AS "indicator",
    json_extract(value, '$[1]') AS "value" FROM json_each(${JSON.stringify(pairs)})) d
    ON d."indicator" = l."indicator"`;
}

/** All conditions on the evidence `e`; those on links ask for one link that meets them all. */
function matching(packVersionId: number, search: EvidenceSearch): Prisma.Sql {
  const { evidence, link } = conditions(packVersionId, search);
  if (link === null) return evidence;
  return Prisma.sql`${evidence} AND EXISTS (SELECT 1 FROM "Link" l
    WHERE l."packVersionId" = e."packVersionId" AND l."evidence" = e."slug" AND ${link})`;
}

function conditions(packVersionId: number, search: EvidenceSearch): Conditions {
  const evidence = [Prisma.sql`e."packVersionId" = ${packVersionId}`];
  for (const term of search.terms) evidence.push(Prisma.sql`instr(e."searchText", ${term}) > 0`);
  if (search.city !== undefined) evidence.push(Prisma.sql`e."city" = ${search.city}`);
  if (search.kind !== undefined) evidence.push(Prisma.sql`e."kind" = ${search.kind}`);
  if (search.stage !== undefined) {
    evidence.push(Prisma.sql`EXISTS (SELECT 1 FROM "EvidenceStage" s
      WHERE s."packVersionId" = e."packVersionId" AND s."evidence" = e."slug"
        AND s."stage" = ${search.stage})`);
  }
  return { evidence: Prisma.join(evidence, ' AND '), link: linkConditions(search) };
}

function linkConditions(search: EvidenceSearch): Prisma.Sql | null {
  const { driver, indicator, strength, polarity } = search;
  const link: Prisma.Sql[] = [];
  if (driver !== undefined) {
    const below = JSON.stringify(search.drivers[driver] ?? []);
    link.push(Prisma.sql`l."indicator" IN (SELECT value FROM json_each(${below}))`);
  }
  if (indicator !== undefined) link.push(Prisma.sql`l."indicator" = ${indicator}`);
  if (strength !== undefined) link.push(Prisma.sql`l."strength" = ${strength}`);
  if (polarity !== undefined) link.push(Prisma.sql`l."polarity" = ${polarity}`);
  return link.length === 0 ? null : Prisma.join(link, ' AND ');
}

function evidenceColumn(facet: 'city' | 'kind'): Prisma.Sql {
  return facet === 'city' ? Prisma.sql`e."city"` : Prisma.sql`e."kind"`;
}

function linkColumn(facet: 'indicator' | 'strength' | 'polarity'): Prisma.Sql {
  if (facet === 'indicator') return Prisma.sql`l."indicator"`;
  return facet === 'strength' ? Prisma.sql`l."strength"` : Prisma.sql`l."polarity"`;
}
