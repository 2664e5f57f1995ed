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

/** The edition that readers of an index see; null if nothing was published under that name. */
export async function currentEdition(
  db: ReadClient,
  indexSlug: string,
): Promise<EditionInfo | null> {
  const index = await db.index.findUnique({ where: { slug: indexSlug } });
  if (index?.currentEditionId == null) return null;
  return db.edition.findUnique({ where: { id: index.currentEditionId } });
}

/** Every edition of an index, the newest first. */
export async function listEditions(db: ReadClient, indexSlug: string): Promise<EditionInfo[]> {
  return db.edition.findMany({ where: { indexSlug }, orderBy: { id: 'desc' } });
}
