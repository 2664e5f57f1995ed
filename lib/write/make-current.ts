import type { DraftEdition } from './draft-edition';
import type { ImportOptions } from './import-options';
import type { Writer } from './writer';

type LogValues = ImportOptions & { readonly outcome: 'published' | 'restored' };

/** The one step that readers see: the pointer moves, and the log says by whom. */
export async function makeCurrent(
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
