import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  cityPath,
  comparePath,
  evidenceListPath,
  methodologyPath,
  overviewPath,
  reportPath,
  sourcePath,
} from '../lib/address/paths';
import { MEASURE_PACK } from '../lib/pack/fixtures/measure-pack';
import { writePack } from '../lib/pack/write-pack';
import { expectAccessible, SCHEME_OF } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { expect, test } from './fixtures';

/* An index of measured numbers alone, of eight towns, beside the one that comes with Fulcrum. */

const INDEX = 'towns';
const PAIR = ['alder', 'birch'];

// One server for all of these.
test.describe.configure({ mode: 'default' });

let application: Application;

test.beforeAll(async () => {
  application = await startApplication((databaseUrl) => {
    const folder = mkdtempSync(join(tmpdir(), 'fulcrum-towns-'));
    for (const [name, text] of writePack(MEASURE_PACK)) writeFileSync(join(folder, name), text);
    runScript('pack', databaseUrl, 'import', folder);
    rmSync(folder, { recursive: true });
  });
});

test.afterAll(async () => {
  await application.stop();
});

// The other server answers on another port, so that its addresses are written out.
function at(path: string): string {
  return application.url + path;
}

test('A reader sees where a city stands against the median, with value, year and rank', async ({
  page,
}) => {
  await page.goto(at(cityPath('en', INDEX, 'alder')));
  const above = page.getByRole('table', { name: 'Farthest above the median' });
  await expect(above.getByRole('row', { name: /Spending on research/ })).toContainText(
    '2.5 % of output (2021)',
  );
  const below = page.getByRole('table', { name: 'Farthest below the median' });
  const dust = below.getByRole('row', { name: /Fine dust/ });
  await expect(dust).toContainText('−16.7');
  await expect(dust).toContainText('5 of 7');
});

test('A reader goes from a city to the comparison with its nearest peer, and to how it was found', async ({
  page,
}) => {
  await page.goto(at(cityPath('en', INDEX, 'alder')));
  const peers = page.getByRole('region', { name: 'Nearest peers' });
  await expect(peers.getByRole('row').nth(1)).toContainText('17.3');
  await expect(peers.getByRole('link', { name: 'How the distance is computed' })).toHaveAttribute(
    'href',
    /#method-peers$/,
  );
  await peers.getByRole('link', { name: 'Compare with Larch' }).click();
  await expect(page).toHaveURL(at(comparePath('en', INDEX, ['alder', 'larch'])));
});

test('A reader is told of values and sources, not of passages and levels', async ({ page }) => {
  await page.goto(at(methodologyPath('en', INDEX)));
  await expect(page.getByRole('heading', { name: 'From a value to a verdict' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The code book' })).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('values that name their source');
  await page.goto(at(comparePath('en', INDEX, PAIR)));
  await expect(page.getByRole('table', { name: 'Work: values' })).toContainText('120 firms');
  await expect(page.getByRole('main')).not.toContainText(/passage|ratings off/i);
});

test('A reader finds no entry that leads nowhere, and who has the address is told where values stand', async ({
  page,
}) => {
  await page.goto(at(evidenceListPath('en', INDEX)));
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('link', { name: 'Method' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Evidence' })).toHaveCount(0);
  await expect(navigation.getByRole('link', { name: 'Timeline' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Network of air stations' }).click();
  await expect(page).toHaveURL(at(sourcePath('en', INDEX, 'air-network')));
  await expect(page.getByRole('region', { name: 'The values from this source' })).toContainText(
    'Fine dust',
  );
});

for (const locale of ['en', 'zh'] as const) {
  test(`Its pages are clean for axe (${locale})`, async ({ page }) => {
    test.slow();
    const paths = [
      cityPath(locale, INDEX, 'alder'),
      overviewPath(locale, INDEX),
      comparePath(locale, INDEX, PAIR),
      methodologyPath(locale, INDEX),
      reportPath(locale, INDEX, PAIR),
    ];
    for (const path of paths) {
      await page.goto(at(path));
      await expectAccessible(page, { schemes: SCHEME_OF[locale] });
    }
  });
}
