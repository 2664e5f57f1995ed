import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EmbedSubject, embedPath, LIVE } from '@/lib/address/embed-paths';
import { readClient } from '@/lib/db/client';
import type { EditionInfo } from '@/lib/db/editions';
import { SMALL_PACK } from '@/lib/pack/fixtures/small-pack';
import type { Pack } from '@/lib/pack/tables';
import { importedDatabase, importIntoTest } from '@/lib/write/fixtures/imported-database';
import { EMBED_STYLE } from './embed-style';

/* Frames as their route sends them, over the small pack. */

const INDEX = 'small-index';
const BARS: EmbedSubject = { kind: 'bars', cities: ['north', 'south'] };
const NUMBER: EmbedSubject = { kind: 'number', city: 'north', node: INDEX };

/** The small pack with other names for its cities, and one indicator less. */
const CHANGED: Pack = {
  ...SMALL_PACK,
  cities: SMALL_PACK.cities.map((city) => ({ ...city, name: { en: `New ${city.slug}` } })),
  observations: SMALL_PACK.observations.filter((row) => row.indicator !== 'money'),
  links: SMALL_PACK.links.filter((row) => row.indicator !== 'money'),
};

/** The small pack without its second city. */
const RENAMED: Pack = JSON.parse(JSON.stringify(SMALL_PACK).replaceAll('"south"', '"shore"'));

let file: string;
let edition: EditionInfo;

beforeEach(async () => {
  const imported = await importedDatabase();
  ({ file, edition } = imported);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

/** Asks the route with nothing remembered, as a server that was just started. */
async function ask(path: string): Promise<Response> {
  vi.resetModules();
  const { GET } = await import('@/app/embed/[[...path]]/route');
  const url = new URL(`http://localhost${path}`);
  const segments = url.pathname.split('/').slice(2);
  return GET(new Request(url), { params: Promise.resolve({ path: segments }) });
}

async function htmlOf(path: string): Promise<string> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe.each([
  ['bars', BARS],
  ['number', NUMBER],
] as const)('%s', (_kind, subject) => {
  it('pinned to an edition are the same bytes after other data came in; live are not', async () => {
    const [pinned, live] = [edition.hash, LIVE].map((one) => embedPath('en', INDEX, one, subject));
    const before = await htmlOf(pinned ?? '');
    const liveBefore = await htmlOf(live ?? '');
    expect(liveBefore).toBe(before);
    await importIntoTest(file, CHANGED);
    expect(await htmlOf(pinned ?? '')).toBe(before);
    expect(await htmlOf(live ?? '')).toContain('New north');
    expect(before).not.toContain('New north');
  });

  it('run nothing, load nothing, and style nothing by attribute', async () => {
    const html = await htmlOf(embedPath('en', INDEX, edition.hash, subject));
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).not.toMatch(/<script|<img|<link|\sstyle=|\son\w+=/);
    expect(html).toContain(EMBED_STYLE);
    expect(html).toContain(edition.label);
    expect(html).toMatch(/<a href="\/en\/small-index\/[^"]+" target="_blank" rel="noopener">/);
  });
});

it('follow the system or the theme of their address, in both languages', async () => {
  const path = embedPath('zh', INDEX, edition.hash, NUMBER);
  expect(await htmlOf(path)).toContain('<html lang="zh-CN">');
  const dark = embedPath('zh', INDEX, edition.hash, NUMBER, 'dark');
  expect(await htmlOf(dark)).toContain('<html lang="zh-CN" data-theme="dark">');
  expect(await htmlOf(`${path}?theme=purple`)).toContain('<html lang="zh-CN">');
});

it('carry the edition in their tag, and are not sent twice', async () => {
  const path = embedPath('en', INDEX, LIVE, BARS);
  const tag = (await ask(path)).headers.get('etag') ?? '';
  expect(tag.slice(1, 13)).toBe(edition.hash.slice(0, 12));
});

it.each([
  ['/embed', 404, 'not complete'],
  ['/embed/en/small-index/live/pie/north', 404, 'not complete'],
  ['/embed/en/small-index/live/bars/north', 404, 'not complete'],
  ['/embed/en/small-index/abc/bars/north,south', 404, 'not complete'],
  ['/embed/en/nowhere/live/bars/north,south', 404, 'no such index'],
  ['/embed/en/small-index/0123456789abcdef/bars/north,south', 404, 'no such edition'],
  ['/embed/en/small-index/live/bars/north,atlantis', 404, 'no such chart, city or score'],
  ['/embed/en/small-index/live/number/north/luck', 404, 'no such chart, city or score'],
  // Two drivers have no radar, two cities no ranking.
  ['/embed/en/small-index/live/radar/north,south', 404, 'no such chart, city or score'],
  ['/embed/en/small-index/live/ranking/10', 404, 'no such chart, city or score'],
  ['/embed/zh/nowhere/live/ranking/10', 404, '没有这个指数'],
])('%s is answered in its frame: %i, %s', async (path, status, words) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain(words);
});

it('a city that the index has lost is gone, but for frames of the edition that had it', async () => {
  const pinned = await htmlOf(embedPath('en', INDEX, edition.hash, BARS));
  await importIntoTest(file, RENAMED);
  expect((await ask(embedPath('en', INDEX, LIVE, BARS))).status).toBe(410);
  expect(await htmlOf(embedPath('en', INDEX, edition.hash, BARS))).toBe(pinned);
});

it('have the colours and the font of the site', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../app/styles/tokens.css'), 'utf8');
  const declared = [...EMBED_STYLE.matchAll(/--[\w-]+: light-dark\([^)]*\)/g)].map(([one]) => one);
  expect(declared).toHaveLength(11);
  for (const one of declared) expect(tokens).toContain(one);
});
