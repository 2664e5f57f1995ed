import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { packArchivePath, tablePath } from '../lib/address/api-paths';
import { dataPath } from '../lib/address/paths';
import { packHash } from '../lib/edition/pack-hash';
import { readPack } from '../lib/pack/read-pack';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

test('A reader downloads the pack, and its tables have the checksum that the page shows', async ({
  page,
  request,
}) => {
  await page.goto(dataPath('en', INDEX));
  const href = await page.getByRole('link', { name: 'The whole pack (ZIP)' }).getAttribute('href');
  expect(href).toBe(packArchivePath(INDEX));
  const archives = [await request.get(href ?? ''), await request.get(href ?? '')];
  const [first, second] = await Promise.all(archives.map((answer) => answer.body()));
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  const { pack, faults } = readPack(new Map(Object.entries(unzipSync(first ?? new Uint8Array()))));
  expect(faults).toEqual([]);
  if (pack === null) throw new Error('no pack');
  await expect(page.locator('#edition')).toContainText(packHash(pack));
  expect(archives[0]?.headers()['content-disposition']).toMatch(/^attachment; filename=".+\.zip"/);
});

test('Every table on the page is there to download, for programs and for spreadsheets', async ({
  page,
  request,
}) => {
  await page.goto(dataPath('en', INDEX));
  const rows = page.locator('#tables tbody tr');
  expect(await rows.count()).toBe(19);
  for (const row of await rows.all()) {
    const count = Number((await row.locator('td').first().textContent())?.replace(/\D/g, ''));
    const [plain, spreadsheet] = await Promise.all(
      (await row.getByRole('link').all()).map((link) => link.getAttribute('href')),
    );
    const text = await (await request.get(plain ?? '')).text();
    expect(parse(text, { columns: true })).toHaveLength(count);
    const body = await (await request.get(spreadsheet ?? '')).body();
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parse(body, { columns: true, bom: true })).toHaveLength(count);
  }
});

test('The scores are a table too', async ({ request }) => {
  const text = await (await request.get(tablePath(INDEX, 'scores'))).text();
  const scores: Record<string, string>[] = parse(text, { columns: true });
  expect(scores[0]).toMatchObject({ city: 'shanghai', node: 'index' });
  expect(Number(scores[0]?.value)).toBeGreaterThan(0);
});

test('A search engine of data finds the dataset described', async ({ page, request }) => {
  await page.goto(dataPath('en', INDEX));
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(block ?? '');
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    license: [expect.stringMatching(/^https:/)],
  });
  for (const { contentUrl } of dataset.distribution) {
    expect((await request.get(contentUrl)).status()).toBe(200);
  }
});

for (const locale of ['en', 'zh'] as const) {
  test(`The data page in ${locale} can be read in light and in dark`, async ({ page }) => {
    await page.goto(dataPath(locale, INDEX));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('A reader without script sees the edition and opens the columns of a table', async ({
  pageWithoutScript,
}) => {
  await pageWithoutScript.goto(dataPath('en', INDEX));
  await expect(pageWithoutScript.locator('#edition')).toContainText(/[0-9a-f]{64}/);
  await pageWithoutScript.getByText('links, 9 columns').click();
  const columns = pageWithoutScript.getByRole('table', { name: 'Columns of links.csv' });
  await expect(columns).toContainText('reason_zh');
});
