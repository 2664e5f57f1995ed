import type { AnyPack } from '../pack/tables';
import { enterStep } from './checkpoint';
import { type DraftEdition, scoreRows } from './draft-edition';
import type { ImportOptions } from './import-options';
import { insertRows } from './insert-rows';
import { packRows } from './pack-rows';
import { rankIntervalRows } from './rank-interval-rows';
import type { Writer } from './writer';

/** Writes everything that the edition consists of, in a version that no reader sees. */
export async function stageEdition(
  writer: Writer,
  pack: AnyPack,
  draft: DraftEdition,
  options: ImportOptions,
): Promise<number> {
  const { details = {}, now, signal } = options;
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
    await enterStep(options, { step: 'rows', model: table.model, count: table.count });
    await insertRows(writer, table, signal);
  }
  await enterStep(options, { step: 'scores', count: scores.rows.length });
  const { id } = await writer.transaction((transaction) =>
    transaction.edition.create({ data: { ...edition, packVersionId: version.id } }),
  );
  await insertRows(writer, scoreRows(scores, id), signal);
  await enterStep(options, { step: 'ranks' });
  await insertRows(writer, rankIntervalRows(pack, scores, id), signal);
  return id;
}
