import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { emptyPageScript } from '../bench/empty-page';
import { withManyCities } from '../bench/many-cities';
import { SCRIPT_BUDGET } from '../bench/pages';
import { weigh } from '../bench/weigh';
import { comparePath, overviewPath, rankingPath } from '../lib/address/paths';
import { robustnessPath } from '../lib/address/robustness-paths';
import { reportComposerPath } from '../lib/address/write-report';
import { formatPercent } from '../lib/format';
import { LOCALES } from '../lib/text/localized';
import { MORE_DRAWS } from '../lib/views/doubt/draw-request';
import { type DrawsBasis, drawnRanks } from '../lib/views/doubt/draws-basis';
import { expectAccessible } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';
import { MANY_KINDS } from './page-kinds';
import { expectWholePage } from './whole-page';

const INDEX = 'technology-ecosystems';
const CITIES = 60;
const PAGE = 50;
/** The others have no rank; so few more than a page are no page of their own. */
const RANKED = 55;

// In one worker, so that there is one server.
test.describe.configure({ mode: 'default' });

let application: Application;

test.beforeAll(async () => {
  const folder = writeChangedSeed((seed) => withManyCities(seed, CITIES));
  application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, folder);
  });
  rmSync(folder, { recursive: true });
});

test.afterAll(async () => {
  await application.stop();
});

const overview = () => application.url + overviewPath('en', INDEX);
const ranking = (...parameters: (readonly [string, string])[]) =>
  application.url + rankingPath('en', INDEX, parameters);

