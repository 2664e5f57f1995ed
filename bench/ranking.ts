import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, startApplication } from '../e2e/application';
import { writeChangedSeed } from '../e2e/changed-seed';
import { withManyCities } from './many-cities';
import { rates } from './rate';
import { pathOf } from './routes';
import { atLeast, kilobytes, Table } from './table';
import { gzipped } from './weigh';

const CITIES = 200;
/** How many times the naive rate the ranking is to be answered at. */
const NAIVE_BUDGET = 4;
/** One reader at a time: Next renders a page once for all who ask for it at the same moment. */
const CONNECTIONS = 1;

/** What this file needs of what Next writes about a build. */
type PrerenderManifest = { readonly preview: { readonly previewModeId: string } };

/**
 * Prints the rate of a ranking of many cities beside the naive one: the same page of the same
 * server, rendered anew for each request. Next does so for whoever sends the build's own key.
 *
 * @param folder of the application that was built
 */
export async function benchRanking(folder: string) {
  const pack = writeChangedSeed((seed) => withManyCities(seed, CITIES));
  const application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, pack);
  });
  rmSync(pack, { recursive: true });
  const url = application.url + pathOf('overview');
  const anew = { 'x-prerender-revalidate': keyOf(folder) };
  await requireRendering(url, anew);
  const [kept = 0, naive = 0] = await rates([{ url }, { url, headers: anew }], CONNECTIONS);
  const html = gzipped(await (await fetch(url)).text());
  const table = new Table([
    ['Ranking', -22],
    ['HTML kB', 8],
    ['requests/s', 10],
    ['rendered anew', 13],
    ['ratio', 10],
  ]);
  const ratio = atLeast(kept / naive, NAIVE_BUDGET, 1);
  table.row([`${CITIES} cities`, kilobytes(html), kept.toFixed(0), naive.toFixed(1), ratio]);
  await application.stop();
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
