import { evidenceListPath, evidencePath } from '../lib/address/paths';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const LIST = evidenceListPath('en', INDEX);
const QUALIFIED = evidencePath('en', INDEX, 'sh-p23-whole-life');

test('A reader searches the evidence in Chinese, without word breaks', async ({ page }) => {
  await page.goto(evidenceListPath('zh', INDEX));
  await page.getByRole('searchbox', { name: '检索' }).fill('算力券');
  await page.keyboard.press('Enter');
  const results = page.getByRole('list', { name: '结果' });
  await expect(results.getByRole('link', { name: '上海发放算力券。' })).toBeVisible();
  await expect(results.locator('mark').first()).toHaveText('算力券');
});

test('A reader of English finds what only the Chinese text says', async ({ page }) => {
  await page.goto(evidenceListPath('en', INDEX, { text: '算力券' }));
  const results = page.getByRole('list', { name: 'Results' });
  await expect(results.getByText('Found in the')).not.toHaveCount(0);
  await expect(
    results.getByRole('link', { name: 'Shanghai issues compute vouchers.' }),
  ).toBeVisible();
});

test('A reader searches in English, filters, and takes one filter away', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('searchbox', { name: 'Search' }).fill('fund');
  await page.getByLabel('Kind', { exact: true }).selectOption('policy');
  await page.getByRole('button', { name: 'Show' }).click();
  const results = page.getByRole('list', { name: 'Results' }).getByRole('listitem');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of 82');
  await expect(results.filter({ hasText: 'AI Link fund' })).not.toHaveCount(0);
  const filtered = await results.count();
  await page.getByRole('link', { name: 'Remove the filter Kind: policy' }).click();
  await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('fund');
  expect(await results.count()).toBeGreaterThan(filtered);
});

test('A reader who finds nothing is told what leaving out a filter would find', async ({
  page,
}) => {
  await page.goto(evidenceListPath('en', INDEX, { text: 'quantum', kind: 'policy' }));
  await expect(page.getByText('No evidence fits all of this.')).toBeVisible();
  await page.getByRole('link', { name: /without “quantum”: \d+ found/ }).click();
  await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
});

test('A reader with a faulty address is told, and gets a working list', async ({ page }) => {
  const response = await page.goto(
    `${LIST}?city=atlantis&kind=policy&kind=talent&page=99&text=${'x'.repeat(300)}&a[]=1&__proto__=2`,
  );
  expect(response?.status()).toBe(200);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('“atlantis”');
  await expect(notice).toContainText('“Kind” stands in the address more than once');
  await expect(notice).toContainText('cut to 100 characters');
  await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('policy');
});

test('A reader leafs through the list and keeps the page in the other language', async ({
  page,
}) => {
  await page.goto(LIST);
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/.*page=2/);
});

test('A reader without script searches and reads all of a piece of evidence', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(LIST);
  await page.getByRole('searchbox', { name: 'Search' }).fill('whole life');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('link', { name: /over their whole life/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('over their whole life');
  // Strength 1 carries no more than level 2, and a passage of strength 4 speaks against it.
  await expect(page.getByText('carries no more than level 2').first()).toBeVisible();
  await expect(page.getByText('it counts one level less')).toBeVisible();
  await expect(page.getByText(/Capital: 75\.0, .*4 of 4 indicators/)).toBeVisible();
});

test('A reader copies the link and both references', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(QUALIFIED);
  await page.getByRole('button', { name: 'Copy the link to this evidence' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await clipboard()).toBe(page.url());
  await page.getByRole('button', { name: 'Copy GB/T 7714—2025' }).click();
  await expect.poll(clipboard).toMatch(/^远川研究所.*\[EB\/OL\].*（2026-01-08）\[2026-11-25\]\.$/);
  await page.getByRole('button', { name: 'Copy APA, 7th edition' }).click();
  await expect.poll(clipboard).toMatch(/^远川研究所\. \(2026, January 8\)\./);
});

test('A reader goes from evidence to what speaks against it', async ({ page }) => {
  await page.goto(QUALIFIED);
  await page
    .getByRole('link', { name: 'Insilico had difficulty raising its series E in 2024.' })
    .click();
  await expect(page.getByText('It lowers that evidence by one level.')).toBeVisible();
});

test.describe('evidence that does not exist', () => {
  test.use({ expectedProblems: [/404/] });

  test('gets a page that says so, and the way home', async ({ page }) => {
    const response = await page.goto(evidencePath('en', INDEX, 'no-such-evidence'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to the start page' })).toBeVisible();
  });

  test('the list of an unknown index leads to such a page', async ({ page }) => {
    const response = await page.goto(evidenceListPath('en', 'no-such-index'));
    expect(response?.status()).toBe(404);
  });
});

test('What a search finds and a claim with a reservation are clean for axe', async ({ page }) => {
  await page.goto(evidenceListPath('zh', INDEX, { text: '算力' }));
  await expectAccessible(page, { schemes: ['light'] });
  await page.goto(QUALIFIED);
  await expectAccessible(page, { schemes: ['dark'] });
});
