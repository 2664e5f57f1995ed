import { expect, onTestFinished, test } from 'vitest';
import { readPackFolder } from '../lib/cli/pack/pack-folder';
import { openReadClient } from '../lib/db/client';
import { currentEdition } from '../lib/db/editions';
import { readPackVersion } from '../lib/db/pack-version';
import { storedScores } from '../lib/db/scores';
import { readPack } from '../lib/pack';
import { plainPack } from '../lib/pack/fixtures/plain-pack';
import { verifyCurrentEditions } from '../lib/read/verify';
import { dump } from '../lib/write/fixtures/dump';
import { emptyDatabase } from '../lib/write/fixtures/imported-database';
import { importPack } from '../lib/write/import-pack';

const INDEX = 'technology-ecosystems';

/** A database of its own with the seed published in it. */
async function seededDatabase() {
  const { pack, details } = readPack(readPackFolder(import.meta.dirname));
  if (pack === null) throw new Error('The seed has faults: npm run pack -- check');
  const file = emptyDatabase();
  const options = { databaseFile: file, source: 'seed', who: 'tester', details: details ?? {} };
  const seed = (now: string) => importPack(pack, { ...options, now });
  expect(await seed('2026-01-09T12:00:00.000Z')).toMatchObject({ outcome: 'published' });
  const db = openReadClient(file);
  onTestFinished(() => db.$disconnect());
  return { file, db, pack, seed };
}

test('seeding twice changes nothing', async () => {
  const { file, seed } = await seededDatabase();
  const before = dump(file);
  expect(await seed('2027-01-01T00:00:00.000Z')).toMatchObject({ outcome: 'unchanged' });
  expect(dump(file)).toEqual(before);
});

test('every row of the seed comes back from the database', async () => {
  const { db, pack } = await seededDatabase();
  const edition = await currentEdition(db, INDEX);
  const stored = await readPackVersion(db, edition?.packVersionId ?? 0);
  expect(plainPack(stored.pack)).toEqual(plainPack(pack));
});

test('every stored score, of every city and node, follows from the links', async () => {
  const { db, pack } = await seededDatabase();
  const [verified] = await verifyCurrentEditions(db);
  expect(verified).toMatchObject({ hashAgrees: true, observations: [], scores: [] });
  expect(verified?.count).toBe(pack.cities.length * pack.nodes.length);
  const { rows } = await storedScores(db, verified?.edition.id ?? 0);
  const drivers = pack.nodes.filter((node) => node.kind === 'driver');
  expect(rows.filter((row) => drivers.some(({ slug }) => slug === row.node))).toHaveLength(
    pack.cities.length * drivers.length,
  );
});
