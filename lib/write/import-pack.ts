import { openReadClient, type ReadClient } from '../db/client';
import { AppError } from '../errors/app-error';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { Pack } from '../pack/tables';
import { type DraftEdition, draftEdition, scoreRows } from './draft-edition';
import { takeImportLock } from './import-lock';
import { insertRows } from './insert-rows';
import { packRows } from './pack-rows';
import { removeRemains } from './remove-remains';
import { COMMAND_PATIENCE, openWriter, type Writer } from './writer';

/** How far an import has come; said before each step. */
export type ImportProgress =
  | { readonly step: 'cleaned'; readonly removed: number }
  | { readonly step: 'scored' }
  | { readonly step: 'rows'; readonly model: string; readonly count: number }
  | { readonly step: 'scores'; readonly count: number }
  | { readonly step: 'publishing' };

export type ImportOptions = {
  /** What the package says of itself beside its tables. */
  readonly details?: PackageDetails;
  readonly databaseFile: string;
  /** Where the pack came from, and who brought it: for the log. */
  readonly source: string;
  readonly who: string;
  /** ISO 8601, UTC: the time that the edition and the log carry. */
  readonly now: string;
  readonly onProgress?: (progress: ImportProgress) => void;
};

export type ImportResult = {
  /** `unchanged`: this very edition is the current one, and nothing was written. */
  readonly outcome: 'published' | 'restored' | 'unchanged';
  readonly index: string;
  readonly hash: string;
  readonly label: string;
};

/**
 * Imports a checked pack and publishes it. The rows go into a new pack version that no reader
 * sees; one short transaction at the end makes its edition the current one. Killed before that,
 * the published state is as it was, and the next import removes what is left. A pack that was
 * published before gets its edition back instead of a second one.
 *
 * @throws AppError `import-running`, `database-busy`, `disk-full`, `pack-faulty`.
 */
export async function importPack(pack: Pack, options: ImportOptions): Promise<ImportResult> {
  const release = takeImportLock(options.databaseFile);
  try {
    return await withConnections(options.databaseFile, async (reader, writer) => {
      const removed = await removeRemains(reader, writer);
      options.onProgress?.({ step: 'cleaned', removed });
      return publish(reader, writer, pack, options);
    });
  } finally {
    release();
  }
}

/** Removes what killed imports left in a database file, unless an import is at work in it. */
export async function cleanDatabase(databaseFile: string): Promise<number> {
  const release = takeImportLock(databaseFile);
  try {
    return await withConnections(databaseFile, removeRemains);
  } finally {
    release();
  }
}

async function withConnections<Result>(
  file: string,
  work: (reader: ReadClient, writer: Writer) => Promise<Result>,
): Promise<Result> {
  const reader = openReadClient(file);
  const writer = await openWriter(file, COMMAND_PATIENCE);
  try {
    return await work(reader, writer);
  } finally {
    // The last to close tidies up the write-ahead log, which a reader may not.
    await reader.$disconnect();
    await writer.close();
  }
}

async function publish(
  reader: ReadClient,
  writer: Writer,
  pack: Pack,
  options: ImportOptions,
): Promise<ImportResult> {
  const [index] = pack.index;
  if (index === undefined) throw new AppError('pack-faulty', 'no index row', { count: 1 });
  const draft = draftEdition(pack, index, options.now);
  options.onProgress?.({ step: 'scored' });
  const result = { index: index.slug, hash: draft.hash, label: draft.label };
  const known = await findPublished(reader, draft);
  if (known?.isCurrent) return { outcome: 'unchanged', ...result };
  const outcome = known === null ? 'published' : 'restored';
  const editionId = known?.editionId ?? (await stage(writer, pack, draft, options));
  options.onProgress?.({ step: 'publishing' });
  await makeCurrent(writer, draft, editionId, { ...options, outcome });
  return { outcome, ...result };
}

async function findPublished(reader: ReadClient, { indexSlug, hash }: DraftEdition) {
  const edition = await reader.edition.findUnique({
    where: { indexSlug_hash: { indexSlug, hash } },
    include: { currentOf: true },
  });
  if (edition === null) return null;
  return { editionId: edition.id, isCurrent: edition.currentOf.length > 0 };
}

/** Writes everything that the edition consists of, in a version that no reader sees. */
async function stage(
  writer: Writer,
  pack: Pack,
  draft: DraftEdition,
  { details = {}, now, onProgress }: ImportOptions,
): Promise<number> {
  const { scores, ...edition } = draft;
  const version = await writer.transaction(async (transaction) => {
    await transaction.index.upsert({
      where: { slug: draft.indexSlug },
      create: { slug: draft.indexSlug },
      update: {},
    });
    return transaction.packVersion.create({
      data: {
        indexSlug: draft.indexSlug,
        hash: draft.packHash,
        state: 'staged',
        createdAt: now,
        details: JSON.stringify(details),
      },
    });
  });
  for (const table of packRows(pack, version.id)) {
    onProgress?.({ step: 'rows', model: table.model, count: table.rows.length });
    await insertRows(writer, table);
  }
  onProgress?.({ step: 'scores', count: scores.rows.length });
  const { id } = await writer.transaction((transaction) =>
    transaction.edition.create({ data: { ...edition, packVersionId: version.id } }),
  );
  await insertRows(writer, scoreRows(scores, id));
  return id;
}

type LogValues = ImportOptions & { readonly outcome: 'published' | 'restored' };

/** The one step that readers see: the pointer moves, and the log says by whom. */
async function makeCurrent(
  writer: Writer,
  { indexSlug, packHash }: DraftEdition,
  editionId: number,
  { now, who, source, outcome }: LogValues,
): Promise<void> {
  await writer.transaction(async (transaction) => {
    await transaction.packVersion.updateMany({
      where: { editions: { some: { id: editionId } } },
      data: { state: 'published' },
    });
    await transaction.index.update({
      where: { slug: indexSlug },
      data: { currentEditionId: editionId },
    });
    await transaction.importLog.create({
      data: {
        indexSlug,
        importedAt: now,
        importedBy: who,
        file: source,
        packHash,
        outcome,
        editionId,
      },
    });
  });
}
