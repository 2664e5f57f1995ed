import { readFile } from 'node:fs/promises';
import { citationPath, sourcePath } from '../lib/address/paths';
import { expect, test } from './fixtures';
import { activateByKeyboard } from './keyboard';

const INDEX = 'technology-ecosystems';
const SOURCE = 'yuanchuan-2026-01-08';

test('A reader goes from a passage to a driver’s score and back', async ({ page }) => {
  await page.goto(sourcePath('en', INDEX, SOURCE, 4));
  const passage = page.locator('#passage-4');
  await expect(passage).toBeInViewport();
  await passage.getByRole('link', { name: 'Capital: the score of Silicon Valley' }).click();
  const row = page.locator('#score-silicon-valley-capital');
  await expect(row).toBeInViewport();
  // Ratings 3 and 4 of 4: (75 + 100) / 2.
  await expect(row).toContainText('87.5');
  await activateByKeyboard(row.getByRole('link', { name: 'Passage 4' }));
  await expect(passage).toBeInViewport();
  await passage.getByRole('link', { name: 'What if passage 4 were not there?' }).click();
  await expect(page).toHaveURL(/\?passage=yuanchuan-2026-01-08:4$/);
  await expect(page.getByText('Switched off: all that is drawn from passage 4')).toBeVisible();
});

test('A reader goes from a passage to its evidence and back to the passage', async ({ page }) => {
  await page.goto(sourcePath('zh', INDEX, SOURCE, 45));
  await page
    .locator('#passage-45')
    .getByRole('link', { name: '英矽智能2024年的E轮融资遇阻。' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('英矽智能2024年的E轮融资遇阻。');
  await page.getByRole('link', { name: '在上下文中阅读' }).click();
  await expect(page.locator('#passage-45')).toBeInViewport();
});

test('A reader without script finds every passage, and where passages disagree', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(sourcePath('en', INDEX, SOURCE));
  await expect(page.locator('[id^="passage-"]')).toHaveCount(58);
  await expect(page.locator('#passage-16')).toContainText('Passages disagree here');
  await expect(page.locator('#passage-1')).toContainText('Context:');
});

test('A reader downloads BibTeX with its Chinese characters', async ({ page }) => {
  await page.goto(sourcePath('en', INDEX, SOURCE));
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'BibTeX' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${SOURCE}.bib`);
  const content = await readFile(await download.path(), 'utf8');
  expect(content).toContain('一座城市的长期主义');
});

test('A program gets each format with its type and its name', async ({ request }) => {
  const types = {
    bibtex: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    'csl-json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  };
  for (const [format, type] of Object.entries(types)) {
    const answer = await request.get(citationPath(INDEX, SOURCE, format));
    expect(answer.headers()['content-type']).toBe(type);
    expect(answer.headers()['content-disposition']).toContain("filename*=UTF-8''yuanchuan");
    expect(await answer.text()).toContain('远川研究所');
  }
});

test('A program that asks for what does not exist gets a problem in the one shape', async ({
  request,
}) => {
  const unknown = await request.get(citationPath(INDEX, SOURCE, 'docx'));
  expect([unknown.status(), (await unknown.json()).code]).toEqual([400, 'bad-request']);
  const missing = await request.get(citationPath(INDEX, 'no-such-source', 'ris'));
  expect([missing.status(), (await missing.json()).code]).toEqual([404, 'not-found']);
});
