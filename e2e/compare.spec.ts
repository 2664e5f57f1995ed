import type { Locator, Page } from '@playwright/test';
import { cityPath, comparePath } from '../lib/address/paths';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { activateByKeyboard, tabTo } from './keyboard';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const COMPARISON = comparePath('en', INDEX, CITIES);

/** Far from the official weights, so that no figure can be the official one by chance. */
const WEIGHTS = { culture: 5, talent: 80, ecosystem: 10, capital: 5 };
const WEIGHTED = comparePath('en', INDEX, CITIES, WEIGHTS);

function figures(page: Page): Locator {
  return page.getByRole('table', { name: /under the official weights and under yours/ });
}

/** A line of the figures: its official text and the reader's. */
async function figure(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const row = figures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
  return row.getByRole('cell').allInnerTexts();
}

test('A reader moves a weight by keyboard and sees figures and address change', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const [official] = await figure(page, /^Difference \(/);
  const slider = page.getByRole('slider', { name: 'Weight of Talent' });
  await tabTo(slider);
  await page.keyboard.press('End');
  await expect(page.getByRole('spinbutton', { name: 'Weight of Talent as a number' })).toHaveValue(
    '100',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Under your weights' })).toBeVisible();
  const [stillOfficial, yours] = await figure(page, /^Difference \(/);
  expect(stillOfficial).toBe(official);
  expect(yours).not.toBe(official);
  await expect(page).toHaveURL(/\/culture-25,talent-100,ecosystem-25,capital-25$/);
});

test('A reader shares a weighted comparison, and it opens with the same figures elsewhere', async ({
  page,
  browser,
  contextOptions,
  baseURL,
}) => {
  await page.goto(COMPARISON);
  await page.getByRole('spinbutton', { name: 'Weight of Talent as a number' }).fill('80');
  await page.getByRole('spinbutton', { name: 'Weight of Capital as a number' }).fill('2.5');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/talent-80,ecosystem-25,capital-2\.5$/);
  await expect(page.getByRole('status').filter({ hasText: 'Under your weights' })).toBeVisible();
  const mine = await figures(page).textContent();
  const elsewhere = await browser.newContext({ ...contextOptions, baseURL });
  const shared = await elsewhere.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('slider', { name: 'Weight of Talent' })).toHaveValue('80');
  expect(await figures(shared).textContent()).toBe(mine);
  await elsewhere.close();
});

