import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClient } from '../db/client';
import { importedDatabase } from '../write/fixtures/imported-database';
import { readRobustness } from './robustness';

beforeEach(async () => {
  vi.stubEnv('DATABASE_URL', `file:${(await importedDatabase()).file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

async function pairShown(pair: readonly [string, string] | null, drivers: [string, string] | null) {
  const page = await readRobustness('small-index', { pair, drivers }, 'en');
  return page && 'pair' in page.view ? page.view.pair.map(({ slug }) => slug) : undefined;
}

it('opens with the first two cities, and knows their address for the same page', async () => {
  expect(await pairShown(null, null)).toEqual(['north', 'south']);
  const named = await readRobustness(
    'small-index',
    { pair: ['north', 'south'], drivers: null },
    'en',
  );
  expect(named?.view).toMatchObject({ isFirst: true });
});

it('takes another order as it is asked for', async () => {
  expect(await pairShown(['south', 'north'], null)).toEqual(['south', 'north']);
});

it('finds nothing for a city, a driver or an index that there is not', async () => {
  expect(await pairShown(['north', 'nowhere'], null)).toBeUndefined();
  expect(await pairShown(['north', 'south'], ['people', 'nothing'])).toBeUndefined();
  expect(await readRobustness('no-index', { pair: null, drivers: null }, 'en')).toBeNull();
});