test('An analyst sorts the regions by a driver, searches one, and comes back', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(overview());
  const table = page.getByRole('table', { name: /^Scores of 0 to 100/ });
  const rows = table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(PAGE);
  await expect(table.getByRole('columnheader', { name: 'Score' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await table.getByRole('link', { name: 'Culture' }).click();
  await expect(page).toHaveURL(/sort=driver-culture/);
  const culture = await rows.locator('[data-label="Culture"]').allInnerTexts();
  const numbers = culture.map(Number.parseFloat);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page
    .getByRole('textbox', { name: 'Name or code' })
    .or(page.getByRole('searchbox'))
    .fill('城市31');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('One city of 60 fits.')).toBeVisible();
  await expect(rows.getByRole('rowheader')).toHaveText(['City 31']);
  await page.goto(ranking(['text', 'Atlantis']));
  await expect(page.getByText('No city of 60 fits.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all cities' }).click();
  await expect(page).toHaveURL(overview());
});

test('An analyst chooses cities from two pages and compares them', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(overview());
  const boxes = page.getByRole('checkbox');
  const first = await boxes.first().getAttribute('value');
  await boxes.first().check();
  await page.getByRole('button', { name: 'Keep the choice, next page' }).click();
  await expect(page.getByRole('list', { name: 'Chosen' }).getByRole('listitem')).toHaveCount(1);
  await expect(boxes).toHaveCount(CITIES - PAGE);
  const second = await boxes.first().getAttribute('value');
  await boxes.first().check();
  await page.getByRole('button', { name: 'Compare the chosen cities' }).click();
  // Boxes of the page stand before what was kept from others.
  await expect(page).toHaveURL(`${overview()}/compare/${second},${first}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('An analyst adds a city to a comparison and to a report by its name', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(application.url + comparePath('en', INDEX, ['shanghai', 'silicon-valley']));
  const choice = page.getByRole('region', { name: 'Other cities' });
  // A box for each of sixty would be a page of its own.
  await expect(choice.getByRole('checkbox')).toHaveCount(2);
  const another = page.getByRole('combobox', { name: 'Another city' });
  await another.fill('城市31');
  await choice.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/compare\/shanghai,silicon-valley,city-31$/);
  await expect(choice.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await another.fill('ity 4');
  await choice.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/ranking\?text=ity\+4&cities=shanghai/);
  await expect(page.getByRole('list', { name: 'Chosen' }).getByRole('listitem')).toHaveCount(3);
  await page.goto(application.url + reportComposerPath('en', INDEX));
  const cities = page.getByRole('group', { name: 'Cities' });
  await another.fill('city 3');
  await cities.getByRole('button', { name: 'Add' }).click();
  await expect(cities.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await another.fill('5');
  await cities.getByRole('button', { name: 'Add' }).click();
  await expect(cities.getByRole('status')).toHaveText('“5”: 15 cities found; tick those wanted.');
  await expect(cities.getByRole('checkbox')).toHaveCount(18);
});

test('A reader sees how sure a rank is, and why some cities have none', async ({ page }) => {
  await page.goto(overview());
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/comes first of \d+ ranked/);
  await expect(page.getByRole('cell', { name: /^\d+ (\d+ to \d+|stays \d+)$/ })).toHaveCount(PAGE);
  await page.goto(ranking(['page', '2']));
  await expect(page.locator('tbody').getByRole('row').last()).toContainText(
    /none\s*(too little on|covers less|no evidence)/,
  );
});

test('A reader draws two other drivers against each other', async ({ page }) => {
  await page.goto(overview());
  await page.getByRole('combobox', { name: 'Across' }).selectOption('Capital');
  await page.getByRole('button', { name: 'Draw' }).click();
  await expect(page).toHaveURL(/x=capital.*#scatter$/);
  await expect(page.getByRole('img', { name: /^Scatter of capital and/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /: median [\d.]+, from/ })).toHaveCount(4);
});

test('An address that asks for what there is not shows the ranking and says so', async ({
  page,
}) => {
  const chosen = Array.from({ length: 7 }, (_, at) => ['cities', `city-${at + 3}`] as const);
  await page.goto(ranking(['sort', 'luck'], ['page', '9'], ['cities', 'atlantis'], ...chosen));
  const notice = page.getByRole('status');
  await expect(notice).toContainText('“luck” is no option of “Sort by”');
  await expect(notice).toContainText('There is no page 9; this is the last one, page 2.');
  await expect(notice).toContainText('This index has no city called atlantis.');
  await expect(notice).toContainText('At most 6 cities can be compared');
});

test('An analyst sees how sure the ranks are, draws them otherwise, and follows cities through other methods', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(application.url + robustnessPath('en', INDEX));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /rank within 2 places in 90% of the draws; .+ comes first in \d+% of them\.$/,
  );
  const ranks = page.getByRole('table', { name: /^Official rank of each city/ });
  await expect(ranks.locator('tbody').getByRole('row')).toHaveCount(RANKED);

  await page.getByRole('checkbox', { name: 'Ratings' }).uncheck();
  for (const choice of ['Scale', 'Mean', 'Gaps']) {
    await page.getByRole('checkbox', { name: choice }).uncheck();
  }
  await page.getByRole('combobox', { name: 'Leading group' }).selectOption('the first 5');
  await page.getByRole('button', { name: 'Draw with these' }).click();
  await expect(page).toHaveURL(/\/robustness\/ranks\/weights\/first-5$/);
  await expect(ranks.getByRole('columnheader', { name: 'Among the first 5' })).toBeVisible();
  await expect(page.getByText('1,000 draws, seed 20260108, xoroshiro128+.')).toBeVisible();

  await page.getByRole('link', { name: 'Pairs', exact: true }).click();
  const matrix = page.getByRole('table', { name: /^How the city of the row stands/ });
  const over = await matrix.getByRole('cell', { name: 'never behind' }).count();
  expect(over).toBeGreaterThan(0);
  await expect(matrix.getByRole('cell', { name: 'never ahead' })).toHaveCount(over);

  await page.getByRole('link', { name: 'Methods', exact: true }).click();
  for (const city of [3, 4, 5, 6]) {
    await page.getByRole('combobox', { name: `City ${city}`, exact: true }).selectOption('none');
  }
  await page.getByRole('button', { name: 'Follow these' }).click();
  await expect(page).toHaveURL(/\/methods\/of-[a-z0-9-]+,[a-z0-9-]+$/);
  const methods = page.getByRole('table', { name: /^Rank of each city under each method/ });
  await expect(methods.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('row', { name: /^Ratings/ })).toBeVisible();

  await page.getByRole('button', { name: 'Show this pair' }).click();
  await expect(page.getByRole('heading', { name: 'How often the order holds' })).toBeVisible();
  await page.getByRole('link', { name: 'All cities' }).click();
  await expect(ranks).toBeVisible();
});

for (const locale of LOCALES) {
  test(`The pages of many cities (${locale}) are clean for axe, whole on a phone, without ballast, and nothing moves`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const most = SCRIPT_BUDGET * emptyPageScript(join(import.meta.dirname, '..'));
    for (const [name, pathIn] of Object.entries(MANY_KINDS)) {
      const url = application.url + pathIn(locale);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(url);
      await expectWholePage(page, locale, { isReflowed: false });
      const weight = await weigh(browser, url, locale === 'en' ? 1280 : 360);
      expect.soft(weight.script, `script of ${name}`).toBeLessThanOrEqual(most);
      expect.soft(weight.layoutShift, `layout shift of ${name}`).toBeCloseTo(0, 3);
    }
  });
}

test('A reader asks for more draws, stops them, asks again, and gets what the server would give', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(application.url + robustnessPath('en', INDEX));
  const table = page.getByRole('table', { name: /^Official rank of each city/ });
  const rows = table.locator('tbody').getByRole('row');
  const before = await rows.allInnerTexts();
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').length);
  await watchLongTasks(page);
  const more = page.getByRole('button', { name: /^Draw [\d,]+ times here$/ });
  const progress = page.getByRole('progressbar', { name: /^Draw [\d,]+ times here$/ });
  const asked = page.waitForResponse(/\/robustness\/draws\//);
  await more.click();
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Stop drawing' }).click();
  await expect(progress).toBeHidden();
  expect(await rows.allInnerTexts()).toEqual(before);
  await more.click();
  await expect(page.getByText(/^The table shows [\d,]+ draws, seed \d+/)).toBeVisible({
    timeout: 120_000,
  });
  // The worker that asked first has been ended, and its answer is gone with it.
  const basis: DrawsBasis = await (await page.request.get((await asked).url())).json();
  const all = { from: 0, count: RANKED, firstOf: 10, draws: MORE_DRAWS };
  const { rows: expected } = drawnRanks(basis, all, () => {});
  const shares = expected.map(({ first }) => formatPercent(first, 'en'));
  const medians = expected.map(({ median }) => String(median));
  expect(await rows.locator('[data-label="Comes first"]').allInnerTexts()).toEqual(shares);
  expect(await rows.locator('[data-label="Median"]').allInnerTexts()).toEqual(medians);
  // What draws came when it was asked for, and not with the page.
  const after = await page.evaluate(() => performance.getEntriesByType('resource').length);
  expect(after).toBeGreaterThan(scripts);
  process.stdout.write(`Tasks over 50 ms while drawing: ${await longTasks(page)}\n`);
  await expectAccessible(page, { within: 'main', schemes: ['light'] });
  await page.getByRole('button', { name: /^Back to [\d,]+ draws$/ }).click();
  await expect.poll(() => rows.allInnerTexts()).toEqual(before);

  await page.goto(application.url + robustnessPath('zh', INDEX));
  await page.getByRole('button', { name: /^就地抽样/ }).click();
  await expect(page.getByRole('progressbar', { name: /^就地抽样/ })).toBeVisible();
  await expectAccessible(page, { within: 'main', schemes: ['dark'] });
  await expect(page.getByText(/^表中为浏览器抽样[\d,]+次的结果/)).toBeVisible({ timeout: 120_000 });
  const own = page.getByRole('table', { name: /九成抽样/ }).locator('[data-label="居首"]');
  expect(await own.allInnerTexts()).toEqual(shares);
});

test('Without script there is no button for more draws', async ({ pageWithoutScript: page }) => {
  await page.goto(application.url + robustnessPath('zh', INDEX));
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^就地抽样/ })).toBeHidden();
});

/** Has the browser write down what keeps the page from answering. */
async function watchLongTasks(page: Page) {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { longTasks: durations });
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: 'longtask' });
  });
}

function longTasks(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(window, 'longTasks')));
}
