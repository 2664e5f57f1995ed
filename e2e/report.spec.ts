import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { scoresPath } from '../lib/address/api-paths';
import { comparePath, reportPath } from '../lib/address/paths';
import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportDocumentPath } from '../lib/address/write-report';
import { formatScore } from '../lib/format';
import type { ScoresAnswer } from '../lib/views/api/scores';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';
import { PRINTED, printReport, withoutPageBoxes, withoutSpace } from './printed-report';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
/** Of a page between its margins, in pixels. */
const A4_WIDTH = 673;

/** A report by an author, in both languages on Letter paper, with what an attacker would write. */
const AUTHORED: ReportSettings = {
  ...defaultReportSettings(CITIES, 'both'),
  sections: ['summary', 'limits'],
  paper: 'letter',
  colour: false,
  title: 'Where “Shanghai” stands </style><b>',
  author: 'Li Wei',
  organisation: '发展战略研究室',
  date: '2026-12-01',
  introduction:
    '# First\n\nFor the **spring session**.\n\n<script>document.title = "taken"</script>',
  notes: { summary: '[Talent](javascript:alert(1)) matters, see [this](https://example.org/a).' },
  breaks: ['limits'],
};

const TITLES = {
  en: 'Shanghai and Silicon Valley: a comparison',
  zh: '上海和硅谷对比报告',
} as const;

const documentPath = (settings: ReportSettings, locale: 'en' | 'zh' = 'en') =>
  reportDocumentPath(locale, INDEX, settings);

for (const locale of ['en', 'zh'] as const) {
  test(`A reader prints the report in ${locale}: every note, page and check is on paper`, async ({
    page,
  }) => {
    await page.goto(reportPath(locale, INDEX, CITIES));
    const notes = await page.locator('li[id^="note-"]').allTextContents();
    expect(notes.length).toBeGreaterThan(40);
    const { title, isTagged, pages, outline } = await printReport(page, A4_WIDTH);
    expect(title).toBe(await page.title());
    expect(isTagged).toBe(true);
    const printed = withoutSpace(pages.map(withoutPageBoxes).join(''));
    for (const note of notes) expect(printed).toContain(withoutSpace(note));

    const count = pages.length;
    pages.forEach((text, at) => {
      const number = locale === 'en' ? `Page${at + 1}of${count}` : `第${at + 1}页，共${count}页`;
      expect(withoutSpace(text)).toContain(number);
      // The first page has the title itself, and no running head.
      expect(withoutSpace(text).startsWith(withoutSpace(TITLES[locale]))).toBe(at > 0);
    });
    // Nothing of the site's navigation is printed.
    expect(printed).not.toContain(locale === 'en' ? 'Methodology' : '跳到正文');

    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(outline).toContain(heading);
    const contents = withoutSpace(pages[0] ?? '');
    for (const heading of headings.slice(1).map(withoutSpace)) {
      const number = Number(contents.match(new RegExp(`${heading}(\\d+)`))?.[1]);
      const body = withoutSpace(pages[number - 1] ?? '');
      // On the first page it stands in the contents too.
      expect(body.split(heading).length, heading).toBeGreaterThan(number === 1 ? 2 : 1);
    }
    const last = withoutSpace(pages.at(-1) ?? '');
    const edition = (await page.locator('#shell').getAttribute('data-edition')) ?? 'none';
    expect(last).toContain(edition);
    expect(last).toContain('npmrunverify');
    expect(last).toContain(comparePath(locale, INDEX, CITIES));
  });
}

