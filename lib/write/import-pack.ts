import type { ReadClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { readPackDetails } from '../db/pack-version';
import { readStoredEdition } from '../db/scored-edition';
import {
  type ChangeCounts,
  countedChanges,
  NO_LISTS,
  withDetails,
} from '../edition/edition-changes';
import { AppError } from '../errors/app-error';
import { changedDetails, type DetailName } from '../pack/changed-details';
import type { AnyPack } from '../pack/tables';
import { enterStep } from './checkpoint';
import { withImportLock } from './connections';
import { type DraftEdition, draftEdition } from './draft-edition';
import type { ImportOptions, ImportResult } from './import-options';
import { insertRows } from './insert-rows';
import { makeCurrent } from './make-current';
import { rankIntervalRows } from './rank-interval-rows';
import { removeRemains } from './remove-remains';
import { stageEdition } from './stage-edition';
import type { Writer } from './writer';

/**
 * Imports a checked pack and publishes it. The rows go into a new pack version that no reader
 * sees; one short transaction at the end makes its edition the current one. Killed before that,
 * the published state is as it was, and the next import removes what is left. A pack that was
 * published before gets its edition back instead of a second one.
 *
 * @throws AppError `import-running`, `import-cancelled`, `database-busy`, `disk-full`,
 * `pack-faulty`, `preview-stale`.
 */
export function importPack(pack: AnyPack, options: ImportOptions): Promise<ImportResult> {
  return withImportLock(options.databaseFile, options.who, async (reader, writer) => {
    const removed = await removeRemains(reader, writer);
    try {
      await enterStep(options, { step: 'cleaned', removed });
      return await publish(reader, writer, pack, options);
    } catch (thrown) {
      // A full disk may refuse this, too; the next import tries again.
      await removeRemains(reader, writer).catch(() => undefined);
      throw thrown;
    }
  });
}

async function publish(
  reader: ReadClient,
  writer: Writer,
  pack: AnyPack,
  options: ImportOptions,
): Promise<ImportResult> {
  const [index] = pack.index;
  if (index === undefined) throw new AppError('pack-faulty', 'no index row', { count: 1 });
  await requireExpected(reader, index.slug, options);
  const draft = draftEdition(pack, index, options.now);
  await enterStep(options, { step: 'scored' });
  const result = { index: index.slug, hash: draft.hash, label: draft.label };
  const known = await findPublished(reader, draft);
  if (known !== null) await addRankIntervals(reader, writer, pack, draft, known.editionId);
  const news = known === null ? [] : await newDetails(reader, known, options);
  if (known?.isCurrent && news.length === 0) {
    return { outcome: 'unchanged', ...result, changes: null };
  }
  const changes = known?.isCurrent
    ? { tables: [], scores: 0, details: news }
    : await countChanges(reader, pack, draft, options);
  const outcome = outcomeOf(known);
  const editionId = known?.editionId ?? (await stageEdition(writer, pack, draft, options));
  await enterStep(options, { step: 'publishing' });
  const details = news.length === 0 ? undefined : options.details;
  await makeCurrent(writer, draft, editionId, { ...options, outcome, changes, details });
  return { outcome, ...result, changes };
}

type KnownEdition = {
  readonly editionId: number;
  readonly packVersionId: number;
  readonly isCurrent: boolean;
};

function outcomeOf(known: KnownEdition | null): 'published' | 'restored' | 'described' {
  if (known === null) return 'published';
  return known.isCurrent ? 'described' : 'restored';
}

/** What the pack says of itself otherwise than the edition that it gives has it so far. */
async function newDetails(
  reader: ReadClient,
  { packVersionId }: KnownEdition,
  { details }: ImportOptions,
): Promise<readonly DetailName[]> {
  if (details === undefined) return [];
  return changedDetails(await readPackDetails(reader, packVersionId), details);
}

/** Under the lock of imports, so that nobody publishes in between. */
async function requireExpected(
  reader: ReadClient,
  index: string,
  { expected }: ImportOptions,
): Promise<void> {
  if (expected === undefined) return;
  const hash = (await currentEdition(reader, index))?.hash ?? null;
  if (hash !== expected) throw new AppError('preview-stale', `${index} is at ${hash}`);
}

/** An edition that was published before rank intervals were kept gets them now. */
async function addRankIntervals(
  reader: ReadClient,
  writer: Writer,
  pack: AnyPack,
  { scores }: DraftEdition,
  editionId: number,
): Promise<void> {
  if ((await reader.cityRankInterval.count({ where: { editionId } })) > 0) return;
  await insertRows(writer, rankIntervalRows(pack, scores, editionId));
}

/** What the draft changes for readers of its index, in numbers. */
async function countChanges(
  reader: ReadClient,
  pack: AnyPack,
  { indexSlug, scores }: DraftEdition,
  { details }: ImportOptions,
): Promise<ChangeCounts> {
  const current = await currentEdition(reader, indexSlug);
  const before = current === null ? null : await readStoredEdition(reader, current);
  const { counts } = countedChanges(before, { pack, scores }, NO_LISTS);
  if (before === null || details === undefined) return counts;
  return withDetails(counts, before.details, details);
}

async function findPublished(
  reader: ReadClient,
  { indexSlug, hash }: DraftEdition,
): Promise<KnownEdition | null> {
  const edition = await reader.edition.findUnique({
    where: { indexSlug_hash: { indexSlug, hash } },
    include: { currentOf: true },
  });
  if (edition === null) return null;
  const { id, packVersionId } = edition;
  return { editionId: id, packVersionId, isCurrent: edition.currentOf.length > 0 };
}
