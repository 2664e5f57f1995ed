import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';

/** What a page is and does, before the reader touches it. */
export type Weight = {
  /** The document as it was sent. */
  readonly document: string;
  /** Bytes of the document and of all scripts, gzipped as Next does it. */
  readonly html: number;
  readonly script: number;
  /** Drawings with a name of their own: in the document as sent, and on the page at the end. */
  readonly chartsSent: number;
  readonly chartsShown: number;
  /** What moved by itself while the page loaded and was scrolled to its end (web-vitals' CLS). */
  readonly layoutShift: number;
};

const CHART = /<svg[^>]*\srole="img"/g;

/**
 * Opens a page in a browser of its own, scrolls to its end, and weighs all that came.
 *
 * @param width of the window, in pixels
 */
export async function weigh(browser: Browser, url: string, width = 1280): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then(gzipped));
  });
  const settled = watchRequests(page);
  const answer = await page.goto(url);
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
  const document = await answer.text();
  await settled();
  const layoutShift = await scrollAndSumShifts(page);
  await settled();
  const chartsShown = await page.locator('svg[role="img"]').count();
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  await context.close();
  return {
    document,
    html: gzipped(document),
    script,
    chartsSent: document.match(CHART)?.length ?? 0,
    chartsShown,
    layoutShift,
  };
}

/** @returns waits until the page has nothing more to do and nothing it asked for is on its way */
function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    do {
      await page.evaluate(
        () => new Promise<void>((resolve) => requestIdleCallback(() => resolve())),
      );
    } while (underWay.size > 0);
  };
}

export function gzipped(body: string | Buffer): number {
  return gzipSync(body).byteLength;
}

function scrollAndSumShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    let sum = 0;
    const observer = new PerformanceObserver(add);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return sum;

    function add(list: PerformanceObserverEntryList) {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    }
  });
}
