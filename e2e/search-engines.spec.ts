import type { APIRequestContext } from '@playwright/test';
import {
  comparePath,
  evidenceListPath,
  overviewPath,
  reportPath,
  sitemapPath,
} from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** How many pages a search engine asks for at the same time. */
const AT_ONCE = 6;

/** What the head of a page tells machines of its addresses. */
type Head = {
  readonly canonical: string | undefined;
  readonly languages: ReadonlyMap<string, string>;
  readonly robots: string | undefined;
};

function attributes(tag: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(tag.matchAll(/([a-z-]+)="([^"]*)"/gi), ([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replaceAll('&amp;', '&'),
    ]),
  );
}

async function headOf(request: APIRequestContext, address: string): Promise<Head> {
  // As it is: to compress the whole site for one visit takes the server long.
  const answer = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
  expect(answer.status(), address).toBe(200);
  const tags = (await answer.text()).match(/<(?:link|meta)\b[^>]*>/g)?.map(attributes) ?? [];
  const links = tags.filter((tag) => tag.get('rel') === 'alternate' && tag.has('hreflang'));
  return {
    canonical: tags.find((tag) => tag.get('rel') === 'canonical')?.get('href'),
    languages: new Map(links.map((tag) => [tag.get('hreflang') ?? '', tag.get('href') ?? ''])),
    robots: tags.find((tag) => tag.get('name') === 'robots')?.get('content'),
  };
}

/** The path of an address of this site; the origin may be written otherwise than we reach it. */
function pathOf(address: string): string {
  return new URL(address).pathname;
}

test('A search engine finds every page in the sitemap, each its own canonical with its twin', async ({
  request,
}) => {
  test.slow();
  const xml = await (await request.get(sitemapPath())).text();
  const entries = Array.from(
    xml.matchAll(
      /<url><loc>([^<]+)<\/loc>.*?hreflang="en" href="([^"]+)".*?"zh-CN" href="([^"]+)"/g,
    ),
    ([, address = '', en = '', zh = '']) => ({ address, en, zh }),
  );
  expect(entries.length).toBeGreaterThan(100);
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
  const waiting = entries.values();
  async function crawl() {
    for (const { address, en, zh } of waiting) {
      const head = await headOf(request, pathOf(address));
      expect(head.canonical).toBe(address);
      expect(Object.fromEntries(head.languages)).toEqual({ en, 'zh-CN': zh, 'x-default': en });
      expect(head.robots).toBeUndefined();
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, crawl));
});

test('A search engine that has the sitemap is told that it still holds', async ({ request }) => {
  const first = await request.get(sitemapPath());
  expect(first.headers()['content-type']).toBe('application/xml; charset=utf-8');
  const headers = { 'if-none-match': first.headers().etag ?? '' };
  expect((await request.get(sitemapPath(), { headers })).status()).toBe(304);
  expect((await request.get(sitemapPath(1))).status()).toBe(200);
  expect((await request.get(sitemapPath(2))).status()).toBe(404);
});

test('A program that reads the whole site is told what to leave alone', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  const rules = text.split('\n');
  expect(rules).toContain('Disallow: /api/');
  expect(rules).toContain('Allow: /api/v1/indexes/*/pictures/');
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(text) ?? [];
  expect((await request.get(pathOf(sitemap))).status()).toBe(200);
});

test('Every variant of a comparison names the same canonical address', async ({ request }) => {
  const canonical = comparePath('en', INDEX, CITIES);
  const weighted = { culture: 40, talent: 20, ecosystem: 20, capital: 20 };
  for (const path of [
    comparePath('en', INDEX, CITIES, weighted),
    comparePath('en', INDEX, CITIES.toReversed()),
  ]) {
    expect(pathOf((await headOf(request, path)).canonical ?? '')).toBe(canonical);
  }
});

test('A search and a report are no pages to find', async ({ request }) => {
  const search = await headOf(request, evidenceListPath('en', INDEX, { city: 'shanghai' }));
  expect(search.robots).toBe('noindex, follow');
  expect(pathOf(search.canonical ?? '')).toBe(evidenceListPath('en', INDEX));
  const report = await headOf(request, reportPath('zh', INDEX, CITIES));
  expect(report.robots).toBe('noindex, follow');
  expect(pathOf(report.canonical ?? '')).toBe(reportPath('zh', INDEX, CITIES));
});

test('A page that is not there keeps out of search engines', async ({ request }) => {
  const answer = await request.get(overviewPath('en', 'nowhere'));
  expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
});
