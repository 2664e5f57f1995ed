import type { Page } from '@playwright/test';
import { LONGEST_ADDRESS } from '../lib/address/report-limits';
import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportComposerPath } from '../lib/address/write-report';
import { expectAccessible, SCHEME_OF } from './accessibility';
import { expect, test } from './fixtures';
import { activateByKeyboard, tabTo } from './keyboard';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const COMPOSER = reportComposerPath('en', INDEX);
/** Of one section, so that its preview is there soon. */
const SHORT: ReportSettings = { ...defaultReportSettings(CITIES, 'en'), sections: ['limits'] };
const SHORT_COMPOSER = reportComposerPath('en', INDEX, SHORT);
const TITLE = 'Two cities & “the valley”';
const NOTE = '编者按：证据不足以判断先后。';

/** Chinese characters in no order, which deflate to more than an address holds. */
const TOO_MUCH = String.fromCharCode(
  ...Array.from({ length: 3000 }, (_, at) => 0x4e00 + ((at * 7919) % 20_000)),
);

const preview = (page: Page) => page.frameLocator('iframe[data-shown]').locator('article');
const open = (page: Page) => page.getByRole('link', { name: 'Open the report' });
const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const introductionField = (page: Page) => page.getByRole('textbox', { name: 'Introduction' });

test('A reader composes a report by keyboard, sees it change, opens it and goes back', async ({
  page,
}) => {
  await page.goto(COMPOSER);
  await expect(preview(page)).toContainText('Shanghai and Silicon Valley');
  await page.getByRole('checkbox', { name: 'Shanghai' }).focus();
  await tabTo(page.getByRole('checkbox', { name: 'Summary' }));
  await activateByKeyboard(page.getByText('Note, page break for “Summary”'));
  await tabTo(page.getByRole('textbox', { name: 'Your note on “Summary”' }));
  await page.keyboard.insertText(NOTE);
  await tabTo(page.getByRole('checkbox', { name: 'Timeline' }));
  await page.keyboard.press('Space');
  await tabTo(titleField(page));
  await page.keyboard.insertText(TITLE);
  await expect(preview(page)).toContainText(TITLE);
  await expect(preview(page)).toContainText(NOTE);
  await expect(preview(page).locator('#timeline')).toHaveCount(0);
  await activateByKeyboard(open(page));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByRole('article')).toContainText(NOTE);
  await expect(page.getByRole('heading', { name: 'Timeline', exact: true })).toHaveCount(0);
  await page.goBack();
  await expect(titleField(page)).toHaveValue(TITLE);
  await expect(page.getByRole('checkbox', { name: 'Timeline' })).not.toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Your note on “Summary”' })).toHaveValue(NOTE);
});

test('A reader without script composes the same report', async ({ pageWithoutScript: page }) => {
  await page.goto(COMPOSER);
  await titleField(page).fill(TITLE);
  await page.getByText('Note, page break for “Summary”').click();
  await page.getByRole('textbox', { name: 'Your note on “Summary”' }).fill(NOTE);
  await page.getByRole('checkbox', { name: 'Timeline' }).uncheck();
  await page.getByRole('button', { name: 'Show this report' }).click();
  await expect(page).toHaveURL(/\/report\?cities=shanghai,silicon-valley&sections=summary,/);
  await expect(titleField(page)).toHaveValue(TITLE);
  await expect(page.getByRole('textbox', { name: 'Your note on “Summary”' })).toHaveValue(NOTE);
  await open(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByRole('article')).toContainText(NOTE);
  await expect(page.getByRole('heading', { name: 'Timeline', exact: true })).toHaveCount(0);
});

test('A reader whose texts are too long is told, and goes on once they are shorter', async ({
  page,
}) => {
  await page.goto(SHORT_COMPOSER);
  await titleField(page).fill('字'.repeat(203));
  await expect(titleField(page)).toHaveAccessibleDescription(/3 characters too many; 200 fit/);
  await titleField(page).blur();
  await expect(page.getByText('One of your texts is longer than its limit.')).toBeVisible();
  await expect(open(page)).toHaveCount(0);
  await titleField(page).fill('');
  await introductionField(page).fill(TOO_MUCH);
  await introductionField(page).blur();
  await expect(
    page.getByText(/an address of [\d,]+ characters, and it may have 4,096/),
  ).toBeVisible();
  // What cannot be read does not go into the address.
  expect(page.url().length).toBeLessThan(LONGEST_ADDRESS);
  await introductionField(page).fill('Short.');
  await expect(open(page)).toBeVisible();
  await expect(preview(page)).toContainText('Short.');
});

