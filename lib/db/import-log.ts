import type { ReadClient } from './client';

/** What came of an import: a new edition, or an earlier one that is current again. */
export type LoggedOutcome = 'published' | 'restored';

export type ImportLogEntry = {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly importedBy: string;
  readonly file: string;
  readonly packHash: string;
  readonly outcome: LoggedOutcome;
  readonly edition: { readonly hash: string; readonly label: string } | null;
};

const ENTRIES_SHOWN = 200;

/** The imports of an index, the newest first. */
export async function listImports(db: ReadClient, indexSlug: string): Promise<ImportLogEntry[]> {
  const [entries, editions] = await Promise.all([
    db.importLog.findMany({ where: { indexSlug }, orderBy: { id: 'desc' }, take: ENTRIES_SHOWN }),
    db.edition.findMany({ where: { indexSlug }, select: { id: true, hash: true, label: true } }),
  ]);
  const editionOf = new Map(editions.map(({ id, hash, label }) => [id, { hash, label }]));
  return entries.map(({ importedAt, importedBy, file, packHash, outcome, editionId }) => ({
    importedAt,
    importedBy,
    file,
    packHash,
    outcome: outcome as LoggedOutcome,
    edition: editionId === null ? null : (editionOf.get(editionId) ?? null),
  }));
}
