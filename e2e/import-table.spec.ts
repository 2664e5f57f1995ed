import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { signInPath } from '../lib/address/access-paths';
import { packArchivePath, scoresPath } from '../lib/address/api-paths';
import { importPath } from '../lib/address/import-paths';
import { comparePath, overviewPath } from '../lib/address/paths';
import {
  csvOf,
  REGION_HEADINGS,
  REGION_ROWS,
  REGION_TOTAL,
  regionsOfNextYear,
} from '../lib/mapping/fixtures/regions-table';
import { workbookBytes } from '../lib/workbook/fixtures/workbook-bytes';
import { expectAccessible } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { comes } from './comes';
import { expect, test } from './fixtures';

/* One server for all of these: next year's table follows that of this year. */
test.describe.configure({ mode: 'serial' });

// What does not come is told before the whole test has run out of time.
test.use({ actionTimeout: 30_000 });

const WORKBOOK = Buffer.from(
  workbookBytes([
    { name: 'Notes', rows: [['Made for tests.']] },
    {
      name: 'Regions',
      rows: [['Regions of nowhere'], REGION_HEADINGS, ...REGION_ROWS, REGION_TOTAL],
    },
  ]),
);

const UK_TABLE = join(import.meta.dirname, '../../shared/data/uk-regions/wide-latest.csv');

let application: Application;
let token = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  application = await startApplication();
  const words = ['create', '--name', 'Ana', '--role', 'editor', '--json'];
  token = JSON.parse(runScript('access', application.databaseUrl, ...words)).token;
});

test.afterAll(() => application.stop());

function at(path: string): string {
  return application.url + path;
}

