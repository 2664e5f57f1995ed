import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openReadClient } from '../db/client';
import { currentEdition, listEditions } from '../db/editions';
import { editionBefore, listImports } from '../db/import-log';
import { readPackDetails, readPackVersion } from '../db/pack-version';
import { listRankIntervals } from '../db/rank-intervals';
import { storedScores } from '../db/scores';
import { canonicalEdition, editionHash } from '../edition';
import type { PackageDetails } from '../pack/descriptor-schema';
import { plainPack } from '../pack/fixtures/plain-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { dump } from './fixtures/dump';
import { emptyDatabase, importedDatabase, importIntoTest } from './fixtures/imported-database';
import { TEST_TIME } from './fixtures/test-time';
import { takeImportLock } from './import-lock';
import { importPack } from './import-pack';

/** The small pack with one rating changed. */
const CHANGED_PACK: Pack = {
  ...SMALL_PACK,
  links: SMALL_PACK.links.map((link) =>
    link.evidence === 'south-school' ? { ...link, level: 1 } : link,
  ),
  observations: SMALL_PACK.observations.map((row) =>
    row.city === 'south' ? { ...row, value: 1 } : row,
  ),
};

test('every row of a pack comes back from the database as it went in', async () => {
  const { db, edition } = await importedDatabase();
  const stored = await readPackVersion(db, edition.packVersionId);
  expect({ ...stored, pack: plainPack(stored.pack) }).toEqual({ pack: SMALL_PACK, details: {} });
});

test('the edition carries the hash of its canonical form', async () => {
  const { db, edition } = await importedDatabase();
  const scores = await storedScores(db, edition.id);
  expect(edition.hash).toBe(editionHash(canonicalEdition({ pack: SMALL_PACK, scores })));
  expect(edition).toMatchObject({
    label: `1.0-${edition.hash.slice(0, 8)}`,
    publishedAt: TEST_TIME,
    frameworkVersion: '1.0',
  });
});

test('ranked cities get their rank interval, an edition without them when it is imported again', async () => {
  const { file, db, edition } = await importedDatabase();
  const expected = [{ city: 'north', best: 1, worst: 1 }];
  expect(await listRankIntervals(db, edition.id)).toEqual(expected);
  const raw = new Database(file);
  raw.exec('DELETE FROM CityRankInterval');
  raw.close();
  expect(await importIntoTest(file, SMALL_PACK)).toMatchObject({ outcome: 'unchanged' });
  expect(await listRankIntervals(db, edition.id)).toEqual(expected);
});

test('the scores are those worked out by hand', async () => {
  const { db, edition } = await importedDatabase();
  const { rows } = await storedScores(db, edition.id);
  const of = (city: string, node: string) =>
    rows.find((row) => row.city === city && row.node === node);
  // North: levels 3, 2, 2, 4 of 4 are 75, 50, 50, 100; drivers 62.5 and 75; the index 68.75.
  expect(of('north', 'learning')?.value).toBeCloseTo(62.5, 9);
  expect(of('north', 'trade')?.value).toBeCloseTo(75, 9);
  expect(of('north', 'small-index')).toMatchObject({ coverage: 1, present: 4, rank: 1 });
  expect(of('north', 'small-index')?.value).toBeCloseTo(68.75, 9);
  // South: one level of 2 among four indicators; a quarter of the weight, so thin and unranked.
  expect(of('south', 'schools')?.value).toBeCloseTo(50, 9);
  expect(of('south', 'learning')).toMatchObject({ thin: true, lower: 25, upper: 75 });
  expect(of('south', 'small-index')).toMatchObject({
    value: null,
    lower: 12.5,
    upper: 87.5,
    coverage: 0.25,
    rank: null,
  });
});

test('the same pack again changes nothing', async () => {
  const { file, edition } = await importedDatabase();
  const before = dump(file);
  const result = await importIntoTest(file, SMALL_PACK);
  expect(result).toMatchObject({ outcome: 'unchanged', hash: edition.hash });
  expect(dump(file)).toEqual(before);
});

test('another pack gets an edition of its own, and the first one stays', async () => {
  const { file, db, edition } = await importedDatabase();
  const result = await importIntoTest(file, CHANGED_PACK);
  expect(result.outcome).toBe('published');
  expect((await currentEdition(db, 'small-index'))?.hash).toBe(result.hash);
  const editions = await listEditions(db, 'small-index');
  expect(editions.map(({ hash }) => hash)).toEqual([result.hash, edition.hash]);
  const first = await readPackVersion(db, edition.packVersionId);
  expect(plainPack(first.pack)).toEqual(SMALL_PACK);
});

