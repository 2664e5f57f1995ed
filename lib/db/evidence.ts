import { type EvidenceRow, evidenceTable } from '../pack/tables';
import type { ReadClient } from './client';
import { amongNames, groupLists, rowOf } from './record';

export type EvidenceFilter = {
  /** One city, or each of a few (those that are compared). */
  readonly city?: string | readonly string[];
  readonly source?: string;
  readonly passage?: number;
  readonly slugs?: readonly string[];
};

/** Names in one `IN (…)`; SQLite takes no more than 32,766 parameters. */
const SLUGS_AT_ONCE = 1000;

/** The evidence of a pack version, in file order. */
export async function listEvidence(
  db: ReadClient,
  packVersionId: number,
  filter: EvidenceFilter = {},
): Promise<EvidenceRow[]> {
  const { source, passage, slugs } = filter;
  const city = amongNames(filter.city);
  if (slugs !== undefined && slugs.length > SLUGS_AT_ONCE) {
    throw new RangeError(`listEvidence: ${slugs.length} slugs at once, limit ${SLUGS_AT_ONCE}`);
  }
  const where = { packVersionId, city, source, passage, slug: amongNames(slugs) };
  // Asked to put them in order, SQLite would go through the whole pack for the evidence of one city.
  const found = await db.evidence.findMany({ where });
  const records = found.toSorted((one, other) => one.rowNumber - other.rowNumber);
  const isPart = Object.values(filter).some((value) => value !== undefined);
  const evidence =
    isPart && records.length <= SLUGS_AT_ONCE ? { in: records.map(({ slug }) => slug) } : undefined;
  const [stages, names] = await Promise.all([
    db.evidenceStage.findMany({
      where: { packVersionId, evidence },
      orderBy: { position: 'asc' },
    }),
    db.evidenceOrganization.findMany({
      where: { packVersionId, evidence },
      orderBy: { position: 'asc' },
    }),
  ]);
  const stagesOf = groupLists(stages, (stage) => stage.evidence);
  const namesOf = groupLists(names, (name) => name.evidence);
  return records.map((record) =>
    rowOf(evidenceTable, record, {
      stages: stagesOf(record.slug).map((entry) => entry.stage),
      organizations: namesOf(record.slug).map((entry) => entry.organization),
    }),
  );
}

/** The names of all evidence of a pack version, in file order: for lists of addresses. */
export async function listEvidenceSlugs(db: ReadClient, packVersionId: number): Promise<string[]> {
  const records = await db.evidence.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
    select: { slug: true },
  });
  return records.map(({ slug }) => slug);
}

/** From when to when the evidence of a pack version speaks; null: it has none. */
export async function evidencePeriod(
  db: ReadClient,
  packVersionId: number,
): Promise<{ readonly from: string; readonly to: string } | null> {
  const { _min, _max } = await db.evidence.aggregate({
    where: { packVersionId },
    _min: { periodFrom: true },
    _max: { periodTo: true },
  });
  const [from, to] = [_min.periodFrom, _max.periodTo];
  return from === null || to === null ? null : { from, to };
}

/** One piece of evidence; null if the pack version has none of that name. */
export async function evidenceBySlug(
  db: ReadClient,
  packVersionId: number,
  slug: string,
): Promise<EvidenceRow | null> {
  const [row] = await listEvidence(db, packVersionId, { slugs: [slug] });
  return row ?? null;
}
