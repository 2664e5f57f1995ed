import { expect, test } from 'vitest';
import { openReadClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { readPackVersion } from '../db/pack-version';
import { storedScores } from '../db/scores';
import { verifyEdition } from '../edition/verify-edition';
import { readPack } from '../pack';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import { plainPack } from '../pack/fixtures/plain-pack';
import { writePack } from '../pack/write-pack';
import { scoreOf } from '../scoring/score-of';
import { emptyDatabase, importedDatabase } from './fixtures/imported-database';
import { TEST_TIME } from './fixtures/test-time';
import { importPack } from './import-pack';

test('a pack of measures comes back from the database as it went in', async () => {
  const { db, edition } = await importedDatabase(MEASURE_PACK);
  const stored = await readPackVersion(db, edition.packVersionId);
  expect({ ...stored, pack: plainPack(stored.pack) }).toEqual({ pack: MEASURE_PACK, details: {} });
});

test('its scores are stored as worked out by hand, and computed again they are the same', async () => {
  const { db, edition } = await importedDatabase(MEASURE_PACK);
  const scores = await storedScores(db, edition.id);
  // Work (25 + 50) / 2, learning (40 + 50) / 2, living (50 + 50) / 2.
  expect(scoreOf(scores, 'alder', 'towns').value).toBeCloseTo((37.5 + 45 + 50) / 3, 9);
  const verified = verifyEdition({ pack: MEASURE_PACK, scores, hash: edition.hash });
  expect(verified).toMatchObject({ hashAgrees: true, observations: [], scores: [] });
});

test('how a table became the pack goes in and out again', async () => {
  const file = emptyDatabase();
  const mapping = { version: 1, drivers: [{ slug: 'work', weight: 0.5 }] };
  const { pack, details } = readPack(writePack(MEASURE_PACK, { mapping }));
  if (pack === null || details === null) throw new Error('The pack was not read.');
  const options = { databaseFile: file, source: 'towns', who: 'tester', now: TEST_TIME };
  await importPack(pack, { ...options, details });
  const db = openReadClient(file);
  const edition = await currentEdition(db, 'towns');
  const stored = await readPackVersion(db, edition?.packVersionId ?? 0);
  await db.$disconnect();
  expect(stored.details.mapping).toEqual(mapping);
  const written = writePack(stored.pack, stored.details);
  expect(written).toEqual(writePack(MEASURE_PACK, { ...details, mapping }));
});
