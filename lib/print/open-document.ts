import type { Browser, Page } from 'playwright-core';
import { AppError } from '../errors/app-error';
import { type Fence, putFence } from './fence';
import type { ShownPage } from './page-numbers';

/**
 * Opens the document behind its fence, as it is printed, with all its fonts. Its scripts are not
 * run: all that is printed is in the HTML, and what an author wrote can do nothing.
 */
export async function openDocument(
  browser: Browser,
  fence: Fence,
  signal: AbortSignal,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // For the picture of the first page.
    deviceScaleFactor: 2,
  });
  await putFence(context, fence, signal);
  const page = await context.newPage();
  // The time limit is that of the whole job.
  page.setDefaultTimeout(0);
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(`${response.url()}: ${response.status()}`);
  });
  const answer = await page.goto(`${fence.publicOrigin}${fence.documentPath}`);
  if (answer?.status() !== 200) {
    throw new AppError('report-failed', `${fence.documentPath} answered ${answer?.status()}`);
  }
  await page.emulateMedia({ media: 'print' });
  // A font is fetched when a text is laid out in it, so a layout goes before the waiting.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  // Without its style or a font it would be another report.
  if (missing.length > 0) throw new AppError('report-failed', `not found: ${missing.join(', ')}`);
  return page;
}

/** The lines of the contents as they stand in the page. */
export function readContents(page: Page): Promise<readonly ShownPage[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-page-of]'), (element) => ({
      id: element.dataset.pageOf ?? '',
      shown: element.textContent?.trim() ?? '',
    })),
  );
}

/** Sets page numbers in the contents. */
export function setContents(page: Page, lines: readonly ShownPage[]): Promise<void> {
  return page.evaluate((numbers) => {
    for (const { id, shown } of numbers) {
      const found = document.querySelectorAll(`[data-page-of="${CSS.escape(id)}"]`);
      for (const element of found) element.textContent = shown;
    }
  }, lines);
}
