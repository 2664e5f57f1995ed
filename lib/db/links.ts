import type { SupportingLink } from '../evidence/score-strengths';
import { type LinkRow, linksTable } from '../pack/tables';
import type { ReadClient } from './client';
import { amongNames, groupLists, rowOf } from './record';

export type LinkFilter = {
  /** One city, or each of a few (those that are compared). */
  readonly city?: string | readonly string[];
  readonly indicator?: string;
  /** One piece of evidence, or each of a few (a page of a list). */
  readonly evidence?: string | readonly string[];
};

/** The links from evidence to indicators of a pack version, in file order. */
export async function listLinks(
  db: ReadClient,
  packVersionId: number,
  filter: LinkFilter = {},
): Promise<LinkRow[]> {
  const { indicator } = filter;
  const [city, evidence] = [amongNames(filter.city), amongNames(filter.evidence)];
  const ofEvidence = city === undefined ? undefined : { city };
  const [records, items] = await Promise.all([
    db.link.findMany({
      where: { packVersionId, indicator, evidence, ofEvidence },
      orderBy: { rowNumber: 'asc' },
    }),
    db.linkItem.findMany({
      where: { packVersionId, evidence, ofLink: ofEvidence && { ofEvidence } },
      orderBy: { position: 'asc' },
    }),
  ]);
  const itemsOf = groupLists(items, linkKey);
  return records.map((record) =>
    rowOf(linksTable, record, { items: itemsOf(linkKey(record)).map((entry) => entry.item) }),
  );
}

/** How firmly each supporting link of a pack version shows what it does, and of which city. */
export async function listSupport(
  db: ReadClient,
  packVersionId: number,
): Promise<readonly SupportingLink[]> {
  // Not as a relation: Prisma would name every piece of evidence in one statement.
  const [links, evidence] = await Promise.all([
    db.link.findMany({
      where: { packVersionId, polarity: 'supports' },
      select: { indicator: true, strength: true, evidence: true },
    }),
    db.evidence.findMany({ where: { packVersionId }, select: { slug: true, city: true } }),
  ]);
  const cityOf = new Map(evidence.map(({ slug, city }) => [slug, city]));
  return links.flatMap(({ indicator, strength, evidence: slug }) => {
    const city = cityOf.get(slug);
    return city === undefined ? [] : [{ city, indicator, strength }];
  });
}

function linkKey(link: { readonly evidence: string; readonly indicator: string }): string {
  return `${link.evidence} ${link.indicator}`;
}
