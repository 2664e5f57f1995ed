import { setMaxListeners } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { AppError } from '../errors/app-error';
import { log } from '../operations/log';
import { writeCharacters } from './character-maps';
import { type DocumentInformation, writeInformation } from './document-information';
import type { Fence } from './fence';
import { firstPage } from './first-page';
import { launchBrowser } from './launch';
import { openDocument, readContents, setContents } from './open-document';
import { pagesOfDestinations, type ShownPage, wrongNumbers } from './page-numbers';
import { watchMemory } from './watch-memory';

/** What is printed, and what the file says about itself. */
export type ReportToPrint = Fence & { readonly information: DocumentInformation };

/** The steps of printing, in their order. */
export type PrintStep = 'starting' | 'laying-out' | 'printing';

/** The files that one job makes. */
export type PrintedReport = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** The first page as a picture. */
  readonly png: Uint8Array<ArrayBuffer>;
};

const MOST_MEMORY = 1_000_000_000;
const MOST_PRINTS = 3;

const PRINTED = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const;

/**
 * Prints a report in a Chromium of its own, of which nothing is left when this settles.
 *
 * @param mostMemory bytes; a Chromium that holds more is ended
 * @throws AppError `chromium-missing` or `report-failed`; the reason of `signal`
 */
export async function printReport(
  report: ReportToPrint,
  signal: AbortSignal,
  onStep: (step: PrintStep) => void,
  mostMemory = MOST_MEMORY,
): Promise<PrintedReport> {
  onStep('starting');
  const { browser, processId, kill } = await launchBrowser();
  const watch = new AbortController();
  const given = AbortSignal.any([signal, watch.signal]);
  // Every request of the page listens to it.
  setMaxListeners(0, given);
  const unwatch = watchMemory(processId, mostMemory, (error) => watch.abort(error));
  given.addEventListener('abort', kill, { once: true });
  const fail = (reason: string) => watch.abort(new AppError('report-failed', reason));
  browser.once('disconnected', () => fail('Chromium ended'));
  const work = async () => {
    given.throwIfAborted();
    onStep('laying-out');
    const page = await openDocument(browser, report, given);
    page.once('crash', () => fail('the page crashed'));
    onStep('printing');
    return printPage(page, report.information);
  };
  try {
    return await Promise.race([work(), rejectedBy(given)]);
  } catch (thrown) {
    if (given.aborted) throw given.reason;
    if (thrown instanceof AppError) throw thrown;
    throw new AppError('report-failed', 'the report could not be printed', {}, thrown);
  } finally {
    unwatch();
    given.removeEventListener('abort', kill);
    await kill();
  }
}

/** Rejects when a signal does: Playwright leaves a call unanswered if the browser dies under it. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function printPage(page: Page, information: DocumentInformation): Promise<PrintedReport> {
  const document = await printWithNumbers(page);
  const png = await firstPage(page, document.getPage(0).getSize(), document.getPageCount());
  writeCharacters(document);
  writeInformation(document, information);
  // Thousands of small objects, which say what each text is: packed, they take half the room.
  return { pdf: new Uint8Array(await document.save({ useObjectStreams: true })), png };
}

/**
 * Prints once in haste, to learn on which pages things stand, and then with these numbers in the
 * contents; again only where the numbers themselves have moved something.
 */
async function printWithNumbers(page: Page): Promise<PDFDocument> {
  const draft = await print(page, { preferCSSPageSize: true });
  await setContents(page, await wrongIn(draft, page));
  for (let count = 1; ; count += 1) {
    const document = await print(page, PRINTED);
    const wrong = await wrongIn(document, page);
    if (wrong.length === 0) return document;
    if (count === MOST_PRINTS) {
      log().warn({ event: 'report', wrong }, 'contents name other pages than headings are on');
      return document;
    }
    await setContents(page, wrong);
  }
}

async function print(page: Page, options: Parameters<Page['pdf']>[0]): Promise<PDFDocument> {
  return PDFDocument.load(await page.pdf(options), { updateMetadata: false });
}

async function wrongIn(document: PDFDocument, page: Page): Promise<readonly ShownPage[]> {
  return wrongNumbers(await readContents(page), pagesOfDestinations(document));
}
