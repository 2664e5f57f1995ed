import { join } from 'node:path';
import { HTML_BUDGET } from '../bench/beside-paper';
import { emptyPageScript } from '../bench/empty-page';
import { writeByHand } from '../bench/hand-written';
import { SCRIPT_BUDGET } from '../bench/pages';
import { ROUTES } from '../bench/routes';
import { gzipped, weigh } from '../bench/weigh';
import { expect, test } from './fixtures';

/* The budgets that are counted and not timed; `npm run bench` prints these figures and the others. */

const ROOT = join(import.meta.dirname, '..');
const READ = ROUTES.filter((route) => route.isRead);
const WITH_CHARTS = /^(home|overview|compare|report)/;

/** Each language at one width: what moves on a phone in Chinese does so in English too. */
const READERS = [
  { language: 'English', width: 1280, pages: READ.filter(({ name }) => !isChinese(name)) },
  { language: 'Chinese', width: 360, pages: READ.filter(({ name }) => isChinese(name)) },
];

function isChinese(name: string): boolean {
  return name.endsWith('(zh)');
}

for (const { language, width, pages } of READERS) {
  test(`A reader of ${language} at ${width} pixels gets every page without ballast, its charts with the HTML, and nothing moves`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const most = SCRIPT_BUDGET * emptyPageScript(ROOT);
    expect(pages.length).toBeGreaterThan(10);
    for (const { name, path } of pages) {
      const weight = await weigh(browser, baseURL + path, width);
      expect.soft(weight.script, `script of ${name}`).toBeLessThanOrEqual(most);
      expect.soft(weight.chartsShown, `charts of ${name}`).toBe(weight.chartsSent);
      if (WITH_CHARTS.test(name)) expect.soft(weight.chartsSent, name).toBeGreaterThan(0);
      // To a thousandth, as browsers report it.
      expect.soft(weight.layoutShift, `layout shift of ${name}`).toBeCloseTo(0, 3);
    }
  });
}

test('The comparison is at most three times as long as the same page written by hand', async ({
  page,
  request,
}) => {
  for (const { name, path } of READ.filter((route) => route.name.startsWith('compare'))) {
    const sent = await (await request.get(path)).text();
    const byHand = await writeByHand(page, sent);
    const ratio = gzipped(sent) / gzipped(byHand);
    expect.soft(ratio, name).toBeLessThanOrEqual(HTML_BUDGET);
  }
});