test('A reader takes a point of view and goes back to the official weights', async ({ page }) => {
  await page.goto(COMPARISON);
  await page.getByRole('button', { name: 'Researcher' }).click();
  await expect(page.getByRole('slider', { name: 'Weight of Talent' })).toHaveValue('40');
  await expect(page).toHaveURL(/talent-40/);
  await page.getByRole('link', { name: 'Official weights' }).click();
  await expect(page.getByRole('slider', { name: 'Weight of Talent' })).toHaveValue('25');
  const [official, yours] = await figure(page, /^Difference \(/);
  expect(yours).toBe(official);
});

test('A reader who changes the language keeps the weights', async ({ page }) => {
  await page.goto(COMPARISON);
  await page.getByRole('button', { name: 'Founder' }).click();
  await expect(page).toHaveURL(/capital-35/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/.*capital-35/);
  await expect(page.getByRole('slider', { name: '“资本”的权重' })).toHaveValue('35');
});

test('A reader is told that an address has malformed weights, on a page that works', async ({
  page,
}) => {
  await page.goto(`${COMPARISON}/culture-200,talent-1,ecosystem-1,capital-1`);
  await expect(page.getByText('“culture-200” is not a weight')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Shanghai');
  await expect(page.getByRole('slider', { name: 'Weight of Talent' })).toHaveValue('25');
});

test('A reader is told that a city is unknown, and can choose another', async ({ page }) => {
  await page.goto(comparePath('en', INDEX, ['shanghai', 'atlantis']));
  await expect(page.getByText('no such city: atlantis')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose two cities to compare');
  await page.getByRole('checkbox', { name: 'Silicon Valley' }).check();
  await page.getByRole('button', { name: 'Compare these cities' }).click();
  await expect(page).toHaveURL(COMPARISON);
});

test('An old link with a query leads to the address of the comparison', async ({ page }) => {
  const query = 'cities=shanghai,silicon-valley&weights=culture-5,talent-80,ecosystem-10,capital-5';
  await page.goto(`/en/${INDEX}/compare?${query}`);
  await expect(page).toHaveURL(WEIGHTED);
});

test.describe('with an index that does not exist', () => {
  test.use({ expectedProblems: [/404/] });

  test('A reader finds a page that says so', async ({ page }) => {
    const answer = await page.goto(comparePath('en', 'no-such-index', CITIES));
    expect(answer?.status()).toBe(404);
  });
});

test('A reader without script sees the numbers and recomputes with a form', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(COMPARISON);
  await expect(page.getByRole('img', { name: /Driver scores of Shanghai/ })).toBeVisible();
  const [official] = await figure(page, /^Difference \(/);
  expect(official).toMatch(/\d/);
  await expect(page.getByRole('slider')).toHaveCount(0);
  for (const [driver, weight] of [
    ['Innovation culture', '5'],
    ['Talent', '80'],
    ['Industrial ecosystem', '10'],
    ['Capital', '5'],
  ] as const) {
    await page.getByRole('spinbutton', { name: `Weight of ${driver} as a number` }).fill(weight);
  }
  await page.getByRole('button', { name: 'Recompute with these weights' }).click();
  await expect(page).toHaveURL(WEIGHTED);
  const [stillOfficial, yours] = await figure(page, /^Difference \(/);
  expect(stillOfficial).toBe(official);
  expect(yours).not.toBe(official);
});

test('Script and server compute the same figures for the same weights', async ({ page }) => {
  await page.goto(WEIGHTED);
  const fromServer = await figures(page).textContent();
  const talent = page.getByRole('spinbutton', { name: 'Weight of Talent as a number' });
  await talent.fill('60');
  await expect(page.getByText('60 official').or(page.getByText(/75% of the whole/))).toBeVisible();
  await talent.fill('80');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Under your weights' })).toBeVisible();
  expect(await figures(page).textContent()).toBe(fromServer);
});

test('A reader reaches a passage from a shared score in two steps by keyboard', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const basis = page.getByRole('region', { name: 'Own indicators beside the shared ones' });
  const culture = basis.getByRole('row', { name: /Innovation culture/ });
  await activateByKeyboard(culture.locator('a[href="#indicators-culture"]').first());
  await activateByKeyboard(
    page
      .locator('#indicators-culture')
      .getByRole('link', { name: /^Passage \d+$/ })
      .first(),
  );
  await expect(page).toHaveURL(/\/sources\/[^#]+#passage-\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeVisible();
});

test('A reader reaches the city’s reasons from a score of its own set', async ({ page }) => {
  await page.goto(COMPARISON);
  const basis = page.getByRole('region', { name: 'Own indicators beside the shared ones' });
  await basis.locator(`a[href="${cityPath('en', INDEX, 'shanghai')}#culture"]`).click();
  await expect(page).toHaveURL(/\/cities\/shanghai#culture$/);
  await expect(page.locator('#culture')).toBeVisible();
});

test('The chart turns into one to play with when the reader touches it, not before', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(COMPARISON, { waitUntil: 'networkidle' });
  const before = scripts.length;
  const chart = page.getByRole('group', { name: 'Chart of the driver scores' });
  await expect(chart.getByRole('img', { name: /Driver scores of Shanghai/ })).toBeVisible();
  await chart.getByRole('button', { name: 'Bars' }).click();
  await expect(chart.locator('.recharts-bar').first()).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});

test('A comparison with weights of one’s own, and one that waits for a second city, are clean for axe', async ({
  page,
}) => {
  await page.goto(WEIGHTED);
  await expectAccessible(page, { schemes: ['light'] });
  await page.goto(comparePath('zh', INDEX, ['shanghai']));
  await expectAccessible(page, { schemes: ['dark'] });
});
