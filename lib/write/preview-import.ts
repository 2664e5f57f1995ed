import type { ReadClient } from '../db/client';
import { currentEdition, type EditionInfo } from '../db/editions';
import { readStoredEdition } from '../db/scored-edition';
import {
  ALL_CHANGES,
  type CountedChanges,
  countedChanges,
  type MostChanges,
  withDetails,
} from '../edition/edition-changes';
import { AppError } from '../errors/app-error';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { AnyPack } from '../pack/tables';
import { draftEdition } from './draft-edition';

/** What an import would do, before it is done. */
export type ImportPreview = CountedChanges & {
  readonly index: string;
  /** The edition that the pack would be published as. */
  readonly hash: string;
  readonly label: string;
  /** The edition that it would take the place of; null: the index is new. */
  readonly current: EditionInfo | null;
};

/**
 * Works out what importing a checked pack would change: rows by table, and every score that would
 * move. Nothing is written.
 *
 * @param read a pack and what it says of itself; null: nothing is said, and what is stored stays
 * @param most how long the lists may become; all is counted
 * @throws AppError `pack-faulty`
 */
export async function previewImport(
  db: ReadClient,
  { pack, details }: { readonly pack: AnyPack; readonly details: PackageDetails | null },
  most: MostChanges = ALL_CHANGES,
): Promise<ImportPreview> {
  const [index] = pack.index;
  if (index === undefined) throw new AppError('pack-faulty', 'no index row', { count: 1 });
  const { hash, label, scores } = draftEdition(pack, index, '');
  const current = await currentEdition(db, index.slug);
  const before = current === null ? null : await readStoredEdition(db, current);
  const { counts, changes } = countedChanges(before, { pack, scores }, most);
  const isDescribed = before !== null && details !== null;
  return {
    index: index.slug,
    hash,
    label,
    current,
    counts: isDescribed ? withDetails(counts, before.details, details) : counts,
    changes,
  };
}