test('The report can be read in light and in dark', async ({ page }) => {
  const sections = ['summary', 'comparison', 'limits'] as const;
  await page.goto(documentPath({ ...defaultReportSettings(CITIES, 'zh'), sections }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('A report by an author in both languages: their words are theirs, nothing in them runs', async ({
  page,
}) => {
  await page.goto(documentPath(AUTHORED));
  await expect(page).toHaveTitle(/^Where “Shanghai” stands <\/style><b>/);
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(AUTHORED.title);
  const introduction = article.getByRole('complementary', { name: /Introduction by the author/ });
  await expect(introduction).toContainText('<script>document.title = "taken"</script>');
  await expect(introduction.getByRole('strong')).toHaveText('spring session');
  await expect(introduction.getByRole('heading')).toHaveCount(0);
  const note = article.getByRole('complementary', { name: /Note by the author/ });
  await expect(note.getByRole('link')).toHaveAttribute('href', 'https://example.org/a');
  await expect(note).toContainText('Talent matters');
  // Nobody said in which language they are.
  await expect(note.locator('[lang]')).toHaveAttribute('lang', '');
  await expectAccessible(page);

  const bytes = await page.pdf(PRINTED);
  const { pages, title } = await readPdf(bytes);
  expect(title).toBe(await page.title());
  // Letter, 8.5 by 11 inches, on its side.
  expect(bytes.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 792 612\]/);
  expect(withoutSpace(pages[1] ?? '')).toContain(withoutSpace('Where “Shanghai” stands </style>'));
  // Its author begins it on a new page: nothing but the running head stands before it.
  const limits = pages.filter((text) => text.slice(0, 200).includes('The limits of this evidence'));
  expect(limits).toHaveLength(1);
  expect(limits[0]).toContain('这些依据的局限');
});

test('In both languages the same thing stands at the same height, under ids of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(documentPath(defaultReportSettings(CITIES, 'both'), 'zh'));
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const name of ['summary', 'drivers', 'evidence', 'notes', 'note-30', 'verify']) {
    const english = await page.locator(`#${name}`).boundingBox();
    const chinese = await page.locator(`#zh-${name}`).boundingBox();
    // A box is given in whole pixels.
    expect(Math.abs((chinese?.y ?? 0) - (english?.y ?? Number.NaN)), name).toBeLessThan(2);
    expect(chinese?.x, name).toBeGreaterThan((english?.x ?? 0) + 300);
  }
  await expect(page.locator('[lang=en] > div > #drivers')).toHaveText('Driver by driver');
  await expect(page.locator('[lang=zh-CN] > div > #zh-drivers')).toHaveText('逐项驱动力');
  const targets = await page
    .locator('article a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
  expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
});

test('What is left out is not there; notes, sources and the last page always are', async ({
  page,
}) => {
  const chosen = { sections: ['limits'], references: 'gb7714' } as const;
  await page.goto(documentPath({ ...defaultReportSettings(CITIES, 'en'), ...chosen }));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Contents',
    'The limits of this evidence',
    'Notes',
    'Sources',
    'How to check this report',
  ]);
  const sources = page.getByRole('region', { name: 'Sources' });
  // GB/T 7714—2025 marks the kind of an electronic source.
  await expect(sources.getByRole('listitem').first()).toContainText(/\[\w+\/OL\]/);
  await expect(page.getByRole('region', { name: 'How to check this report' })).toContainText(
    'Two cities are compared only on the indicators that both have',
  );
});

test('The QR code on the last page leads to the living page of the comparison', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(reportPath('zh', INDEX, CITIES));
  const code = page.getByRole('img', { name: '本对比在线页面的二维码' });
  const { data, info } = await sharp(await code.screenshot({ scale: 'device' }))
    .resize({ width: 600 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const address = new URL(decodeQR({ width: info.width, height: info.height, data }));
  expect(decodeURIComponent(address.pathname)).toBe(comparePath('zh', INDEX, CITIES));
  await expect(page.getByRole('link', { name: address.href })).toBeVisible();
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
  const textOf = (one: typeof page) => one.getByRole('article').textContent();
  expect(await textOf(pageWithoutScript)).toBe(await textOf(page));
  await expect(pageWithoutScript.getByRole('article').getByRole('img').first()).toBeVisible();
});

test('A report on an unknown city says so and offers one that there is', async ({ page }) => {
  await page.goto(reportPath('en', INDEX, ['atlantis', 'shanghai']));
  await expect(page.getByRole('status')).toContainText('atlantis');
  await page.getByRole('link', { name: 'Report on Shanghai and Silicon Valley' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('A setting that there is not is named, and the rest of the report stands', async ({
  page,
}) => {
  await page.goto(`${reportPath('en', INDEX, CITIES)}/paper=a3&title=Ours`);
  await expect(page.getByRole('status')).toContainText('“a3” cannot be used for paper');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
});

test('A reader changes the language and keeps the cities and the settings', async ({ page }) => {
  const settings = { ...defaultReportSettings([...CITIES].reverse(), 'en'), title: 'Ours' };
  await page.goto(documentPath(settings));
  await page.getByRole('link', { name: '中文' }).click();
  const chinese = { ...defaultReportSettings(settings.cities, 'zh'), title: 'Ours' };
  await expect(page).toHaveURL(documentPath(chinese));
  await expect(page.getByRole('article')).toContainText('硅谷');
});

test('A reader goes on from the report to changing it and to its file', async ({ page }) => {
  await page.goto(documentPath({ ...defaultReportSettings(CITIES, 'en'), title: 'Ours' }));
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    /\/api\/v1\/indexes\/technology-ecosystems\/report\.pdf\?cities=shanghai,silicon-valley&.*title=Ours/,
  );
  await page.getByRole('link', { name: 'Change what is in it' }).click();
  await expect(page).toHaveURL(/\/en\/technology-ecosystems\/report\?.*title=Ours/);
});
