import type { Page } from '@playwright/test';
import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportComposerPath, reportDocumentPath } from '../lib/address/write-report';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';

const INDEX = 'technology-ecosystems';
const SETTINGS: ReportSettings = {
  ...defaultReportSettings(['shanghai', 'silicon-valley'], 'en'),
  sections: ['summary', 'comparison', 'limits'],
  paper: 'letter',
  breaks: ['limits'],
};
const DOCUMENT = reportDocumentPath('en', INDEX, SETTINGS);
const COMPOSER = reportComposerPath('en', INDEX, SETTINGS);

const sheets = (page: Page) => page.frameLocator('iframe[data-shown]').locator('.printed-sheet');
const pageCount = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ pages$/ });

/** The sheet, counted from 1, on which an element of the preview stands. */
function sheetOf(page: Page, selector: string): Promise<number> {
  return page
    .frameLocator('iframe[data-shown]')
    .locator(selector)
    .evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const all = [...element.ownerDocument.querySelectorAll('.printed-sheet')];
      const at = all.findIndex((sheet) => {
        const box = sheet.getBoundingClientRect();
        return left >= box.left && left < box.right && top >= box.top && top < box.bottom;
      });
      return at + 1;
    });
}

test('The preview has the pages of the printed report, with all that stands on them', async ({
  page,
}) => {
  await page.goto(COMPOSER);
  await expect(pageCount(page)).toBeVisible();
  const counted = Number.parseInt((await pageCount(page).textContent()) ?? '', 10);
  await expect(sheets(page)).toHaveCount(counted);
  const places = ['#comparison', '#limits', '#notes', '#sources', '#verify'];
  const shown: [string, number][] = [];
  for (const place of places) shown.push([place, await sheetOf(page, place)]);
  const margin = sheets(page).nth(1).locator('[data-box="bottom-right"]');
  const number = await margin.evaluate((box) => getComputedStyle(box, '::before').content);
  expect(number).toContain('counter(page)');
  await page.goto(DOCUMENT);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { pages, destinations } = await readPdf(pdf);
  expect(counted).toBe(pages.length);
  expect(shown).toEqual(places.map((place) => [place, destinations.get(place.slice(1))]));
});

test('A reader changes the form and sees other pages, at the page where they were', async ({
  page,
}) => {
  await page.goto(COMPOSER);
  await expect(pageCount(page)).toBeVisible();
  const before = await pageCount(page).textContent();
  const root = page.frameLocator('iframe[data-shown]').locator(':root');
  const place = () => root.evaluate((html) => Math.round(html.scrollTop + html.scrollLeft));
  const step = await sheets(page)
    .first()
    .evaluate((sheet) => sheet.getBoundingClientRect().height);
  await root.evaluate((html, by) => html.scrollTo(by, by), step * 2);
  const read = await place();
  expect(read).toBeGreaterThan(step);
  await page.getByRole('checkbox', { name: 'How well the order holds' }).check();
  await expect(pageCount(page)).not.toHaveText(before ?? '');
  await expect(page.frameLocator('iframe[data-shown]').locator('#robustness')).toBeAttached();
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(Math.abs((await place()) - read)).toBeLessThanOrEqual(2);
});

test.describe('without an answer', () => {
  test.use({ expectedProblems: [/ERR_FAILED|503/] });

  test('A reader is told when the pages cannot be had, and tries again', async ({ page }) => {
    await page.route(`**${DOCUMENT}`, (route) => route.abort());
    await page.goto(COMPOSER);
    await expect(page.getByRole('status').filter({ hasText: 'did not answer' })).toBeVisible();
    await page.unroute(`**${DOCUMENT}`);
    await page.route(`**${DOCUMENT}`, (route) => route.fulfill({ status: 503 }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'could not make this report' }),
    ).toBeVisible();
    await page.unroute(`**${DOCUMENT}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(pageCount(page)).toBeVisible();
  });
});

test('A reader without script is led to the report instead', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(COMPOSER);
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByText('The pages are shown here where the browser runs')).toBeVisible();
  await page.getByRole('link', { name: 'Open the report' }).last().click();
  await expect(page).toHaveURL(DOCUMENT);
});
