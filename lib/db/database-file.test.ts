import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile as fileOfTheCache } from '../http/current-editions.mjs';
import { databaseFile } from './database-file';

test.each([
  ['file:./data/fulcrum.db', join(process.cwd(), 'data/fulcrum.db')],
  ['file:/srv/fulcrum.db', '/srv/fulcrum.db'],
  ['file:fulcrum.db?mode=rw', join(process.cwd(), 'fulcrum.db')],
])('%s is the file %s, for the readers and for the cache of pages alike', (url, file) => {
  expect(databaseFile(url)).toBe(file);
  expect(fileOfTheCache(url)).toBe(file);
});