test('the same tables, described anew, keep their edition and get an entry of the log', async () => {
  const { file, db, edition } = await importedDatabase();
  const importDescribed = (details: PackageDetails) =>
    importPack(SMALL_PACK, {
      databaseFile: file,
      details,
      source: 'described.zip',
      who: 'tester',
      now: TEST_TIME,
    });
  const details = { licenses: [{ name: 'CC0-1.0' }], created: '2026-02-09T00:00:00Z' };
  const result = await importDescribed(details);
  expect(result).toMatchObject({ outcome: 'described', hash: edition.hash });
  expect(await currentEdition(db, 'small-index')).toEqual(edition);
  expect(await readPackDetails(db, edition.packVersionId)).toEqual(details);
  const [entry, ...earlier] = await listImports(db, 'small-index');
  expect(earlier).toHaveLength(1);
  expect(entry).toMatchObject({
    file: 'described.zip',
    outcome: 'described',
    edition: { hash: edition.hash },
    changes: { tables: [], scores: 0, details: ['licenses'] },
  });
  // Another date of creation is no news; and what says nothing of itself takes nothing away.
  const before = dump(file);
  const later = { ...details, created: '2027-02-09T00:00:00Z' };
  expect(await importDescribed(later)).toMatchObject({ outcome: 'unchanged' });
  expect(await importIntoTest(file, SMALL_PACK)).toMatchObject({ outcome: 'unchanged' });
  expect(dump(file)).toEqual(before);
  // The first edition has none before it, however often it was described.
  expect(await editionBefore(db, 'small-index')).toBeNull();
});

test('an edition that is current again is described as its pack says now', async () => {
  const { file, db, edition } = await importedDatabase();
  await importIntoTest(file, CHANGED_PACK);
  const details = { contributors: [{ title: 'Statistics office' }] };
  const result = await importPack(SMALL_PACK, {
    databaseFile: file,
    details,
    source: 'small.zip',
    who: 'tester',
    now: TEST_TIME,
  });
  expect(result).toMatchObject({ outcome: 'restored', hash: edition.hash });
  expect(result.changes?.details).toEqual(['contributors']);
  expect(await readPackDetails(db, edition.packVersionId)).toEqual(details);
});

test('a pack that was published before gets its edition back', async () => {
  const { file, db, edition } = await importedDatabase();
  await importIntoTest(file, CHANGED_PACK);
  const result = await importIntoTest(file, SMALL_PACK);
  expect(result).toMatchObject({ outcome: 'restored', hash: edition.hash });
  expect(await currentEdition(db, 'small-index')).toEqual(edition);
  expect(await listEditions(db, 'small-index')).toHaveLength(2);
});

test('the log says who imported what, when, and what came of it', async () => {
  const { file, db, edition } = await importedDatabase();
  await importIntoTest(file, CHANGED_PACK);
  await importIntoTest(file, SMALL_PACK);
  const entries = await listImports(db, 'small-index');
  expect(entries.map(({ outcome }) => outcome)).toEqual(['restored', 'published', 'published']);
  expect(entries[2]).toEqual({
    importedAt: TEST_TIME,
    importedBy: 'tester',
    file: 'small',
    packHash: edition.packHash,
    outcome: 'published',
    edition: { hash: edition.hash, label: edition.label },
    changes: expect.anything(),
  });
  // One link and one observation; the scores of south at that indicator, its driver and the index.
  expect(entries[1]?.changes).toEqual({
    tables: [
      { table: 'links', added: 0, changed: 1, removed: 0 },
      { table: 'observations', added: 0, changed: 1, removed: 0 },
    ],
    scores: 3,
  });
  expect(entries[0]?.changes).toEqual(entries[1]?.changes);
});

test('an import that fails leaves the published state as it was, and is removed by the next', async () => {
  const { file, db, edition } = await importedDatabase();
  const before = dump(file);
  const orphaned: Pack = {
    ...CHANGED_PACK,
    quantities: SMALL_PACK.quantities.map((row) => ({ ...row, evidence: 'nowhere' })),
  };
  await expect(importIntoTest(file, orphaned)).rejects.toThrow('FOREIGN KEY constraint failed');
  expect(await currentEdition(db, 'small-index')).toEqual(edition);
  expect(await importIntoTest(file, SMALL_PACK)).toMatchObject({ outcome: 'unchanged' });
  expect(dump(file)).toEqual(before);
});

test('two imports at once: the second is told so', async () => {
  const file = emptyDatabase();
  const release = takeImportLock(file, 'tester');
  await expect(importIntoTest(file, SMALL_PACK)).rejects.toMatchObject({ code: 'import-running' });
  release();
  expect(await importIntoTest(file, SMALL_PACK)).toMatchObject({ outcome: 'published' });
});

test('what a package says of itself is kept with it', async () => {
  const file = emptyDatabase();
  const details = { version: '3', licenses: [{ name: 'CC-BY-4.0' }] };
  const options = { databaseFile: file, source: 'small', who: 'tester', now: TEST_TIME };
  await importPack(SMALL_PACK, { ...options, details });
  const db = openReadClient(file);
  const edition = await currentEdition(db, 'small-index');
  const stored = await readPackVersion(db, edition?.packVersionId ?? 0);
  expect(stored.details).toEqual(details);
  await db.$disconnect();
});

test('an import does not take the place of another edition than the one it was previewed against', async () => {
  const { file, db, edition } = await importedDatabase();
  const options = { databaseFile: file, source: 'a.zip', who: 'Ana', now: TEST_TIME };
  const before = await currentEdition(db, SMALL_PACK.index[0]?.slug ?? '');
  for (const expected of [null, 'another']) {
    await expect(importPack(CHANGED_PACK, { ...options, expected })).rejects.toMatchObject({
      code: 'preview-stale',
    });
  }
  expect(await currentEdition(db, SMALL_PACK.index[0]?.slug ?? '')).toEqual(before);
  const { outcome } = await importPack(CHANGED_PACK, { ...options, expected: edition.hash });
  expect(outcome).toBe('published');
});
