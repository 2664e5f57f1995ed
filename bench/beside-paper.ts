import { median } from 'd3-array';
import type { Browser } from 'playwright-core';
import { writeByHand } from './hand-written';
import { serveByHand } from './hand-written-server';
import { pathOf } from './routes';
import { timeToCharts } from './slow-phone';
import { kilobytes, Table, within } from './table';
import { gzipped } from './weigh';

/** HTML of compare, and time to charts, to those of the same page written by hand. */
export const HTML_BUDGET = 3;
const TIME_BUDGET = 1.3;

const ROUNDS = 15;
const MEASURED = ['overview', 'compare', 'overview (zh)', 'compare (zh)'];

/**
 * Prints pages with charts beside the same pages written by hand: their HTML, and the time until
 * the first chart is painted on a slow phone. Rounds are interleaved, after one to warm up.
 */
export async function benchBesidePaper(
  browser: Browser,
  application: string,
  documents: ReadonlyMap<string, string>,
) {
  const twins = await twinsOf(browser, documents);
  const byHand = await serveByHand(twins);
  const table = new Table([
    ['Beside a page by hand', -22],
    ['HTML kB', 8],
    ['by hand', 8],
    ['ratio', 10],
    ['charts ms', 10],
    ['by hand', 8],
    ['ratio', 10],
  ]);
  for (const name of MEASURED) {
    const [html, plain] = [documents, twins].map((pages) => gzipped(pages.get(name) ?? ''));
    const [own, other] = await times(browser, [application + pathOf(name), byHand.addressOf(name)]);
    table.row([
      name,
      kilobytes(html ?? 0),
      kilobytes(plain ?? 0),
      within((html ?? 0) / (plain ?? 0), HTML_BUDGET, 2),
      own.toFixed(0),
      other.toFixed(0),
      within(own / other, TIME_BUDGET, 2),
    ]);
  }
  await byHand.stop();
}

async function twinsOf(browser: Browser, documents: ReadonlyMap<string, string>) {
  const page = await browser.newPage();
  const twins = new Map<string, string>();
  for (const name of MEASURED) twins.set(name, await writeByHand(page, documents.get(name) ?? ''));
  await page.close();
  return twins;
}

async function times(browser: Browser, urls: readonly [string, string]): Promise<[number, number]> {
  const measured: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const at of [0, 1] as const) {
      const time = await timeToCharts(browser, urls[at]);
      if (round > 0) measured[at].push(time);
    }
  }
  return [median(measured[0]) ?? Number.NaN, median(measured[1]) ?? Number.NaN];
}
