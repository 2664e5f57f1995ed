import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'd3-array';
import { runScript, startApplication } from '../e2e/application';
import { writeChangedSeed } from '../e2e/changed-seed';
import { withManyCities } from './many-cities';
import { MANY_PAGES, manyPages } from './many-pages';
import { pathOf } from './routes';
import { atLeast, kilobytes, Table } from './table';
import { gzipped } from './weigh';

const CITIES = [40, 200, 2000];
/** How many times the naive rate the ranking is to be answered at. */
const NAIVE_BUDGET = 4;
/** Rounds, in each of which the page is asked for once anew and so many times from the cache. */
const ROUNDS = 5;
const KEPT_PER_ROUND = 20;

/** What this file needs of what Next writes about a build. */
type PrerenderManifest = { readonly preview: { readonly previewModeId: string } };

/**
 * Prints the rate of a ranking of many cities beside the naive one: the same page of the same
 * server, rendered anew for each request (Next does so for whoever sends the build's own key); and
 * that of a page of the ranking, sorted and searched, which is rendered for each request; then what
 * the pages on how sure the ranks are take (`manyPages`).
 *
 * @param folder of the application that was built
 */
export async function benchRanking(folder: string) {
  const table = new Table([
    ['Ranking', -22],
    ['HTML kB', 8],
    ['requests/s', 10],
    ['rendered anew', 13],
    ['ratio', 10],
    ['page 2 sorted/s', 15],
  ]);
  const pages: (readonly string[])[] = [];
  for (const cities of CITIES) pages.push(...(await benchCities(folder, cities, table)));
  const others = new Table(MANY_PAGES);
  for (const row of pages) others.row(row);
}

async function benchCities(folder: string, cities: number, table: Table) {
  const pack = writeChangedSeed((seed) => withManyCities(seed, cities));
  const application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, pack);
  });
  rmSync(pack, { recursive: true });
  const url = application.url + pathOf('overview');
  const anew = { 'x-prerender-revalidate': keyOf(folder) };
  await requireRendering(url, anew);
  const { kept, naive } = await ratesOf(url, anew);
  const html = gzipped(await (await fetch(url)).text());
  const sorted = await secondsFor(`${url}/ranking?sort=coverage&page=2`, {}, KEPT_PER_ROUND);
  const ratio = atLeast(kept / naive, NAIVE_BUDGET, 1);
  table.row([
    `${cities} cities`,
    kilobytes(html),
    kept.toFixed(1),
    naive.toFixed(2),
    ratio,
    (1 / sorted).toFixed(1),
  ]);
  const pages = await manyPages(application.url, cities);
  await application.stop();
  return pages;
}

/**
 * Requests per second, one after the other: Next renders a page once for all who ask for it at the
 * same moment, and a rendering that nobody waits for any more would be paid by who asks next.
 */
async function ratesOf(url: string, anew: Readonly<Record<string, string>>) {
  const times: { readonly kept: number; readonly naive: number }[] = [];
  await secondsFor(url, {}, KEPT_PER_ROUND);
  for (let round = 0; round < ROUNDS; round += 1) {
    const naive = await secondsFor(url, anew, 1);
    times.push({ naive, kept: await secondsFor(url, {}, KEPT_PER_ROUND) });
  }
  return {
    kept: 1 / (median(times, (time) => time.kept) ?? Number.NaN),
    naive: 1 / (median(times, (time) => time.naive) ?? Number.NaN),
  };
}

/** How long an answer takes, on average over so many. */
async function secondsFor(url: string, headers: Readonly<Record<string, string>>, count: number) {
  const start = performance.now();
  for (let at = 0; at < count; at += 1) await (await fetch(url, { headers })).arrayBuffer();
  return (performance.now() - start) / 1000 / count;
}

function keyOf(folder: string): string {
  const file = join(folder, '.next/prerender-manifest.json');
  const manifest: PrerenderManifest = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.preview.previewModeId;
}

/** @throws {Error} where a request with these headers is answered from the cache all the same */
async function requireRendering(url: string, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(url, { headers });
  const how = answer.headers.get('x-nextjs-cache');
  if (how !== 'REVALIDATED') throw new Error(`${url} was not rendered anew but ${how}`);
}
