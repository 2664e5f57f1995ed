import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { readFolder } from './read-folder';
import { writeZip } from './write-zip';

test('a folder gives its descriptor and its tables, and nothing else', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tables'));
  writeFileSync(join(folder, 'datapackage.json'), '{}');
  writeFileSync(join(folder, 'tables', 'cities.csv'), 'slug\n');
  writeFileSync(join(folder, 'notes.md'), 'notes');
  symlinkSync(join(folder, 'notes.md'), join(folder, 'linked.csv'));
  const files = await readFolder(folder);
  expect([...files.keys()]).toEqual(['datapackage.json', 'tables/cities.csv']);
  expect(files.get('tables/cities.csv')?.toString()).toBe('slug\n');
});

test('a folder that is not there has an error of its own', async () => {
  await expect(readFolder(join(temporaryFolder(), 'nowhere'))).rejects.toMatchObject({
    code: 'file-unreadable',
  });
});

test('a zip gives its files back, and the same bytes for the same files', () => {
  const files = new Map<string, string | Uint8Array>([
    ['datapackage.json', '{"name":"小"}'],
    ['cities.csv', new Uint8Array([0xef, 0xbb, 0xbf])],
  ]);
  const zip = writeZip(files);
  const entries = unzipSync(zip);
  expect(strFromU8(entries['datapackage.json'] ?? new Uint8Array())).toBe('{"name":"小"}');
  expect(entries['cities.csv']).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(writeZip(files)).toEqual(zip);
});
