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
  const ofEvidence = await evidenceAmong(db, packVersionId, filter);
  const [found, items] = await Promise.all([
    db.link.findMany({ where: { packVersionId, indicator, ...ofEvidence } }),
    db.linkItem.findMany({
      where: {
        packVersionId,
        evidence: ofEvidence.evidence,
        ofLink: ofEvidence.ofEvidence && { ofEvidence: ofEvidence.ofEvidence },
      },
      orderBy: { position: 'asc' },
    }),
  ]);
  // Asked to put them in order, SQLite would go through all links for those of one city.
  const records = found.toSorted((one, other) => one.rowNumber - other.rowNumber);
  const itemsOf = groupLists(items, linkKey);
  return records.map((record) =>
    rowOf(linksTable, record, { items: itemsOf(linkKey(record)).map((entry) => entry.item) }),
  );
}

/** Names in one `IN (…)`; SQLite takes no more than 32,766 parameters. */
const NAMES_AT_ONCE = 1000;

/** The evidence whose links are asked for: by name, unless a few cities have very much of it. */
async function evidenceAmong(db: ReadClient, packVersionId: number, filter: LinkFilter) {
  const [city, evidence] = [amongNames(filter.city), amongNames(filter.evidence)];
  if (city === undefined) return { evidence, ofEvidence: undefined };
  const where = { packVersionId, city, slug: evidence };
  const named = await db.evidence.findMany({ where, select: { slug: true } });
  if (named.length > NAMES_AT_ONCE) return { evidence, ofEvidence: { city } };
  return { evidence: { in: named.map(({ slug }) => slug) }, ofEvidence: undefined };
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
