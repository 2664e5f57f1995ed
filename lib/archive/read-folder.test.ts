import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { readEnvironment } from '../env';
import { writePack } from '../pack';
import { plainPack } from '../pack/fixtures/plain-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { packLimits } from './pack-limits';
import { readFolder } from './read-folder';
import { readPackAt } from './read-pack-at';

const LIMITS = packLimits(readEnvironment({}));

function packFolder(): string {
  const folder = temporaryFolder();
  for (const [name, content] of writePack(SMALL_PACK)) writeFileSync(join(folder, name), content);
  return folder;
}

function codes(folder: string, limits = LIMITS) {
  return readFolder(folder, limits).faults.map(({ code, file }) => [code, file]);
}

test('a folder is read as a zip is, whatever else lies in it', async () => {
  const folder = packFolder();
  writeFileSync(join(folder, 'notes.md'), 'notes');
  const { pack, faults, warnings } = await readPackAt(folder, LIMITS);
  expect(faults).toEqual([]);
  expect(plainPack(pack)).toEqual(SMALL_PACK);
  expect(warnings.filter(({ code }) => code === 'file-ignored')).toEqual([]);
});

test('a link that leaves the folder is named, one that stays is followed', () => {
  const folder = packFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'x.csv'), 'x');
  symlinkSync('waves.csv', join(folder, 'inside.csv'));
  expect(readFolder(folder, LIMITS).files?.has('inside.csv')).toBe(true);
  symlinkSync(join(outside, 'x.csv'), join(folder, 'outside.csv'));
  mkdirSync(join(folder, 'sub'));
  symlinkSync('../..', join(folder, 'sub/up'));
  symlinkSync('nowhere', join(folder, 'broken.csv'));
  expect(codes(folder).toSorted()).toEqual([
    ['archive-symlink', 'broken.csv'],
    ['archive-symlink', 'outside.csv'],
    ['archive-symlink', 'sub/up'],
  ]);
});

test('a folder is held to the limits', () => {
  const folder = packFolder();
  expect(codes(folder, { ...LIMITS, entries: 5 }).map(([code]) => code)).toEqual(['archive-count']);
  expect(codes(folder, { ...LIMITS, bytes: 500 }).map(([code]) => code)).toEqual(['archive-size']);
});

test.each([
  ['columns', { ...LIMITS, columns: 7 }, 'index.csv', 1],
  // A fingerprint has 64 digits.
  ['cells', { ...LIMITS, cellBytes: 60 }, 'passages.csv', 2],
])('a table over the limit of %s is named by its row', async (_about, limits, file, row) => {
  const { pack, faults } = await readPackAt(packFolder(), limits);
  expect(pack).toBeNull();
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['table-size']));
  expect(faults).toContainEqual(expect.objectContaining({ file, row }));
});
