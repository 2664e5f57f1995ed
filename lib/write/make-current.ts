import type { LoggedOutcome } from '../db/import-log';
import type { ChangeCounts } from '../edition/edition-changes';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { DraftEdition } from './draft-edition';
import type { Writer } from './writer';

/** What the log says of a change of the pointer. */
export type LogValues = {
  readonly now: string;
  readonly who: string;
  readonly source: string;
  readonly outcome: LoggedOutcome;
  readonly changes: ChangeCounts;
  /** Takes the place of what the edition's pack has said of itself; left out: that stays. */
  readonly details?: PackageDetails;
};

/** The one step that readers see: the pointer moves, and the log says by whom. */
export async function makeCurrent(
  writer: Writer,
  { indexSlug, packHash }: Pick<DraftEdition, 'indexSlug' | 'packHash'>,
  editionId: number,
  { now, who, source, outcome, changes, details }: LogValues,
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
        changes: JSON.stringify(changes),
        details: details === undefined ? null : JSON.stringify(details),
        editionId,
      },
    });
  });
}
