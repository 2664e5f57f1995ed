import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportDocumentPath } from '../lib/address/write-report';
import { expect, test } from './fixtures';
import { expectNumbersOnceScriptRuns, printReport } from './printed-report';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/**
 * Reports that break into pages unlike each other, and the width of what each is printed on; that
 * of one language on A4 is printed in report.spec.ts.
 */
const REPORTS: readonly (readonly [string, ReportSettings, number])[] = [
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

for (const [name, settings, width] of REPORTS) {
  test(`The contents of a report ${name} name the pages that the printer gives`, async ({
    page,
  }) => {
    await page.goto(reportDocumentPath('en', INDEX, settings));
    expect(await page.locator('[data-page-of]').count()).toBeGreaterThan(settings.sections.length);
    await printReport(page, width);
  });
}

test('A reader is where they were after printing', async ({ page }) => {
  await page.goto(reportDocumentPath('en', INDEX, defaultReportSettings(CITIES, 'en')));
  await page.locator('#verify').scrollIntoViewIfNeeded();
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  expect(before).toBeGreaterThan(5000);
  await expectNumbersOnceScriptRuns(page);
  expect(await place()).toBe(before);
});
