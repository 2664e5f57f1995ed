import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { CachedRouteKind } from 'next/dist/server/response-cache';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { sendKeptPages } from './kept-pages';
import { PageStore, type Value } from './page-store.mjs';

/* A server of Node's own in the place of Next. */

const HTML = `<div id="shell" data-edition="aa">Silicon Valley, 上海 ${'text '.repeat(1000)}</div>`;
const KEY = '/route-cache/APP_PAGE/0c3bba72/$/en/one';
const published = { editions: new Map([['aa', 0]]), state: 'aa' };

let store: PageStore;
const next = createServer((_request, response) => response.end('from Next'));

beforeAll(async () => {
  sendKeptPages(() => store);
  next.listen(0, '127.0.0.1');
  await once(next, 'listening');
});

beforeEach(() => {
  published.editions = new Map([['aa', 0]]);
  store = new PageStore({ read: () => published }, 1_000_000);
  // As Next hands it over: the HTML as a text.
  const value = {
    kind: 'APP_PAGE' as CachedRouteKind.APP_PAGE,
    html: HTML,
    rscData: undefined,
    status: 200,
    headers: { 'x-next-cache-tags': '_N_T_/', 'x-nextjs-stale-time': '300' },
    postponed: undefined,
    segmentData: undefined,
  } as unknown as Value;
  store.set(KEY, value, undefined, 0);
});

afterAll(() => {
  next.close();
});

/** What arrives, not decompressed. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const { port } = next.address() as AddressInfo;
  const sent = request({ host: '127.0.0.1', port, path, method, headers }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
}

it('sends a page that is kept, with the headers that were kept with it', async () => {
  const { status, headers, body } = await ask('/en/one');
  expect(status).toBe(200);
  expect(body.toString()).toBe(HTML);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.byteLength),
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-security-policy': expect.stringContaining("script-src 'self'"),
    'x-nextjs-stale-time': '300',
    vary: expect.stringMatching(/rsc.*accept-encoding/i),
  });
  expect(headers).not.toHaveProperty('x-next-cache-tags');
  expect(store.counts).toEqual({ hits: 1, misses: 0, evictions: 0 });
});

it.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
])(
  'sends to whoever reads %s a page that was compressed once',
  async (accepted, encoding, read) => {
    const headers = { 'accept-encoding': accepted };
    // Until it is compressed, Next answers.
    expect((await ask('/en/one', headers)).body.toString()).toBe('from Next');
    const answer = await vi.waitFor(async () => {
      const later = await ask('/en/one', headers);
      expect(later.headers['content-encoding']).toBe(encoding);
      return later;
    });
    expect(read(answer.body).toString()).toBe(HTML);
  },
);

it('tells a reader who has the page that it still holds', async () => {
  const { headers } = await ask('/en/one');
  const again = await ask('/en/one', { 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.byteLength]).toEqual([304, 0]);
  expect((await ask('/en/one', { 'if-none-match': '"other"' })).status).toBe(200);
});

it('sends the head alone to whoever asks for it', async () => {
  const { headers, body } = await ask('/en/one', {}, 'HEAD');
  expect(headers['content-length']).toBe(String(Buffer.byteLength(HTML)));
  expect(body.byteLength).toBe(0);
});

it.each([
  ['another address', '/en/two', {}, 'GET'],
  ['a query', '/en/one?q=1', {}, 'GET'],
  ['the data of the page', '/en/one', { rsc: '1' }, 'GET'],
  ['a rendering', '/en/one', { 'x-prerender-revalidate': 'key' }, 'GET'],
  ['a draft', '/en/one', { cookie: '__prerender_bypass=1' }, 'GET'],
  ['encodings by weight', '/en/one', { 'accept-encoding': 'br;q=0, gzip' }, 'GET'],
  ['a form', '/en/one', {}, 'POST'],
])('leaves %s to Next', async (_what, path, headers, method) => {
  expect((await ask(path, headers, method)).body.toString()).toBe('from Next');
});

it('leaves a page to Next as soon as another edition is published', async () => {
  published.editions = new Map([['bb', 0]]);
  expect((await ask('/en/one')).body.toString()).toBe('from Next');
});
