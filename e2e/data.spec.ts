import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { packArchivePath, tablePath } from '../lib/address/api-paths';
import { dataPath, overviewPath } from '../lib/address/paths';
import { packHash } from '../lib/edition/pack-hash';
import { readPack } from '../lib/pack/read-pack';
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

/** What Google Dataset Search asks of a dataset, and what we promise beside. */
const datasetSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  url: z.url(),
  license: z.array(z.url()).min(1),
  creator: z.array(z.object({ '@type': z.literal('Organization'), name: z.string() })).min(1),
  version: z.string().min(1),
  dateModified: z.iso.datetime(),
  inLanguage: z.tuple([z.literal('en'), z.literal('zh-CN')]),
  temporalCoverage: z.string().regex(/^\d{4}.*\/\d{4}/),
  spatialCoverage: z.array(z.object({ '@type': z.literal('Place'), name: z.string() })).length(2),
  measurementTechnique: z.string().min(50),
  variableMeasured: z.array(z.object({ '@type': z.literal('PropertyValue'), name: z.string() })),
  isBasedOn: z.array(z.object({ '@type': z.literal('CreativeWork'), name: z.string() })).min(1),
  distribution: z.array(
    z.object({
      '@type': z.literal('DataDownload'),
      contentUrl: z.url(),
      encodingFormat: z.enum(['application/zip', 'application/json', 'text/csv']),
    }),
  ),
});

for (const [name, path] of [
  ['data page', dataPath('zh', INDEX)],
  ['overview', overviewPath('en', INDEX)],
] as const) {
  test(`A search engine of data finds the dataset described on the ${name}`, async ({
    pageWithoutScript: page,
    request,
  }) => {
    await page.goto(path);
    const block = page.locator('script[type="application/ld+json"]');
    const dataset = datasetSchema.parse(JSON.parse((await block.textContent()) ?? ''));
    // The index, four drivers and twenty indicators.
    expect(dataset.variableMeasured).toHaveLength(25);
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      // The origin of the document may be written otherwise than the one we reach.
      const { pathname } = new URL(contentUrl);
      const answer = await request.get(pathname);
      expect(answer.status(), contentUrl).toBe(200);
      expect(answer.headers()['content-type'], contentUrl).toContain(encodingFormat);
    }
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
