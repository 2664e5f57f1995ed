import type { ChromiumLaunch } from '../lib/print/chromium-launch';
import { findChromium } from '../lib/print/find-chromium';
import { hasPackagedChromium, packagedChromium } from '../lib/print/packaged-chromium';

/**
 * The Chromium in which the tests read the pages: that of npm where there is one, else whichever
 * the server would print with. A browser with windows loads its own interface anew for each
 * reader of each test, which takes twice the work of the test itself; that of npm has no windows.
 * CHROMIUM_PATH goes before both.
 */
export async function browserOfTests(): Promise<ChromiumLaunch> {
  const isNamed = process.env.CHROMIUM_PATH !== undefined;
  return !isNamed && hasPackagedChromium() ? packagedChromium() : findChromium();
}
