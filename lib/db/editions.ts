import type { Holdings } from '../views/holdings';
import type { ReadClient } from './client';

/** A published edition as readers cite it; `id` and `packVersionId` never leave the server. */
export type EditionInfo = {
  readonly id: number;
  /** SHA-256 (hex) of the canonical form: pack, framework, method and every score. */
  readonly hash: string;
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly packVersionId: number;
  readonly frameworkVersion: string;
  readonly packHash: string;
};

/** An edition with what its readers find in it. */
export type CurrentEdition = EditionInfo & { readonly holds: Holdings };

/** The edition that readers of an index see; null if nothing was published under that name. */
export async function currentEdition(
  db: ReadClient,
  indexSlug: string,
): Promise<CurrentEdition | null> {
  const index = await db.index.findUnique({ where: { slug: indexSlug } });
  if (index?.currentEditionId == null) return null;
  const edition = await db.edition.findUnique({ where: { id: index.currentEditionId } });
  return edition && { ...edition, holds: await holdingsOf(db, edition.packVersionId) };
}

/**
 * The edition of an index that an address names for good, current or not; null: it was never
 * published.
 *
 * @param digits the first of its hash, enough to name one edition
 */
export async function pinnedEdition(
  db: ReadClient,
  indexSlug: string,
  digits: string,
): Promise<CurrentEdition | null> {
  const edition = await db.edition.findFirst({
    where: { indexSlug, hash: { startsWith: digits }, packVersion: { state: 'published' } },
    orderBy: { id: 'asc' },
  });
  return edition && { ...edition, holds: await holdingsOf(db, edition.packVersionId) };
}

async function holdingsOf(db: ReadClient, packVersionId: number): Promise<Holdings> {
  const where = { packVersionId };
  const [evidence, event, value] = await Promise.all([
    db.evidence.findFirst({ where, select: { slug: true } }),
    db.event.findFirst({ where, select: { slug: true } }),
    db.observation.findFirst({
      where: { ...where, source: { not: null } },
      select: { indicator: true },
    }),
  ]);
  return { evidence: evidence !== null, events: event !== null, values: value !== null };
}

/** Every edition of an index, the newest first. */
export async function listEditions(db: ReadClient, indexSlug: string): Promise<EditionInfo[]> {
  return db.edition.findMany({
    where: { indexSlug, packVersion: { state: 'published' } },
    orderBy: { id: 'desc' },
  });
}

/** The fewest digits of a hash that name an edition. */
const SHORTEST_HASH = 8;

/**
 * The newest edition that goes by a label, or by the first digits (8 or more) of its hash.
 *
 * @param indexSlug null: of any index
 */
export async function findEdition(
  db: ReadClient,
  name: string,
  indexSlug: string | null,
): Promise<EditionInfo | null> {
  const isHash = name.length >= SHORTEST_HASH && /^[0-9a-f]+$/.test(name);
  return db.edition.findFirst({
    where: {
      ...(indexSlug === null ? {} : { indexSlug }),
      packVersion: { state: 'published' },
      OR: [{ label: name }, ...(isHash ? [{ hash: { startsWith: name } }] : [])],
    },
    orderBy: { id: 'desc' },
  });
}
