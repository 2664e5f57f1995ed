import { rmSync } from 'node:fs';
import { overviewPath } from '../lib/address/paths';
import type { Pack } from '../lib/pack';
import { runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';

const OVERVIEW = overviewPath('en', 'technology-ecosystems');
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
  expect(await overview()).not.toContain(NAME);
  runScript('db:import', application.databaseUrl, folder);
  expect(await overview()).toContain(NAME);
  await application.stop();
  rmSync(folder, { recursive: true });
});
