import type { APIRequestContext } from '@playwright/test';
import { reportFilePath, reportProgressPath } from '../lib/address/api-paths';
import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import {
  reportComposerPath,
  reportDocumentPath,
  writeReportQuery,
} from '../lib/address/write-report';
import { expect, test } from './fixtures';
import { type PdfContent, readPdf } from './pdf';
import { withoutPageBoxes, withoutSpace } from './printed-report';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** A report with words of its own, so that nothing else has asked for it. */
function settingsOf(locale: 'en' | 'zh', retry: number): ReportSettings {
  return {
    ...defaultReportSettings(CITIES, locale),
    author: `林 Lin ${retry}`,
    organisation: locale === 'en' ? 'Office of Records' : '档案办公室',
  };
}

async function download(request: APIRequestContext, path: string): Promise<Buffer> {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return answer.body();
}

// A report takes Chromium some seconds, and a busy machine some more.
test.describe.configure({ timeout: 180_000 });

for (const locale of ['en', 'zh'] as const) {
  test(`A reader saves the report in ${locale} as a PDF that says what it is`, async ({
    page,
    request,
    baseURL,
  }, { retry }) => {
    const settings = settingsOf(locale, retry);
    const query = writeReportQuery(settings);
    const answer = await request.get(reportFilePath(INDEX, 'pdf', query));
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe('application/pdf');
    const [, name = ''] =
      /filename\*=UTF-8''(\S+)$/.exec(headers['content-disposition'] ?? '') ?? [];
    expect(decodeURIComponent(name)).toMatch(
      locale === 'en' ? /^Shanghai and Silicon Valley.*\.pdf$/ : /^上海和硅谷.*\.pdf$/,
    );
    const pdf = await readPdf(await answer.body(), (text) => text);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe(locale === 'en' ? 'en' : 'zh-CN');
    expect(pdf.title).toContain(locale === 'en' ? 'Shanghai and Silicon Valley' : '上海和硅谷');
    expect(pdf.information.Author).toBe(`${settings.author}, ${settings.organisation}`);

    await page.goto(reportDocumentPath(locale, INDEX, settings));
    const printed = withoutSpace(pdf.pages.map(withoutPageBoxes).join(''));
    const notes = await page.locator('li[id^="note-"]').allTextContents();
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.filter((note) => !printed.includes(withoutSpace(note)))).toEqual([]);
    const headings = await page.locator('article h2').allTextContents();
    expect(headings.map(withoutSpace).filter((one) => !bookmarks(pdf).includes(one))).toEqual([]);
    const entries = await page
      .locator('[data-page-of]')
      .evaluateAll((places) =>
        places.map((place) => place.parentElement?.querySelector('a')?.textContent ?? ''),
      );
    expect(entries.length).toBeGreaterThan(8);
    for (const entry of entries) expectOnItsPage(pdf, withoutSpace(entry));
    expect(pdf.links.length).toBeGreaterThan(20);
    // The address under which readers reach the site, whatever it was printed under.
    expect(pdf.links.filter((link) => !link.startsWith(`${baseURL}/`))).toEqual([]);
    expect(pdf.links.some((link) => link.includes('#passage-'))).toBe(true);
  });
}

function bookmarks({ outline }: PdfContent): readonly string[] {
  return outline.map(withoutSpace);
}

/** A line of the contents names a page on which its heading stands. */
function expectOnItsPage({ pages }: PdfContent, entry: string) {
  const [first = '', ...rest] = pages.map(withoutSpace);
  const after = first.slice(first.indexOf(entry) + entry.length);
  const number = Number(/^\d+/.exec(after)?.[0]);
  expect(number, entry).toBeGreaterThan(0);
  expect([first, ...rest][number - 1], `${entry}: page ${number}`).toContain(entry);
}

test('The same report is one file under every address, and who has it is sent nothing', async ({
  request,
}, { retry }) => {
  const short = { sections: ['limits'], author: `A ${retry}` } as const;
  const settings = { ...defaultReportSettings(CITIES, 'en'), ...short };
  const query = writeReportQuery(settings);
  const path = reportFilePath(INDEX, 'pdf', query);
  const one = await download(request, path);
  const answer = await request.head(path);
  expect(answer.status()).toBe(200);
  const etag = answer.headers().etag ?? '';
  const again = await request.get(path, { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
  // An address that says the usual too means the same report.
  const wordy = reportFilePath(INDEX, 'pdf', `${query}&paper=a4&colour=yes`);
  expect((await request.head(wordy)).headers().etag).toBe(etag);
  expect(Buffer.compare(one, await download(request, wordy))).toBe(0);
  const png = await download(request, reportFilePath(INDEX, 'png', query));
  // Of a PNG, width and height stand at bytes 16 and 20: A4 is 210 by 297 mm.
  expect(png.readUInt32BE(20) / png.readUInt32BE(16)).toBeCloseTo(297 / 210, 2);
});

for (const [query, named] of [
  ['cities=shanghai', 'cities=shanghai'],
  ['cities=shanghai,atlantis', 'cities=atlantis'],
  ['cities=shanghai,silicon-valley&paper=a3', 'paper=a3'],
  ['cities=shanghai,silicon-valley&lang=fr', 'lang=fr'],
  ['cities=shanghai,silicon-valley&sections=summary,nonsense', 'sections=nonsense'],
  ['cities=shanghai,silicon-valley&packed=!!', 'packed='],
] as const) {
  test(`A program that asks for ${query} is told what is wrong with it`, async ({ request }) => {
    for (const path of [
      reportFilePath(INDEX, 'pdf', query),
      reportFilePath(INDEX, 'png', query),
      reportProgressPath(INDEX, query),
    ]) {
      const answer = await request.get(path);
      expect(answer.status()).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'bad-request' });
      expect((await answer.json()).title).toContain(named);
    }
  });
}

test('A program that asks for too much or for no index is told so', async ({ request }) => {
  const query = writeReportQuery(defaultReportSettings(CITIES, 'en'));
  const long = reportFilePath(INDEX, 'pdf', `${query}&title=${'a'.repeat(4200)}`);
  expect((await request.get(long)).status()).toBe(414);
  expect((await request.get(reportFilePath('no-such', 'pdf', query))).status()).toBe(404);
  expect((await request.post(reportFilePath(INDEX, 'pdf', query))).status()).toBe(405);
});

test('A reader sees how far the PDF is, calls it off, and gets it at the second time', async ({
  page,
}, { retry }) => {
  const settings = {
    ...defaultReportSettings(CITIES, 'zh'),
    sections: ['limits'],
    title: `限制 ${retry}`,
  } as const;
  await page.goto(reportComposerPath('zh', INDEX, settings));
  const save = page.getByRole('link', { name: '存为PDF' });
  await save.click();
  await expect(page.getByRole('progressbar', { name: '存为PDF' })).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const saved = page.waitForEvent('download', { timeout: 120_000 });
  await save.click();
  expect((await saved).suggestedFilename()).toMatch(/^限制 \d \S+\.pdf$/);
});

test('A reader without script saves the PDF by a plain link', async ({ pageWithoutScript }) => {
  const settings = defaultReportSettings(CITIES, 'en');
  await pageWithoutScript.goto(reportComposerPath('en', INDEX, settings));
  const link = pageWithoutScript.getByRole('link', { name: 'Save as PDF' });
  await expect(link).toHaveAttribute(
    'href',
    reportFilePath(INDEX, 'pdf', writeReportQuery(settings)),
  );
});