async function bring(page: Page, name: string, buffer: Buffer) {
  await page.goto(at(signInPath('en', { to: importPath('en') })));
  if ((await page.getByLabel('Token').count()) > 0) {
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
  } else {
    await page.goto(at(importPath('en')));
  }
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Import of “${name}”`);
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Sets the same for every indicator whose heading has some words. */
async function decide(page: Page, words: string, choices: Readonly<Record<string, string>>) {
  const indicators = part(page, 'Indicators');
  await indicators.getByLabel('Find in headings').fill(words);
  await indicators.getByRole('button', { name: 'Show', exact: true }).click();
  await indicators.getByText(/^Decide for all \d+ shown at once$/).click();
  const many = indicators.getByRole('group').first();
  for (const [label, choice] of Object.entries(choices)) {
    const control = many.getByLabel(label, { exact: true });
    if (label === 'Unit') await control.fill(choice);
    else await control.selectOption(choice);
  }
  await many.getByRole('button', { name: /^Set for these \d+$/ }).click();
}

/** What has to be said of any table once. */
async function fillTheRest(page: Page, title: string, slug: string) {
  const index = part(page, 'The index');
  await index.getByLabel('Title (English)').fill(title);
  await index.getByLabel('Short name in addresses').fill(slug);
  await index.getByLabel('What is compared (English)').fill('regions as places for innovation');
  await index.getByLabel('Description (English)').fill('Made to try an import.');
  const cities = part(page, 'Cities');
  await cities.getByLabel('They are').selectOption('Regions');
  await cities.getByLabel('Country (English)').fill('Nowhere');
  await cities.getByLabel('Where they end (English)').fill('As the office draws them.');
  const sources = part(page, 'Sources');
  await sources.getByLabel('Title (English)').fill('Yearbook of regions');
  await sources.getByLabel('Publisher (English)').fill('An office');
  await sources.getByLabel('Published', { exact: true }).fill('2021-03');
  await sources.getByLabel('Licence (English)').fill('CC0-1.0');
  await sources.getByLabel('What it covers (English)').fill('All regions, 2018 to 2020.');
}

/** Keeps the mapping as a file, takes an indicator out, and goes on with the file after all. */
async function throughFile(page: Page, driver: string) {
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByText('Use a mapping that exists').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the mapping as it stands (JSON)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('mapping.json');
  await page.getByLabel(driver).selectOption('Left out');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByLabel(driver)).toHaveValue('');
  await page.getByText('Use a mapping that exists').click();
  await page.getByLabel(/^Or a file/).setInputFiles(await download.path());
  await page.getByRole('button', { name: 'Use this file' }).click();
}

/** From a table that is being checked to the page that says what is published. */
async function publish(page: Page) {
  await preview(page);
  await page.getByLabel('I have seen what this changes').check();
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  await comes(page, page.getByText('Checksum of the edition'));
}

async function preview(page: Page) {
  const button = page.getByRole('button', { name: 'Show what would change' });
  await comes(page, button);
  await button.click();
  await comes(page, page.getByText(/would be published as|would take the place|is this very pack/));
}

async function hashOf(index: string): Promise<string> {
  const answer = await fetch(at(scoresPath(index)));
  return (await answer.json()).edition.hash;
}

/** Takes the pack of an index out and brings it in again: it is the same edition. */
async function bringBack(page: Page, index: string) {
  const pack = await fetch(at(packArchivePath(index)));
  await bring(page, `${index}.zip`, Buffer.from(await pack.arrayBuffer()));
  await preview(page);
  await expect(page.getByText('is this very pack')).toBeVisible();
}

test('An analyst without JavaScript makes a published ranking of a workbook, and nothing typed is lost on the way', async ({
  pageWithoutScript: page,
}) => {
  test.setTimeout(240_000);
  await bring(page, 'regions.xlsx', WORKBOOK);
  await comes(page, part(page, 'The table'));
  await expect(part(page, 'The table')).toContainText('12 rows with values');
  await expect(page.getByLabel('Unit: Broadband speed (Mbit/s, 2020)')).toHaveValue('Mbit/s');
  await expect(page.getByLabel('Year: Travel time to rail (minutes, 2018)')).toHaveValue('2018');
  await expect(part(page, 'Indicators')).toContainText('11 of 12 cities');
  await expect(page.getByLabel('Rows that are no cities')).toHaveValue('Total');

  const otherWindow = await page.context().newPage();
  await otherWindow.goto(page.url());

  // It is sent too early, with a year that is none.
  const early = page.getByLabel('Year: Residents (2020)');
  await early.fill('20x0');
  await page.getByLabel('Driver: Residents (2020)').selectOption('Talent');
  await page.getByRole('button', { name: 'Check the table' }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('heading')).toContainText('are still open or wrong');
  await expect(early).toHaveValue('20x0');
  await expect(early).toHaveAccessibleDescription('“20x0” is no number that can stand here.');
  await summary.getByRole('link', { name: /^Which way is better, Residents/ }).click();
  await expect(page.getByLabel('Better is: Residents (2020)')).toBeInViewport();

  // A window that was opened before that does not undo it.
  await otherWindow.getByRole('button', { name: 'Save' }).first().click();
  await expect(otherWindow.getByText('Another window has changed this mapping')).toBeVisible();
  await expect(otherWindow.getByLabel('Driver: Residents (2020)')).toHaveValue('talent');
  await otherWindow.close();

  await early.fill('2020');
  await page.getByLabel('Driver: Residents (2020)').selectOption('Left out');
  await decide(page, '', { Driver: 'Industrial ecosystem', 'Better is': 'More' });
  await page.getByLabel('Driver: Patents, per 1,000 inhabitants (2019)').selectOption('Talent');
  await page.getByLabel('Driver: Residents (2020)').selectOption('Left out');
  await page.getByLabel('Better is: Travel time to rail (minutes, 2018)').selectOption('Less');
  await fillTheRest(page, 'Regions of nowhere', 'nowhere');
  await throughFile(page, 'Driver: Patents, per 1,000 inhabitants (2019)');
  await publish(page);
  await page.getByRole('link', { name: 'Look at the index' }).click();
  await expect(page).toHaveURL(at(overviewPath('en', 'nowhere')));
  await expect(page.getByRole('row', { name: /Southwick/ })).toBeVisible();
  await page.goto(at(comparePath('en', 'nowhere', ['southwick', 'brindle'])));
  await expect(page.getByRole('main')).toContainText('2.6 per 1,000 inhabitants');
  await bringBack(page, 'nowhere');
});

test('Next year’s table goes through by the mapping that is kept, and what no longer fits is named', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await bring(page, 'regions-next.csv', Buffer.from(csvOf(regionsOfNextYear())));
  await expect(page.getByText('This table looks like that of “Regions of nowhere”')).toBeVisible();
  await page.getByRole('button', { name: 'Use its mapping' }).first().click();
  const main = page.getByRole('main');
  // The table is checked by a process of its own first.
  const unknown = '“Newton” is not among the cities of the mapping';
  await expect(main).toContainText(unknown, { timeout: 60_000 });
  await expect(main).toContainText('Firms (2021)');
  await expect(main).toContainText('2019 became 2020');
  await page
    .getByRole('navigation', { name: 'Steps of this import' })
    .getByRole('link', { name: 'Mapping' })
    .click();
  await expect(page.getByText('1 column of the table is not in this mapping.')).toBeVisible();
  await page.getByRole('button', { name: 'Add them, left out at first' }).click();
  await expect(page.getByLabel('Driver: Firms (2021)')).toBeVisible();
  await page.getByLabel('Year: Residents (2020)').fill('20x0');
  await page.getByLabel('Driver: Firms (2021)').selectOption('Talent');
  await page.getByRole('button', { name: 'Check the table' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'still open' })).toBeVisible();
  await page
    .getByLabel(/^More about/)
    .first()
    .click();
  await expectAccessible(page);
  await page.getByLabel('Year: Residents (2020)').fill('2020');
  await page.getByLabel('Driver: Firms (2021)').selectOption('Left out');
  await page.getByRole('button', { name: 'Check the table' }).click();
  const before = await hashOf('nowhere');
  await publish(page);
  expect(await hashOf('nowhere')).not.toBe(before);
});

if (existsSync(UK_TABLE)) {
  test('The table of UK regions goes from file to a published ranking, and its export gives the same edition', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await bring(page, 'wide-latest.csv', readFileSync(UK_TABLE));
    await decide(page, '', {
      Driver: 'Industrial ecosystem',
      'Better is': 'More',
      Unit: 'as in the table',
    });
    for (const words of ['travel time', 'pollution', 'housing']) {
      await decide(page, words, { Driver: 'Innovation culture', 'Better is': 'Less' });
    }
    await fillTheRest(page, 'UK regions', 'uk-regions');
    await page.getByRole('button', { name: 'Check the table' }).click();
    await publish(page);
    await page.getByRole('link', { name: 'Look at the index' }).click();
    await expect(page.getByRole('row', { name: /Inner London - West/ })).toBeVisible();
    await bringBack(page, 'uk-regions');
  });
} else {
  console.info('No table of UK regions beside the repository: its test is left out.');
}
