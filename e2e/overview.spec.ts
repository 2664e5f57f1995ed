import type { Locator, Page } from '@playwright/test';
import { cityPath, homePath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';
import { activateByKeyboard } from './keyboard';

const INDEX = 'technology-ecosystems';
const OVERVIEW = overviewPath('en', INDEX);
const PASSAGE = /\/sources\/[^#]+#passage-\d+$/;

function passages(place: Locator): Locator {
  return place.locator('a[href*="#passage-"]');
}

async function expectPassageShown(page: Page) {
  await expect(page).toHaveURL(PASSAGE);
  await expect(page.locator(new URL(page.url()).hash)).toBeVisible();
}

test('A reader reaches a passage from a score by mouse', async ({ page }) => {
  await page.goto(OVERVIEW);
  await page
    .locator(`main a[href="${cityPath('en', INDEX, 'shanghai')}#talent"]`)
    .first()
    .click();
  await passages(page.locator('#talent')).first().click();
  await expectPassageShown(page);
});

test('A reader reaches a passage from a score by keyboard', async ({ page }) => {
  await page.goto(OVERVIEW);
  const drivers = page.getByRole('region', { name: 'The drivers, and how sure they are' });
  await activateByKeyboard(drivers.getByRole('link', { name: /^Note \d+: Talent, Shanghai$/ }));
  await expect(page).toHaveURL(/#note-\d+$/);
  const note = page.locator(new URL(page.url()).hash);
  await activateByKeyboard(note.getByRole('link', { name: /^Passage \d+$/ }).first());
  await expectPassageShown(page);
});

test('A reader reaches the passages behind the share of weightings', async ({ page }) => {
  await page.goto(OVERVIEW);
  await page.getByRole('link', { name: /shared indicators and the share of weightings/ }).click();
  const note = page.locator(new URL(page.url()).hash);
  await note
    .getByRole('link', { name: /^Passage \d+$/ })
    .first()
    .click();
  await expectPassageShown(page);
});

test('A reader sees in words what is missing and how far scores can be off', async ({ page }) => {
  await page.goto(OVERVIEW);
  const main = page.getByRole('main');
  await expect(main.getByText(/bounds \d+ to \d+; 10 of 20 indicators/)).toBeVisible();
  await expect(main.getByText('Read with care.')).toBeVisible();
  const gaps = page.getByRole('region', { name: 'How far the evidence reaches' });
  const row = gaps.getByRole('row', { name: /University pipeline/ });
  await expect(row.getByRole('link', { name: 'no evidence' })).toBeVisible();
});

test('The start page of a site with one index is its overview, under the overview’s address', async ({
  page,
}) => {
  await page.goto(OVERVIEW);
  const finding = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(homePath('en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding ?? '');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${OVERVIEW}$`),
  );
});

test('A reader who changes the language stays on the overview', async ({ page }) => {
  await page.goto(OVERVIEW);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(new RegExp(`${overviewPath('zh', INDEX)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('上海');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`${OVERVIEW}$`));
});

test('A reader without script sees the charts and their numbers', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(OVERVIEW);
  await expect(page.getByRole('img', { name: /Driver scores of Shanghai/ })).toBeVisible();
  const bars = page.getByRole('table', { name: /Scores of 0 to 100/ });
  await expect(bars.getByRole('row', { name: /Silicon Valley.*\d+\.\d.*3 of 5/ })).toBeVisible();
});

test.describe('with an index that does not exist', () => {
  test.use({ expectedProblems: [/404/] });

  test('A reader finds a page that says so and leads on', async ({ page }) => {
    const answer = await page.goto(overviewPath('en', 'no-such-index'));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await expect(page).toHaveURL(new RegExp(`${homePath('en')}$`));
  });
});
