import type { APIRequestContext } from '@playwright/test';
import { comparisonPicturePath } from '../lib/address/api-paths';
import { cityPath, comparePath, homePath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** The `<meta>` of a page by property or name, as link previews read them. */
async function metaOf(request: APIRequestContext, path: string): Promise<Map<string, string>> {
  const html = await (await request.get(path)).text();
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map(Array.from(tags, ([, name = '', content = '']) => [name, content]));
}

test('A link to a comparison is previewed with its finding and a picture in its language', async ({
  request,
}) => {
  for (const [locale, other, finding] of [
    ['en', 'zh_CN', /^Silicon Valley leads Shanghai by 15\.6 points/],
    ['zh', 'en_GB', /硅谷领先上海，高出15\.6分/],
  ] as const) {
    const meta = await metaOf(request, comparePath(locale, INDEX, CITIES));
    expect(meta.get('og:description')).toMatch(finding);
    expect(meta.get('og:image:alt')).toMatch(finding);
    expect(meta.get('og:locale:alternate')).toBe(other);
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    const address = new URL(meta.get('og:image') ?? '');
    expect(address.origin).toBe(new URL(meta.get('og:url') ?? '').origin);
    expect(address.pathname).toBe(comparisonPicturePath(INDEX, locale, CITIES));
    const picture = await request.get(address.pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    // Width and height stand in the first chunk of a PNG (its specification, 11.2.1).
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(100_000);
    const headers = { 'if-none-match': picture.headers().etag ?? '' };
    expect((await request.get(address.pathname, { headers })).status()).toBe(304);
  }
});

test('Links to other pages are previewed with a picture that fits', async ({ request }) => {
  for (const [path, cities] of [
    [homePath('zh'), CITIES],
    [overviewPath('zh', INDEX), CITIES],
    [cityPath('zh', INDEX, 'silicon-valley'), CITIES.toReversed()],
  ] as const) {
    const meta = await metaOf(request, path);
    expect(new URL(meta.get('og:image') ?? '').pathname).toBe(
      comparisonPicturePath(INDEX, 'zh', cities),
    );
    expect(meta.get('og:image:alt')).toMatch(/\p{Script=Han}/u);
  }
});

test('There are no pictures of cities that there are not', async ({ request }) => {
  for (const [locale, cities] of [
    ['en', ['shanghai', 'atlantis']],
    ['en', ['shanghai']],
    ['fr', CITIES],
  ] as const) {
    const answer = await request.get(comparisonPicturePath(INDEX, locale, cities));
    expect(answer.status()).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
  }
});
