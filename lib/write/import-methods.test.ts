import { expect, test } from 'vitest';
import { readPackVersion } from '../db/pack-version';
import { storedScores } from '../db/scores';
import { verifyEdition } from '../edition/verify-edition';
import { scoredObservations } from '../evidence/scored-observations';
import { METHOD_PACK } from '../pack/fixtures/method-pack';
import { plainPack } from '../pack/fixtures/plain-pack';
import { frameworkFromPack } from '../pack/framework-from-pack';
import { evaluate } from '../scoring';
import { notedScores } from '../scoring/noted-scores';
import { importedDatabase } from './fixtures/imported-database';

test('a pack that sets its method comes back as it went in, and its edition is verified', async () => {
  const { db, edition } = await importedDatabase(METHOD_PACK);
  const stored = await readPackVersion(db, edition.packVersionId);
  expect(plainPack(stored.pack)).toEqual(METHOD_PACK);
  const scores = await storedScores(db, edition.id);
  const verified = verifyEdition({ pack: METHOD_PACK, scores, hash: edition.hash });
  expect(verified).toMatchObject({ hashAgrees: true, observations: [], scores: [] });
});

test('what was done on the way is said of stored scores as of computed ones', async () => {
  const { db, edition } = await importedDatabase(METHOD_PACK);
  const stored = await storedScores(db, edition.id);
  const framework = frameworkFromPack(METHOD_PACK);
  const { scored } = scoredObservations(METHOD_PACK);
  const { rows: _, ...notes } = evaluate(framework, stored.cities, scored);
  const { rows, ...noted } = notedScores(framework, stored, scored);
  expect(noted).toEqual(notes);
  expect(noted.screened).toBeDefined();
  expect(rows).toHaveLength(stored.rows.length);
});
