import type { Page } from '@playwright/test';
import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportDocumentPath } from '../lib/address/write-report';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const PRINTED = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

/** Reports that break into pages unlike each other, and the width of what each is printed on. */
const REPORTS: readonly (readonly [string, ReportSettings, number])[] = [
  ['in English', defaultReportSettings(CITIES, 'en'), 673],
  ['in both languages', defaultReportSettings(CITIES, 'both'), 1002],
  [
    'in Chinese on Letter, with sections left out and pages broken',
    {
      ...defaultReportSettings(CITIES, 'zh'),
      sections: ['summary', 'comparison', 'drivers', 'timeline', 'limits'],
      paper: 'letter',
      introduction: '前言：**本报告**供讨论。\n\n- 一\n- 二',
      notes: { timeline: '作者注：时间以公告为准。'.repeat(12) },
      breaks: ['drivers', 'limits'],
    },
    696,
  ],
];

/** The lines of the contents: the id that each leads to, and the number behind it. */
function contents(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page
    .locator('[data-page-of]')
    .evaluateAll((places) =>
      places.map((place) => [place.getAttribute('data-page-of') ?? '', place.textContent ?? '']),
    );
}

/** What the article itself says of its style; nothing and no attribute are the same. */
async function style(page: Page): Promise<string> {
  return (await page.locator('article').getAttribute('style')) ?? '';
}

for (const [name, settings, width] of REPORTS) {
  test(`The contents of a report ${name} name the pages that the printer gives`, async ({
    page,
  }) => {
    await page.goto(reportDocumentPath('en', INDEX, settings));
    const before = await contents(page);
    expect(before.length).toBeGreaterThan(settings.sections.length);
    await expect(page.locator('[data-page-of]').first()).toBeHidden();
    const laid = await style(page);
    // Only a page that is alive hears that it is going to be printed.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect((await contents(page)).every(([, number]) => number !== '')).toBe(true);
    }).toPass();
    expect(await style(page), 'the article is left as it was').toBe(laid);
    await page.locator('[data-page-of]').evaluateAll((places) => {
      for (const place of places) place.textContent = '';
    });
    const { destinations, pages } = await readPdf(await page.pdf(PRINTED));
    const printed = before.map(([id]) => [id, String(destinations.get(id))]);
    expect(await contents(page)).toEqual(printed);
    expect(new Set(printed.map(([, number]) => number)).size).toBeGreaterThan(4);
    expect(destinations.get('verify')).toBeLessThanOrEqual(pages.length);
    // What is wider than the paper makes the browser print everything smaller.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
  });
}

test('A reader is where they were after printing', async ({ page }) => {
  await page.goto(reportDocumentPath('en', INDEX, defaultReportSettings(CITIES, 'en')));
  await page.locator('#verify').scrollIntoViewIfNeeded();
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  expect(before).toBeGreaterThan(5000);
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect((await contents(page)).every(([, number]) => number !== '')).toBe(true);
  }).toPass();
  expect(await place()).toBe(before);
});
