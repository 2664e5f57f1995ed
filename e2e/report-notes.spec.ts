import { defaultReportSettings, type ReportSettings } from '../lib/address/report-settings';
import { reportDocumentPath } from '../lib/address/write-report';
import { expect, test } from './fixtures';
import { markedNumbers, printedTexts } from './report-texts';
import { unmarkedNumbers } from './unmarked-numbers';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

const REPORTS: readonly (readonly [name: string, settings: Partial<ReportSettings>])[] = [
  ['the whole report in English', {}],
  ['the whole report in Chinese', { language: 'zh' }],
  ['a report with three sections', { sections: ['summary', 'timeline', 'limits'] }],
  ['a report on one driver', { drivers: ['talent'], sections: ['drivers', 'evidence'] }],
];

for (const [name, chosen] of REPORTS) {
  const settings = { ...defaultReportSettings(CITIES, chosen.language ?? 'en'), ...chosen };

  test(`Every number in ${name} has a note, and every note a number`, async ({ page }) => {
    await page.goto(reportDocumentPath('en', INDEX, settings));
    const texts = await printedTexts(page);
    expect(new Set(texts.map(({ section }) => section)).size).toBe(settings.sections.length);
    const unmarked = texts.flatMap(({ section, text }) =>
      unmarkedNumbers(text).map((sentence) => `${section}: ${sentence}`),
    );
    expect(unmarked).toEqual([]);

    const notes = await page
      .locator('li[id^="note-"]')
      .evaluateAll((items) => items.map((item) => Number(item.id.slice('note-'.length))));
    expect(notes).toEqual(notes.map((_, place) => place + 1));
    const sections = settings.sections.map((section) => `section:has(> * > #${section})`);
    const inText = await markedNumbers(page, sections.join(', '));
    const first = [...new Set(inText)];
    // Numbered as they first appear; notes that only other notes lead to come behind.
    expect(first).toEqual(first.map((_, place) => place + 1));
    const led = new Set([...inText, ...(await markedNumbers(page, 'li[id^="note-"]'))]);
    expect(notes.filter((note) => !led.has(note))).toEqual([]);
    expect([...led].filter((number) => !notes.includes(number))).toEqual([]);
  });
}

test('A reader follows any note to a passage, to other notes or to the method', async ({
  page,
}) => {
  await page.goto(reportDocumentPath('en', INDEX, defaultReportSettings(CITIES, 'en')));
  const notes = await page.locator('li[id^="note-"]').evaluateAll((items) =>
    items.map((item) => ({
      text: item.textContent ?? '',
      targets: Array.from(item.querySelectorAll('a'), (link) => link.getAttribute('href') ?? ''),
    })),
  );
  const passages = notes.filter(({ text }) => text.startsWith('['));
  expect(passages.length).toBeGreaterThan(40);
  for (const { targets } of passages) {
    expect(targets).toEqual([expect.stringMatching(/\/sources\/[\w-]+#passage-\d+$/)]);
  }
  for (const { text, targets } of notes) {
    if (text.startsWith('[')) continue;
    const leads = targets.filter((target) => /^#note-|\/methodology#/.test(target));
    expect(leads.length, text).toBeGreaterThan(0);
  }
});

test('What the walk through the report reads: blocks of text with their marks', async ({
  page,
}) => {
  await page.setContent(
    `<section><div><h2 id="summary">Summary</h2></div>
     <p>It has 12<sup><a href="#note-1">1</a></sup> of 20.</p>
     <table><tr><td>7</td><td>no evidence</td></tr></table><svg><text>99</text></svg></section>`,
  );
  const texts = await printedTexts(page);
  expect(texts.flatMap(({ text }) => unmarkedNumbers(text))).toEqual([
    'It has 12\u0001 of 20.',
    '7',
  ]);
});
