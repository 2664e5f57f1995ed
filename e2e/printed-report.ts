import { expect, type Page } from '@playwright/test';
import { type PdfContent, readPdf } from './pdf';

/** As a reader saves a report from the browser, and as the server does. */
export const PRINTED = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
};

/**
 * Prints the report that a page shows. Its contents must name the pages that the printer gives,
 * its article be left as it was, no heading be the last thing of a page, and nothing be wider than
 * the paper.
 *
 * @param width of the paper between its margins, in pixels
 */
export async function printReport(page: Page, width: number): Promise<PdfContent> {
  const before = await contents(page);
  await expect(page.locator('[data-page-of]').first()).toBeHidden();
  const laid = await style(page);
  await expectNumbersOnceScriptRuns(page);
  expect(await style(page), 'the article is left as it was').toBe(laid);
  await page.locator('[data-page-of]').evaluateAll((places) => {
    for (const place of places) place.textContent = '';
  });
  const pdf = await readPdf(await page.pdf(PRINTED));
  const printed = before.map(([id]) => [id, String(pdf.destinations.get(id))]);
  expect(await contents(page)).toEqual(printed);
  expect(new Set(printed.map(([, number]) => number)).size).toBeGreaterThan(4);
  expect(pdf.destinations.get('verify')).toBe(pdf.pages.length);
  const headings = await page.locator('article h2').allTextContents();
  expect(stranded(pdf.lowest, headings), 'headings at the foot of a page').toEqual([]);
  // What is wider than the paper makes the browser print everything smaller.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 900 });
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(width);
  await page.emulateMedia({ media: null });
  return pdf;
}

/** The lowest lines of pages that are a heading, or one beside its twin. */
function stranded(lowest: readonly string[], headings: readonly string[]): readonly string[] {
  const joined = headings.map(withoutSpace);
  return lowest.filter((line) =>
    joined.some((one) => line === one || joined.some((other) => line === one + other)),
  );
}

/** The contents are numbered before printing, by a script that has begun to listen. */
export async function expectNumbersOnceScriptRuns(page: Page) {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect((await contents(page)).every(([, number]) => /^\d+$/.test(number))).toBe(true);
  }).toPass();
}

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

/** Spaces between Chinese and Latin are set by the browser and are no characters of the text. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A page without its running heads and its number, which stand between the lines of a note. */
export function withoutPageBoxes(page: string): string {
  return page
    .replace(/Shanghai and Silicon Valley: a comparison ?|上海和硅谷对比报告 ?/g, '')
    .replace(/Edition \d\S+ ?(?!,)|\d\.\d-[0-9a-f]{8} ?版 ?(?!，)/g, '')
    .replace(/Page \d+ of \d+ ?|第 ?\d+ ?页，共 ?\d+ ?页 ?/g, '');
}
