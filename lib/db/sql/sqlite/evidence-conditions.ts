import { Prisma } from '../../../../generated/prisma/client';
import type { EvidenceSearch } from '../evidence-search';

/**
 * Puts the evidence of the pack version in which every term occurs before a query, as "matched".
 * It is worked out once, however often the query reads it.
 */
export function amongMatched(
  packVersionId: number,
  terms: readonly string[],
  query: Prisma.Sql,
): Prisma.Sql {
  const each = terms.map((term) => Prisma.sql`instr("searchText", ${term}) > 0`);
  const conditions = [Prisma.sql`"packVersionId" = ${packVersionId}`, ...each];
  return Prisma.sql`WITH "matched" AS MATERIALIZED (
    SELECT "rowNumber", "slug", "city", "kind" FROM "Evidence"
    WHERE ${Prisma.join(conditions, ' AND ')}
  ) ${query}`;
}

/** The filters on the evidence `e` itself; without any, a condition that always holds. */
export function evidenceConditions(packVersionId: number, search: EvidenceSearch): Prisma.Sql[] {
  const { city, kind, stage } = search;
  const conditions = [Prisma.sql`TRUE`];
  if (city !== undefined) conditions.push(Prisma.sql`e."city" = ${city}`);
  if (kind !== undefined) conditions.push(Prisma.sql`e."kind" = ${kind}`);
  if (stage !== undefined) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM "EvidenceStage" s
      WHERE s."packVersionId" = ${packVersionId} AND s."evidence" = e."slug"
        AND s."stage" = ${stage})`);
  }
  return conditions;
}

/** The filters on a link `l`; none where the search asks nothing of links. */
export function linkConditions(search: EvidenceSearch): Prisma.Sql[] {
  const { driver, indicator, strength, polarity } = search;
  const conditions: Prisma.Sql[] = [];
  if (driver !== undefined) {
    const below = JSON.stringify(search.drivers[driver] ?? []);
    conditions.push(Prisma.sql`l."indicator" IN (SELECT value FROM json_each(${below}))`);
  }
  if (indicator !== undefined) conditions.push(Prisma.sql`l."indicator" = ${indicator}`);
  if (strength !== undefined) conditions.push(Prisma.sql`l."strength" = ${strength}`);
  if (polarity !== undefined) conditions.push(Prisma.sql`l."polarity" = ${polarity}`);
  return conditions;
}
