import type { ReadClient } from '../db/client';
import { currentEdition, type EditionInfo } from '../db/editions';
import { readPackVersion } from '../db/pack-version';
import { storedScores } from '../db/scores';
import { type Verification, verifyEdition } from '../edition/verify-edition';

/** What came of computing a stored edition afresh. */
export type VerifiedEdition = Verification & {
  readonly edition: EditionInfo;
  readonly count: number;
};

/** Computes the current edition of an index afresh; null if nothing is published. */
export async function verifyCurrentEdition(
  db: ReadClient,
  indexSlug: string,
): Promise<VerifiedEdition | null> {
  const edition = await currentEdition(db, indexSlug);
  if (edition === null) return null;
  const { pack } = await readPackVersion(db, edition.packVersionId);
  const scores = await storedScores(db, edition.id);
  const verification = verifyEdition({ pack, scores, hash: edition.hash });
  return { ...verification, edition, count: scores.rows.length };
}
