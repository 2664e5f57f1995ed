import { setTimeout as wait } from 'node:timers/promises';
import { max, quantile } from 'd3-array';
import { pathOf } from './routes';

const PAGES = ['overview', 'compare', 'compare, weights', 'city'];
const PAUSE_MILLISECONDS = 20;

/** How long pages took, in milliseconds. */
export type PageTimes = { readonly count: number; readonly p99: number; readonly slowest: number };

/** Asks for each page once, so that it is kept. */
export async function warmPages(application: string): Promise<void> {
  for (const page of PAGES) await (await fetch(application + pathOf(page))).arrayBuffer();
}

/** Reads page after page for as long as some work goes on. */
export async function pagesWhile<Result>(
  application: string,
  work: Promise<Result>,
): Promise<{ readonly result: Result; readonly pages: PageTimes }> {
  const times: number[] = [];
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  for (let at = 0; !isOver; at += 1) {
    const start = performance.now();
    await (await fetch(application + pathOf(PAGES[at % PAGES.length] ?? ''))).arrayBuffer();
    times.push(performance.now() - start);
    await wait(PAUSE_MILLISECONDS);
  }
  const pages = { count: times.length, p99: quantile(times, 0.99) ?? 0, slowest: max(times) ?? 0 };
  return { result: await ended, pages };
}
