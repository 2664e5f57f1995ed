import type { Browser } from 'playwright-core';
import { emptyPageScript } from './empty-page';
import { ROUTES, type Route } from './routes';
import { kilobytes, Table, within } from './table';
import { weigh } from './weigh';

/** JavaScript of a page that is read, to that of an empty page of the same Next. */
export const SCRIPT_BUDGET = 1.05;

/**
 * Prints what each page ships before the reader touches it, gzipped, its JavaScript as a ratio to
 * an empty page of the same Next, whether its charts are in the HTML, and how much moved.
 *
 * @param empty address of an empty page of the same Next, really built
 * @param folder of the application
 * @returns the documents as they were sent, by the names of their pages
 */
export async function benchPages(
  browser: Browser,
  { application, empty, folder }: { application: string; empty: string; folder: string },
): Promise<ReadonlyMap<string, string>> {
  const base = await weigh(browser, empty);
  const table = new Table([
    ['Page', -22],
    ['HTML kB', 8],
    ['script kB', 9],
    ['to an empty page', 16],
    ['charts in HTML', 14],
    ['layout shift', 12],
  ]);
  table.row(['(empty page, built)', kilobytes(base.html), kilobytes(base.script), '1.000']);
  const computed = emptyPageScript(folder);
  table.row(['(… from this build)', '', kilobytes(computed), (computed / base.script).toFixed(3)]);
  const documents = new Map<string, string>();
  for (const route of ROUTES) {
    const weight = await weigh(browser, application + route.path);
    documents.set(route.name, weight.document);
    table.row(cellsOf(route, weight, base.script));
  }
  return documents;
}

function cellsOf({ name, isRead }: Route, weight: Awaited<ReturnType<typeof weigh>>, base: number) {
  const { chartsSent, chartsShown } = weight;
  return [
    isRead ? name : `${name} (a tool)`,
    kilobytes(weight.html),
    kilobytes(weight.script),
    within(weight.script / base, isRead ? SCRIPT_BUDGET : Number.POSITIVE_INFINITY, 3),
    chartsShown === 0 ? '–' : `${chartsSent} of ${chartsShown}`,
    within(weight.layoutShift, 0, 4),
  ];
}
