import { rmSync } from 'node:fs';
import { cityPath, homePath, overviewPath, reportPath } from '../lib/address/paths';
import type { Pack } from '../lib/pack';
import { expectAccessible } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';

const INDEX = 'without-capital';
const TITLE = 'Without capital';
const CITY = 'silicon-valley';
const DRIVER = 'capital';

/** The seed without anything that informs the capital of Silicon Valley, as an index of its own. */
function withoutCapital(pack: Pack): Pack {
  const indicators = new Set(
    pack.nodes.filter((node) => node.parent === DRIVER).map((node) => node.slug),
  );
  const ofCity = new Set(pack.evidence.filter((row) => row.city === CITY).map((row) => row.slug));
  const links = pack.links.filter(
    (link) => !(indicators.has(link.indicator) && ofCity.has(link.evidence)),
  );
  const linked = new Set(links.map((link) => link.evidence));
  const isKept = ({ evidence }: { readonly evidence: string }) =>
    !ofCity.has(evidence) || linked.has(evidence);
  const evidence = pack.evidence.filter((row) => isKept({ evidence: row.slug }));
  const cited = new Set(evidence.map((row) => `${row.source}#${row.passage}`));
  return {
    ...pack,
    index: pack.index.map((row) => ({ ...row, slug: INDEX, title: { en: TITLE } })),
    links,
    evidence,
    events: pack.events.filter(isKept),
    quantities: pack.quantities.filter(isKept),
    observations: pack.observations.filter(
      (row) => !(row.city === CITY && indicators.has(row.indicator)),
    ),
    passages: pack.passages.map((passage) =>
      passage.use === 'context' || cited.has(`${passage.source}#${passage.number}`)
        ? passage
        : { ...passage, use: 'context', reason: { en: 'Left out for this test.' } },
    ),
  };
}

// In one worker, so that there is one server.
test.describe.configure({ mode: 'default' });

let application: Application;

test.beforeAll(async () => {
  const folder = writeChangedSeed(withoutCapital);
  application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, folder);
  });
  rmSync(folder, { recursive: true });
});

test.afterAll(async () => {
  await application.stop();
});

for (const media of ['screen', 'print'] as const) {
  test(`A cell without evidence says so in radar, bars and map (${media})`, async ({ page }) => {
    await page.goto(application.url + overviewPath('en', INDEX));
    await page.emulateMedia({ media });
    const drivers = page.getByRole('region', { name: 'The drivers, and how sure they are' });
    const radar = drivers.getByRole('img', { name: /Driver scores/ });
    await expect(radar.getByText('no evidence')).toBeVisible();
    const bars = drivers.getByRole('table', { name: /Scores of 0 to 100/ });
    const bar = bars.getByRole('row', { name: /Silicon Valley no evidence/ });
    await expect(bar).toHaveCount(1);
    await expect(bar).toContainText('0 of 4');
    const gaps = page.getByRole('region', { name: 'How far the evidence reaches' });
    const listings = gaps.getByRole('row', { name: /Public listings/ });
    await expect(listings.getByRole('link', { name: 'no evidence' })).toBeVisible();
  });
}

test('The table beside the radar says the same', async ({ page }) => {
  await page.goto(application.url + overviewPath('en', INDEX));
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table', { name: /^Driver scores/ });
  await expect(table.getByRole('row', { name: /Capital/ })).toContainText('no evidence');
});

test('The printed report says the same, in its figures and in its sentences', async ({ page }) => {
  await page.goto(application.url + reportPath('en', INDEX, ['shanghai', CITY]));
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const text = pages.join(' ');
  expect(text).toContain('Silicon Valley has no evidence here.');
  expect(text).toContain('no overall score');
  expect(text.match(/no evidence/g)?.length).toBeGreaterThan(4);
});

test('A city without evidence on a driver has bounds and no overall score', async ({ page }) => {
  await page.goto(application.url + overviewPath('en', INDEX));
  await expect(page.getByText('no overall score: too little evidence on capital')).toBeVisible();
  await page.goto(application.url + cityPath('en', INDEX, CITY));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gets no overall score');
});

test('The start page of a site with several indexes lists them', async ({ page }) => {
  await page.goto(application.url + homePath('zh'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['城市科技生态', TITLE]);
  await expectAccessible(page);
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(application.url + overviewPath('zh', INDEX));
  // Of an overview, what looks otherwise where evidence is missing.
  await expectAccessible(page, { within: '#drivers' });
});