test('A reader without script whose texts are too long is told so, and keeps the rest', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(COMPOSER);
  await introductionField(page).fill(TOO_MUCH);
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('button', { name: 'Show this report' }).click();
  await expect(page.getByText(/an address of [\d,]+ characters, and 4,096 are read/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await page.goBack();
  await expect(introductionField(page)).toHaveValue(TOO_MUCH);
});

test('A reader with a faulty address is told what was left out', async ({ page }) => {
  const response = await page.goto(
    `${COMPOSER}?cities=atlantis,shanghai,silicon-valley&paper=a3&date=2025-02-30&sections=cover` +
      '&lang=zh&lang=en&packed=broken&a[]=1&__proto__=2',
  );
  expect(response?.status()).toBe(200);
  const notices = page.getByRole('status');
  await expect(notices.filter({ hasText: 'no such city: atlantis' })).toBeVisible();
  const settings = notices.filter({ hasText: 'Paper: there is no “a3”' });
  await expect(settings).toContainText('Date: there is no “2025-02-30”');
  await expect(settings).toContainText('Sections: there is no “cover”');
  await expect(settings).toContainText('“Language” stands in the address more than once');
  await expect(settings).toContainText('packed settings in the address can’t be read');
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Chinese' })).toBeChecked();
});

test('A reader whose address is too long gets the composer all the same', async ({ page }) => {
  await page.goto(`${COMPOSER}?title=${'x'.repeat(5000)}`);
  await expect(page.getByText(/an address of 5,0\d\d characters/)).toBeVisible();
  await expect(titleField(page)).toHaveValue('');
  await expect(open(page)).toBeVisible();
});

test('A reader who leaves one city is asked for another', async ({ page }) => {
  await page.goto(COMPOSER);
  await page.getByRole('checkbox', { name: 'Shanghai' }).uncheck();
  await expect(page.getByText('A report needs at least two cities.')).toBeVisible();
  await expect(open(page)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Shanghai' }).check();
  // Ticked again, it comes after the one that stayed.
  await expect(open(page)).toHaveAttribute('href', /\/report\/silicon-valley,shanghai$/);
});

test('A reader sends the copied link to another, who finds the form filled in', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SHORT_COMPOSER);
  await introductionField(page).fill(`${NOTE}\n\n- **100 %** & more\n`.repeat(12));
  await page.getByRole('radio', { name: 'Chinese' }).check();
  await expect(page.getByRole('radio', { name: 'GB/T 7714' })).toBeChecked();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/&packed=[\w-]+$/);
  expect(link).toBe(page.url());
  const other = await context.newPage();
  await other.goto(link);
  await expect(introductionField(other)).toHaveValue(/^编者按：.*\n\n- \*\*100 %\*\* & more\n/);
  await expect(other.getByRole('radio', { name: 'Chinese' })).toBeChecked();
});

test('A reader keeps a report in the other language of the page', async ({ page }) => {
  const settings = { ...SHORT, title: TITLE };
  await page.goto(reportComposerPath('en', INDEX, settings));
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(TITLE);
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
});

for (const locale of ['en', 'zh'] as const) {
  test(`The composer in ${locale} is clean for axe, and fits a narrow screen`, async ({ page }) => {
    const settings = { ...SHORT, language: locale, notes: { summary: NOTE } };
    // So high that the actions, which stay in reach at the foot of a phone, cover no field.
    await page.setViewportSize({ width: 320, height: 6000 });
    await page.goto(reportComposerPath(locale, INDEX, settings));
    await expect(preview(page)).toBeVisible();
    const widths = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(await widths()).toEqual([320, 320]);
    await withoutPreview(page);
    await expectAccessible(page, { schemes: SCHEME_OF[locale] });
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page, { schemes: SCHEME_OF[locale] });
  });
}

/** The report has a test of its own; in the frame of the preview no script may run, axe included. */
async function withoutPreview(page: Page) {
  await page.locator('iframe').evaluateAll((frames) => {
    for (const frame of frames) frame.remove();
  });
}
