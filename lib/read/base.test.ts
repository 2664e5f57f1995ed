import { afterEach, expect, test, vi } from 'vitest';
import { readClient } from '../db/client';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import {
  emptyDatabase,
  importedDatabase,
  importIntoTest,
} from '../write/fixtures/imported-database';
import { readBase } from './base';

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

async function useSmallIndex() {
  const imported = await importedDatabase();
  vi.stubEnv('DATABASE_URL', `file:${imported.file}`);
  return imported;
}

test('the base holds one edition: framework, cities, observations and official scores', async () => {
  const { edition } = await useSmallIndex();
  const base = await readBase('small-index');
  expect(base?.edition).toEqual(edition);
  expect(base?.cities.map((city) => city.slug)).toEqual(['north', 'south']);
  expect(base?.framework.root).toBe('small-index');
  expect(base?.presets[0]?.weights).toEqual({ learning: 1, trade: 1 });
  expect(base?.observed).toEqual(SMALL_PACK.observations);
  expect(base?.scores.cities).toEqual(['north', 'south']);
});

test('an unchanged edition is read once', async () => {
  await useSmallIndex();
  const [first, second] = await Promise.all([readBase('small-index'), readBase('small-index')]);
  expect(second).toBe(first);
  expect(await readBase('small-index')).toBe(first);
});

test('an import while the server runs is seen at the next request', async () => {
  const { file } = await useSmallIndex();
  const before = await readBase('small-index');
  const observations = SMALL_PACK.observations.filter((row) => row.indicator !== 'money');
  const links = SMALL_PACK.links.filter((row) => row.indicator !== 'money');
  await importIntoTest(file, { ...SMALL_PACK, observations, links });
  const after = await readBase('small-index');
  expect(after?.edition.hash).not.toBe(before?.edition.hash);
  expect(after?.observed).toHaveLength(4);
});

test('an unknown index, and an empty database, give null', async () => {
  await useSmallIndex();
  expect(await readBase('no-such-index')).toBeNull();
  vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
  expect(await readBase('small-index')).toBeNull();
});
