import { scoresPath } from '../lib/address/api-paths';
import { comparePath, reportPath } from '../lib/address/paths';
import { formatScore } from '../lib/format';
import type { ScoresAnswer } from '../lib/views/api/scores';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const PRINTED = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

for (const locale of ['en', 'zh'] as const) {
  test(`A reader prints the report in ${locale} and finds its notes in the PDF`, async ({
    page,
  }) => {
    await page.goto(reportPath(locale, INDEX, CITIES));
    const notes = await page.locator('#notes li').allTextContents();
    expect(notes.length).toBeGreaterThan(40);
    const { title, isTagged, pages } = await readPdf(await page.pdf(PRINTED));
    expect(title).toBe(await page.title());
    expect(isTagged).toBe(true);
    // Spaces between Chinese and Latin are set by the browser and are no characters of the text.
    const printed = withoutSpace(pages.map(withoutPageBoxes).join(''));
    for (const note of notes) expect(printed).toContain(withoutSpace(note));
  });

  test(`The report in ${locale} can be read in light and in dark`, async ({ page }) => {
    await page.goto(reportPath(locale, INDEX, CITIES));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

/** A page without its running heads and its number, which stand between the lines of a note. */
function withoutPageBoxes(page: string): string {
  return page
    .replace(/Report: Shanghai and Silicon Valley ?|报告：上海和硅谷 ?/g, '')
    .replace(/Edition \d\S+ ?(?!,)|\d\.\d-[0-9a-f]{8} ?版 ?(?!，)/g, '')
    .replace(/Page \d+ of \d+ ?|第 ?\d+ ?页，共 ?\d+ ?页 ?/g, '');
}

test('Each printed page says which it is, and every page but the first which report', async ({
  page,
}) => {
  await page.goto(reportPath('en', INDEX, CITIES));
  const { pages } = await readPdf(await page.pdf(PRINTED));
  pages.forEach((text, at) => {
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
    if (at > 0) expect(text).toContain('Report: Shanghai and Silicon Valley');
  });
  expect(pages[0]).not.toContain('Report: Shanghai');
  // Nothing of the site's navigation is printed.
  expect(pages.join(' ')).not.toContain('Timeline');
});

test('The report shows the finding and the numbers of the comparison', async ({
  page,
  request,
}) => {
  const answer = await request.get(scoresPath(INDEX, CITIES));
  const { scores }: ScoresAnswer = await answer.json();
  const figures = scores
    .filter((score) => score.kind !== 'indicator' && score.value !== null)
    .map((score) => formatScore(score.value ?? Number.NaN, 'en'));
  expect(figures).toHaveLength(10);
  await page.goto(comparePath('en', INDEX, CITIES));
  const finding = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const compared = (await page.getByRole('main').textContent()) ?? '';
  await page.goto(reportPath('en', INDEX, CITIES));
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(finding);
  const reported = (await page.getByRole('article').textContent()) ?? '';
  for (const figure of figures) {
    expect(compared).toContain(figure);
    expect(reported).toContain(figure);
  }
});

test('A reader without script reads the report whole', async ({ page, pageWithoutScript }) => {
  await page.goto(reportPath('zh', INDEX, CITIES));
  await pageWithoutScript.goto(reportPath('zh', INDEX, CITIES));
  const textOf = (one: typeof page) => one.locator('section:has(> * > #drivers)').textContent();
  expect(await textOf(pageWithoutScript)).toBe(await textOf(page));
  await expect(pageWithoutScript.getByRole('article').getByRole('img').first()).toBeVisible();
});

test('A report on an unknown city says so and offers one that there is', async ({ page }) => {
  await page.goto(reportPath('en', INDEX, ['atlantis', 'shanghai']));
  await expect(page.getByRole('status')).toContainText('atlantis');
  await page.getByRole('link', { name: 'Report on Shanghai and Silicon Valley' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('A reader changes the language and keeps the cities of the report', async ({ page }) => {
  await page.goto(reportPath('en', INDEX, [...CITIES].reverse()));
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(reportPath('zh', INDEX, [...CITIES].reverse()));
  await expect(page.getByRole('article')).toContainText('硅谷');
});
