import { requireCurrentDatabase } from '../../prisma/require-current';
import { readClient } from '../db/client';
import { databaseFile } from '../db/database-file';
import { listIndexes } from '../db/indexes';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { type VerifiedEdition, verifyCurrentEdition } from '../read/verify';
import { runCommand, type Say } from './terminal';

/** Computes every current edition afresh from its links, and names what is stored otherwise. */
await runCommand(async (say) => {
  requireCurrentDatabase(databaseFile(environment().DATABASE_URL));
  const db = readClient();
  const indexes = await listIndexes(db);
  if (indexes.length === 0) say('nothingPublished');
  let differences = 0;
  for (const { slug } of indexes) {
    const verified = await verifyCurrentEdition(db, slug);
    if (verified !== null) differences += report(say, slug, verified);
  }
  await db.$disconnect();
  if (differences > 0) {
    throw new AppError('edition-differs', `${differences} differences`, { count: differences });
  }
});

/** Says what differs. @returns in how many things */
function report(say: Say, index: string, verified: VerifiedEdition): number {
  const { edition, hash, hashAgrees, observations, scores, count } = verified;
  say('verifyEdition', { index, label: edition.label });
  say('verifyStored', { hash: edition.hash });
  say('verifyComputed', { hash });
  for (const { city, indicator, stored, recomputed } of observations) {
    say('verifyObservation', {
      city,
      indicator,
      stored: shown(stored),
      recomputed: shown(recomputed),
    });
  }
  for (const { city, node, field, stored, recomputed } of scores) {
    say('verifyScore', { city, node, field, stored: shown(stored), recomputed: shown(recomputed) });
  }
  if (!hashAgrees) say('verifyHashDiffers');
  const differences = observations.length + scores.length + (hashAgrees ? 0 : 1);
  if (differences === 0) say('verifyAgrees', { count });
  return differences;
}

function shown(value: unknown): string {
  return value === null ? '—' : String(value);
}
