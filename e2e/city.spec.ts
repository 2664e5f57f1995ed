import { cityPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const SHANGHAI = cityPath('en', INDEX, 'shanghai');
const SILICON_VALLEY = cityPath('en', INDEX, 'silicon-valley');

test('A reader sees which level is reached, why not the next, and on what', async ({ page }) => {
  await page.goto(SHANGHAI);
  const indicator = page.getByRole('article', { name: 'Founding of new firms' });
  await expect(indicator.getByText('level 3 of 4')).toBeVisible();
  await expect(indicator.getByText('Why this level')).toBeVisible();
  await expect(indicator.getByText('Level 4, not reached')).toBeVisible();
  const claims = indicator.getByRole('list', { name: /Claims under/ });
  await expect(claims.getByText('supports; quantified; gave the level')).toBeVisible();
  await expect(claims.getByRole('link', { name: 'Passage 32' })).toHaveAttribute(
    'href',
    /#passage-32$/,
  );
});

test('A reader sees what is missing, and goes to where it is said', async ({ page }) => {
  await page.goto(SILICON_VALLEY);
  const missing = page.getByRole('region', { name: 'What is missing' });
  await expect(missing.getByRole('listitem')).toHaveCount(10);
  await missing.getByRole('link', { name: 'University pipeline' }).click();
  const indicator = page.getByRole('article', { name: 'University pipeline' });
  await expect(indicator).toBeInViewport();
  await expect(indicator.getByText('no evidence', { exact: true })).toBeVisible();
});

test('A reader sees which policy serves which stage, in words', async ({ page }) => {
  await page.goto(SHANGHAI);
  const table = page.getByRole('table', { name: 'Instruments and the stages that they serve' });
  await expect(table.getByRole('columnheader', { name: '0 to 1 research' })).toBeVisible();
  await expect(table.getByRole('row', { name: /yes/ }).first()).toBeVisible();
});

test('A reader sees that an event was still to come when the article appeared', async ({
  page,
}) => {
  await page.goto(SHANGHAI);
  const events = page.getByRole('region', { name: 'Dated events' });
  const minimax = events.getByRole('row', { name: /MiniMax/ });
  await expect(minimax).toContainText('still to come when the source was published');
  await expect(events.getByRole('row', { name: /Iluvatar/ })).not.toContainText('still to come');
});

test('A reader who changes the language stays with the city', async ({ page }) => {
  await page.goto(SHANGHAI);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(new RegExp(`${cityPath('zh', INDEX, 'shanghai')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('上海');
});

test('A reader without script sees scores, levels and claims', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(SILICON_VALLEY);
  const drivers = page.getByRole('region', { name: 'Drivers' });
  await expect(drivers.getByRole('row', { name: /Talent.*\d+\.\d.*2 of 4/ })).toBeVisible();
  const indicator = page.getByRole('article', { name: 'Public listings' });
  await expect(indicator.getByText('level 4 of 4')).toBeVisible();
});

test.describe('with a city that does not exist', () => {
  test.use({ expectedProblems: [/404/] });

  test('A reader finds a page that says so', async ({ page }) => {
    const answer = await page.goto(cityPath('zh', INDEX, 'atlantis'));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  });
});
