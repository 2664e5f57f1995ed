import type { ScoredPack } from '../edition/edition-changes';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { ReadClient } from './client';
import type { EditionInfo } from './editions';
import { readPackVersion } from './pack-version';
import { storedScores } from './scores';

/** A published edition as it is stored: its whole pack and the scores that it published. */
export type StoredEdition = ScoredPack & { readonly details: PackageDetails };

/** Reads all of an edition, for comparing it with another; pages read what they show. */
export async function readStoredEdition(
  db: ReadClient,
  { id, packVersionId }: EditionInfo,
): Promise<StoredEdition> {
  const { pack, details } = await readPackVersion(db, packVersionId);
  return { pack, details, scores: await storedScores(db, id) };
}
