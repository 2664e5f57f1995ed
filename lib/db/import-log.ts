import { z } from 'zod';
import type { ChangeCounts } from '../edition/edition-changes';
import { DETAIL_NAMES } from '../pack/changed-details';
import { PACK_TABLES, type PackTableName } from '../pack/tables';
import type { ReadClient } from './client';
import type { EditionInfo } from './editions';

/**
 * What came of an import: a new edition, an earlier one that is current again, or the current one
 * whose pack says something else of itself.
 */
export type LoggedOutcome = 'published' | 'restored' | 'undone' | 'described';

export type ImportLogEntry = {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly importedBy: string;
  /** Where the pack came from; of an undo, the label of the edition that it went back to. */
  readonly file: string;
  readonly packHash: string;
  readonly outcome: LoggedOutcome;
  readonly edition: { readonly hash: string; readonly label: string } | null;
  /** What it changed for readers; null: made before this was kept. */
  readonly changes: ChangeCounts | null;
};

const ENTRIES_SHOWN = 200;

const changesSchema = z.object({
  tables: z.array(
    z.object({
      table: z.enum(Object.keys(PACK_TABLES) as [PackTableName, ...PackTableName[]]),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
    }),
  ),
  scores: z.int(),
  details: z.array(z.enum(DETAIL_NAMES)).optional(),
});

/** The imports of an index, the newest first. */
export async function listImports(db: ReadClient, indexSlug: string): Promise<ImportLogEntry[]> {
  const [entries, editions] = await Promise.all([
    db.importLog.findMany({ where: { indexSlug }, orderBy: { id: 'desc' }, take: ENTRIES_SHOWN }),
    db.edition.findMany({ where: { indexSlug }, select: { id: true, hash: true, label: true } }),
  ]);
  const editionOf = new Map(editions.map(({ id, hash, label }) => [id, { hash, label }]));
  return entries.map(({ importedAt, importedBy, file, packHash, outcome, editionId, changes }) => ({
    importedAt,
    importedBy,
    file,
    packHash,
    outcome: outcome as LoggedOutcome,
    edition: editionId === null ? null : (editionOf.get(editionId) ?? null),
    changes: changes === null ? null : changesSchema.parse(JSON.parse(changes)),
  }));
}

/** What an import is known by when whoever asked for it has heard nothing more of it. */
export type ImportAsked = {
  readonly importedAt: string;
  readonly importedBy: string;
  readonly file: string;
};

/** The entry that an import has left; null: it has published nothing. */
export async function findImport(
  db: ReadClient,
  asked: ImportAsked,
): Promise<{ readonly index: string; readonly entry: ImportLogEntry } | null> {
  const found = await db.importLog.findFirst({ where: asked, select: { indexSlug: true } });
  if (found === null) return null;
  const entries = await listImports(db, found.indexSlug);
  const entry = entries.find(
    ({ importedAt, importedBy, file }) =>
      importedAt === asked.importedAt && importedBy === asked.importedBy && file === asked.file,
  );
  return entry === undefined ? null : { index: found.indexSlug, entry };
}

/**
 * The edition that was current before the current one, by the log. What was undone is passed over,
 * so that undoing twice goes back two steps.
 *
 * @returns null: there is none that is kept
 */
export async function editionBefore(
  db: ReadClient,
  indexSlug: string,
): Promise<EditionInfo | null> {
  const entries = await db.importLog.findMany({
    where: { indexSlug, editionId: { not: null } },
    orderBy: { id: 'asc' },
    select: { editionId: true, outcome: true },
  });
  const steps: number[] = [];
  for (const { editionId, outcome } of entries) {
    // What only describes the edition anew goes no step.
    if (editionId === null || outcome === 'described') continue;
    const earlier = outcome === 'undone' ? steps.lastIndexOf(editionId) : -1;
    if (earlier === -1) steps.push(editionId);
    else steps.length = earlier + 1;
  }
  const before = steps.at(-2);
  return before === undefined ? null : db.edition.findUnique({ where: { id: before } });
}
