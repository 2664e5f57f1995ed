import { existsSync } from 'node:fs';
import type { ReadFiles } from '../archive/pack-files';
import { openReadClient, type ReadClient } from '../db/client';
import { currentEdition, type EditionInfo, findEdition } from '../db/editions';
import { listIndexes } from '../db/indexes';
import { readStoredEdition } from '../db/scored-edition';
import { type Verification, verifyEdition } from '../edition/verify-edition';
import { type HeldEdition, type PackVerification, verifyPack } from '../edition/verify-pack';
import { AppError } from '../errors/app-error';
import type { TableLimits } from '../pack/limits';

/** What came of computing a stored edition afresh. */
export type VerifiedEdition = Verification & {
  readonly index: string;
  readonly edition: EditionInfo;
  readonly count: number;
};

/** Computes the current edition of every index afresh. */
export async function verifyCurrentEditions(db: ReadClient): Promise<readonly VerifiedEdition[]> {
  const verified: VerifiedEdition[] = [];
  for (const { slug } of await listIndexes(db)) {
    const edition = await currentEdition(db, slug);
    if (edition !== null) verified.push(await verifyStored(db, edition));
  }
  return verified;
}

/**
 * Computes one edition afresh, by its label or the first digits of its hash.
 *
 * @param index null: of any index
 * @throws AppError `edition-unknown`
 */
export async function verifyNamedEdition(
  db: ReadClient,
  name: string,
  index: string | null,
): Promise<VerifiedEdition> {
  const edition = await findEdition(db, name, index);
  if (edition === null) throw new AppError('edition-unknown', name, { edition: name });
  return verifyStored(db, edition);
}

async function verifyStored(db: ReadClient, edition: EditionInfo): Promise<VerifiedEdition> {
  const { pack, scores } = await readStoredEdition(db, edition);
  const verification = verifyEdition({ pack, scores, hash: edition.hash });
  const index = pack.index[0]?.slug ?? '';
  return { ...verification, index, edition, count: scores.rows.length };
}

/**
 * Computes an edition afresh from an exported pack. A database that holds the edition is asked
 * for its rows; there need be none.
 *
 * @param edition what the pack should be: a label of that database, or the first digits of a hash
 */
export async function verifyExportedPack(
  files: NonNullable<ReadFiles['files']>,
  edition: string | null,
  limits: TableLimits,
  databaseFile: string,
): Promise<PackVerification> {
  if (!existsSync(databaseFile)) {
    return verifyPack({ files, edition, limits, find: async () => null });
  }
  const db = openReadClient(databaseFile);
  try {
    return await verifyPack({ files, edition, limits, find: (name) => heldEdition(db, name) });
  } finally {
    await db.$disconnect();
  }
}

async function heldEdition(db: ReadClient, name: string): Promise<HeldEdition | null> {
  const edition = await findEdition(db, name, null);
  return edition && { ...(await readStoredEdition(db, edition)), hash: edition.hash };
}
