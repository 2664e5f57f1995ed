import type { Pack } from '../pack/tables';
import { type DraftEdition, scoreRows } from './draft-edition';
import type { ImportOptions } from './import-options';
import { insertRows } from './insert-rows';
import { packRows } from './pack-rows';
import { rankIntervalRows } from './rank-interval-rows';
import type { Writer } from './writer';

/** Writes everything that the edition consists of, in a version that no reader sees. */
export async function stageEdition(
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
  onProgress?.({ step: 'ranks' });
  await insertRows(writer, rankIntervalRows(pack, scores, id));
  return id;
}
