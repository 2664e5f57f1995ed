import { type EmbedSubject, embedPath, LIVE } from '../lib/address/embed-paths';
import { cityPath, comparePath, overviewPath } from '../lib/address/paths';
import { expectAccessible, SCHEME_OF } from './accessibility';
import { expect, test } from './fixtures';
import { startSmallSite } from './small-site';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

const SUBJECTS: readonly EmbedSubject[] = [
  { kind: 'radar', cities: CITIES },
  { kind: 'bars', cities: CITIES },
  { kind: 'number', city: 'silicon-valley', node: 'capital' },
];

test('A blogger without script copies the code of a chart, and a page elsewhere shows it', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(comparePath('en', INDEX, CITIES));
  await page.getByRole('link', { name: 'Download or embed this' }).click();
  const code = await page
    .getByRole('textbox', { name: /^Bars with bounds, code: Always this edition/ })
    .inputValue();
  const live = await page
    .getByRole('textbox', { name: 'Bars with bounds, code: Always the current edition' })
    .inputValue();
  expect(live).toContain(`/${INDEX}/live/bars/`);
  const blog = await startSmallSite((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>A blog</title>${code}</html>`);
  });
  await page.goto(blog.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Driver scores of Shanghai and Silicon Valley, 0 to 100',
  );
  await expect(frame.getByRole('row', { name: /^Shanghai .*Bounds/ }).first()).toBeVisible();
  const more = frame.getByRole('link', { name: /^More in Fulcrum/ });
  await expect(more).toHaveAttribute('target', '_blank');
  await expect(more).toHaveAttribute('href', comparePath('en', INDEX, CITIES));
  expect(await page.context().cookies()).toEqual([]);
  blog.close();
});

test('A frame fits its place in light and dark, and anyone may frame it', async ({
  page,
  request,
}) => {
  for (const locale of ['en', 'zh'] as const) {
    for (const subject of SUBJECTS) {
      const path = embedPath(locale, INDEX, LIVE, subject, locale === 'zh' ? 'dark' : null);
      await page.goto(path);
      for (const width of [280, 1200]) {
        await page.setViewportSize({ width, height: 600 });
        const beyond = () => document.documentElement.scrollWidth - window.innerWidth;
        expect(await page.evaluate(beyond), `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
      await expectAccessible(page, { schemes: SCHEME_OF[locale] });
    }
  }
  const paper = () => getComputedStyle(document.body).backgroundColor;
  expect(await page.evaluate(paper)).toBe('rgb(20, 23, 26)');
  const [radar] = SUBJECTS;
  if (radar === undefined) throw new Error('nothing to show');
  const answer = await request.get(embedPath('en', INDEX, LIVE, radar));
  const headers = answer.headers();
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers).not.toHaveProperty('x-frame-options');
  expect(headers).not.toHaveProperty('set-cookie');
  expect(await answer.text()).not.toContain('<script');
  const missing = await request.get(`/embed/en/${INDEX}/0123456789abcdef/radar/a,b`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()['content-security-policy']).toContain('frame-ancestors *');
});

test('A program finds out how a page is embedded', async ({ page, request, baseURL }) => {
  await page.goto(overviewPath('zh', INDEX));
  const found = page.locator('link[type="application/json+oembed"]');
  const { pathname, search } = new URL((await found.getAttribute('href')) ?? '', baseURL);
  const answer = await request.get(`${pathname}${search}&maxwidth=400&maxheight=300`);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const oembed = await answer.json();
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300 });
  // Pinned: the address holds digits of a hash.
  const source = /^<iframe src="([^"]+\/embed\/zh\/[^"]+\/[0-9a-f]{16}\/radar\/[^"]+)"/;
  const [, src = ''] = source.exec(oembed.html) ?? [];
  expect((await request.get(new URL(src).pathname)).status()).toBe(200);
  const ask = (url: string, more = '') =>
    request.get(`/api/oembed?url=${encodeURIComponent(url)}${more}`);
  const city = new URL(cityPath('en', INDEX, 'shanghai'), src).href;
  expect((await ask(city)).status()).toBe(200);
  expect((await ask(city, '&format=xml')).status()).toBe(501);
  expect((await ask('https://elsewhere.example/en')).status()).toBe(404);
  expect((await ask(new URL('/en/nowhere', src).href)).status()).toBe(404);
});
