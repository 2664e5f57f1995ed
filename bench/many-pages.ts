import { setTimeout as pause } from 'node:timers/promises';
import { MANY_KINDS } from '../e2e/page-kinds';
import { type Column, kilobytes } from './table';
import { gzipped } from './weigh';

/** How often another reader asks meanwhile, in milliseconds. */
const EVERY = 5;

export const MANY_PAGES: readonly Column[] = [
  ['Page of many cities', -22],
  ['HTML kB', 8],
  ['worked out in ms', 16],
  ['longest wait of others in ms', 28],
];

/**
 * Of each page that an index of many cities has: how long it is, how long it takes to be worked out
 * for the first that asks, and how long another reader waits meanwhile at most.
 */
export async function manyPages(application: string, cities: number) {
  const rows: (readonly string[])[] = [];
  for (const [kind, pathIn] of Object.entries(MANY_KINDS)) {
    const start = performance.now();
    const page = fetch(application + pathIn('en')).then((answer) => answer.text());
    const [html, longest] = await Promise.all([page, longestWait(application, page)]);
    const took = performance.now() - start;
    rows.push([
      `${kind} of ${cities}`,
      kilobytes(gzipped(html)),
      took.toFixed(0),
      longest.toFixed(0),
    ]);
  }
  return rows;
}

/** The longest that the lightest of all answers took, as long as something is not there. */
async function longestWait(application: string, until: Promise<unknown>): Promise<number> {
  let isThere = false;
  const done = until.then(() => {
    isThere = true;
  });
  let longest = 0;
  while (!isThere) {
    const asked = performance.now();
    await (await fetch(`${application}/api/health/live`)).arrayBuffer();
    longest = Math.max(longest, performance.now() - asked);
    await pause(EVERY);
  }
  await done;
  return longest;
}
