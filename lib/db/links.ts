import { type LinkRow, linksTable } from '../pack/tables';
import type { ReadClient } from './client';
import { groupLists, rowOf } from './record';

export type LinkFilter = {
  readonly city?: string;
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
  const { city, indicator } = filter;
  const evidence = among(filter.evidence);
  const [records, items] = await Promise.all([
    db.link.findMany({
      where: {
        packVersionId,
        indicator,
        evidence,
        ...(city === undefined ? {} : { ofEvidence: { city } }),
      },
      orderBy: { rowNumber: 'asc' },
    }),
    db.linkItem.findMany({
      where: { packVersionId, evidence },
      orderBy: { position: 'asc' },
    }),
  ]);
  const itemsOf = groupLists(items, linkKey);
  return records.map((record) =>
    rowOf(linksTable, record, { items: itemsOf(linkKey(record)).map((entry) => entry.item) }),
  );
}

function among(evidence: LinkFilter['evidence']) {
  return typeof evidence === 'object' ? { in: [...evidence] } : evidence;
}

function linkKey(link: { readonly evidence: string; readonly indicator: string }): string {
  return `${link.evidence} ${link.indicator}`;
}
