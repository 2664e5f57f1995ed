import type { Browser } from 'playwright-core';

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, and a processor of a quarter. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const CHART = 'svg[role="img"]';

/**
 * Opens a page as a slow phone would, with nothing kept from before.
 *
 * @returns milliseconds from the start of the navigation to the first frame painted with the
 *   page's first chart in it
 */
export async function timeToCharts(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchChart, CHART);
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.waitForFunction(() => Reflect.get(window, 'chartPainted'), null, {
    timeout: 60_000,
  });
  const milliseconds = Number(await time.jsonValue());
  await context.close();
  return milliseconds;
}

/**
 * Runs in the page before anything of it. A chart counts as painted in the frame after the one
 * in which it had a size, once the browser says that it has painted content at all.
 */
function watchChart(chart: string) {
  let laidOut = false;
  requestAnimationFrame(look);

  function look() {
    const painted = performance.getEntriesByName('first-contentful-paint')[0];
    if (laidOut && painted !== undefined) {
      Reflect.set(window, 'chartPainted', Math.max(painted.startTime, performance.now()));
      return;
    }
    laidOut = (document.querySelector(chart)?.getBoundingClientRect().height ?? 0) > 0;
    requestAnimationFrame(look);
  }
}
