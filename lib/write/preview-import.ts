import type { ReadClient } from '../db/client';
import { currentEdition, type EditionInfo } from '../db/editions';
import { readStoredEdition } from '../db/scored-edition';
import { type EditionChanges, editionChanges } from '../edition/edition-changes';
import { AppError } from '../errors/app-error';
import type { Pack } from '../pack/tables';
import { draftEdition } from './draft-edition';

/** What an import would do, before it is done. */
export type ImportPreview = {
  readonly index: string;
  /** The edition that the pack would be published as. */
  readonly hash: string;
  readonly label: string;
  /** The edition that it would take the place of; null: the index is new. */
  readonly current: EditionInfo | null;
  readonly changes: EditionChanges;
};

/**
 * Works out what importing a checked pack would change: rows by table, and every score that would
 * move. Nothing is written.
 *
 * @throws AppError `pack-faulty`
 */
export async function previewImport(db: ReadClient, pack: Pack): Promise<ImportPreview> {
  const [index] = pack.index;
  if (index === undefined) throw new AppError('pack-faulty', 'no index row', { count: 1 });
  const { hash, label, scores } = draftEdition(pack, index, '');
  const current = await currentEdition(db, index.slug);
  const before = current === null ? null : await readStoredEdition(db, current);
  const changes = editionChanges(before, { pack, scores });
  return { index: index.slug, hash, label, current, changes };
}
