import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../lib/print/find-chromium';
import { ROUTES } from './routes';

type Weight = { readonly html: number; readonly script: number };

/**
 * Prints what each page ships before the reader touches it, gzipped: the bytes of HTML and of
 * JavaScript, and the JavaScript as a ratio to an empty page of the same Next version.
 */
export async function benchPages(application: string, empty: string) {
  const browser = await chromium.launch(await findChromium());
  const base = await weigh(browser, empty);
  process.stdout.write('\nPage            HTML kB  script kB  script to an empty page\n');
  print('(empty page)', base, base);
  for (const [name, path] of Object.entries(ROUTES)) {
    print(name, await weigh(browser, application + path), base);
  }
  await browser.close();
}

/** Opens a page in a browser of its own, and weighs all that came until nothing more did. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then(gzipped));
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
  const html = gzipped(await answer.body());
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  await context.close();
  return { html, script };
}

function gzipped(body: Buffer): number {
  return gzipSync(body).byteLength;
}

function print(name: string, weight: Weight, base: Weight) {
  const columns = [
    name.padEnd(14),
    kilobytes(weight.html).padStart(8),
    kilobytes(weight.script).padStart(10),
    (weight.script / base.script).toFixed(3).padStart(10),
  ];
  process.stdout.write(`${columns.join(' ')}\n`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
