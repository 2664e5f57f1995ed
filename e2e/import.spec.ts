import { rmSync } from 'node:fs';
import { indexPath } from '../lib/address/api-paths';
import { type EmbedSubject, embedPath, LIVE } from '../lib/address/embed-paths';
import { overviewPath } from '../lib/address/paths';
import type { Pack } from '../lib/pack';
import { runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const OVERVIEW = overviewPath('en', INDEX);
const RADAR: EmbedSubject = { kind: 'radar', cities: ['shanghai', 'silicon-valley'] };
const NAME = 'Shanghai Municipality';

function withOtherName(pack: Pack): Pack {
  const cities = pack.cities.map((city) =>
    city.slug === 'shanghai' ? { ...city, name: { ...city.name, en: NAME } } : city,
  );
  return { ...pack, cities };
}

test('An import from another process is seen at the next request', async ({ request }) => {
  const application = await startApplication();
  const folder = writeChangedSeed(withOtherName);
  const overview = async () => (await request.get(application.url + OVERVIEW)).text();
  const frameOf = async (edition: string) =>
    (await request.get(application.url + embedPath('en', INDEX, edition, RADAR))).body();
  expect(await overview()).not.toContain(NAME);
  const { edition } = await (await request.get(application.url + indexPath(INDEX))).json();
  const frame = await frameOf(edition.hash);
  expect(frame.equals(await frameOf(LIVE))).toBe(true);
  runScript('db:import', application.databaseUrl, folder);
  expect(await overview()).toContain(NAME);
  // A frame that is pinned keeps every byte, one that is live follows.
  expect(frame.equals(await frameOf(edition.hash))).toBe(true);
  expect(String(await frameOf(LIVE))).toContain(NAME);
  await application.stop();
  rmSync(folder, { recursive: true });
});
