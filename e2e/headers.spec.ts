import type { APIResponse } from '@playwright/test';
import { accessPath, signInFormPath } from '../lib/address/access-paths';
import {
  comparisonPicturePath,
  indexesPath,
  livePath,
  metricsPath,
  readyPath,
  tablePath,
} from '../lib/address/api-paths';
import { comparePath, evidenceListPath, overviewPath } from '../lib/address/paths';
import { defaultReportSettings } from '../lib/address/report-settings';
import { reportComposerPath, reportDocumentPath } from '../lib/address/write-report';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const KEPT = 'public, max-age=0, must-revalidate';

function directive(answer: APIResponse, name: string): string {
  const policy = answer.headers()['content-security-policy'] ?? '';
  return policy.split('; ').find((one) => one.startsWith(name)) ?? '';
}

function scriptPolicy(answer: APIResponse): string {
  // Of `script-src` and what it falls back to.
  return directive(answer, 'script-src ');
}

test('A page is sent with the same policy when it is rendered and when it is kept', async ({
  request,
}, { retry }) => {
  // Weights of its own, for a page that nothing else asks for.
  const path = comparePath('en', INDEX, CITIES, { culture: 37 + retry, talent: 63 - retry });
  const answers = [await request.get(path), await request.get(path)];
  expect(answers.map((answer) => answer.status())).toEqual([200, 200]);
  expect(answers.map((answer) => answer.headers()['x-nextjs-cache'])).toEqual(['MISS', 'HIT']);
  for (const answer of answers) {
    expect(answer.headers()['cache-control']).toBe(KEPT);
    expect(scriptPolicy(answer)).toContain("'sha256-");
    expect(scriptPolicy(answer)).not.toContain('unsafe');
  }
  expect(new Set(answers.map(scriptPolicy)).size).toBe(1);
});

test('A page that is kept comes with the headers of one that Next sends, shorter, its style sheets named ahead', async ({
  request,
}, { retry }) => {
  const path = comparePath('en', INDEX, CITIES, { culture: 41 + retry, talent: 59 - retry });
  const rendered = await request.get(path);
  // A query of no meaning: Next answers.
  const fromNext = await request.get(`${path}?next`);
  let kept = rendered;
  await expect(async () => {
    kept = await request.get(path);
    expect(kept.headers()['content-encoding']).toBe('br');
  }).toPass();
  const { link, ...others } = alike(kept);
  expect(others).toEqual(alike(fromNext));
  const html = await kept.text();
  expect(html).toBe(await rendered.text());
  // Of the sheets that paper or a large screen alone needs, none.
  const needed = html.matchAll(/<link rel="stylesheet" href="(\/_next[^"]+)"/g);
  const named = Array.from(needed, ([, href]) => `<${href}>; rel=preload; as=style`);
  expect(named.length).toBeGreaterThan(1);
  expect(link?.split(', ')).toEqual(named);
});

/** The headers without what differs from answer to answer. */
function alike(answer: APIResponse): Readonly<Record<string, string>> {
  const own = /^(date|x-request-id|content-encoding|content-length|transfer-encoding)$/;
  return Object.fromEntries(Object.entries(answer.headers()).filter(([name]) => !own.test(name)));
}

test('A reader who has a page already is told that it still holds', async ({ request }) => {
  const path = overviewPath('en', INDEX);
  const etag = (await request.get(path)).headers().etag ?? '';
  const again = await request.get(path, { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('An address that names nothing has its policy too, rendered and kept', async ({ request }) => {
  const path = '/en/no-such-index';
  for (const answer of [await request.get(path), await request.get(path)]) {
    expect(answer.status()).toBe(404);
    expect(scriptPolicy(answer)).toContain("'sha256-");
    expect(scriptPolicy(answer)).not.toContain('unsafe');
  }
});

test('The list of evidence, rendered for each reader, carries a nonce used once', async ({
  request,
}) => {
  const path = evidenceListPath('en', INDEX);
  const policies = [await request.get(path), await request.get(path)].map(scriptPolicy);
  expect(policies[0]).toContain("'nonce-");
  expect(policies[0]).not.toContain('unsafe');
  expect(policies[0]).not.toBe(policies[1]);
});

test('The document of a report may be framed by this site, and no other page by any', async ({
  request,
}) => {
  const settings = defaultReportSettings(CITIES, 'en');
  const ancestors = async (path: string) => directive(await request.get(path), 'frame-ancestors');
  expect(await ancestors(reportDocumentPath('en', INDEX, settings))).toBe("frame-ancestors 'self'");
  for (const path of [
    overviewPath('en', INDEX),
    evidenceListPath('en', INDEX),
    reportComposerPath('en', INDEX),
    '/en/no-such-index',
  ]) {
    expect(await ancestors(path), path).toBe("frame-ancestors 'none'");
  }
});

/** One address of every kind of answer: who may load it from elsewhere, and its status. */
const ANSWERS: readonly (readonly [path: string, status: number, resource: string])[] = [
  ['/', 307, 'same-origin'],
  [overviewPath('en', INDEX), 200, 'same-origin'],
  [evidenceListPath('en', INDEX), 200, 'same-origin'],
  [reportComposerPath('en', INDEX), 200, 'same-origin'],
  [`${overviewPath('en', INDEX)}/compare?cities=shanghai`, 307, 'same-origin'],
  [`${overviewPath('en', INDEX)}/`, 308, 'same-origin'],
  [accessPath('en'), 307, 'same-origin'],
  [signInFormPath('en'), 405, 'same-origin'],
  ['/en/no-such-index', 404, 'same-origin'],
  ['/no-such-page', 404, 'same-origin'],
  ['/en/%ZZ', 404, 'same-origin'],
  [`/en?${'a'.repeat(4097)}`, 414, 'same-origin'],
  ['/theme.js', 200, 'same-origin'],
  ['/icon.svg', 200, 'same-origin'],
  ['/fonts/noto-sans-sc/wght.css', 200, 'same-origin'],
  ['/fonts/noto-sans-sc/none', 404, 'same-origin'],
  ['/_next/static/none.js', 404, 'same-origin'],
  ['/sitemap.xml', 200, 'same-origin'],
  [livePath(), 200, 'same-origin'],
  [readyPath(), 200, 'same-origin'],
  [metricsPath(), 404, 'same-origin'],
  [indexesPath(), 200, 'cross-origin'],
  [tablePath(INDEX, 'links'), 200, 'cross-origin'],
  [comparisonPicturePath(INDEX, 'en', CITIES), 200, 'cross-origin'],
  ['/api', 404, 'cross-origin'],
  ['/api/v1/nothing', 404, 'cross-origin'],
  [`/api/v1/indexes?${'a'.repeat(4097)}`, 414, 'cross-origin'],
];

for (const [path, status, resource] of ANSWERS) {
  test(`Whoever asks for ${path.slice(0, 60)} gets every header that protects`, async ({
    request,
  }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expectProtected(answer, resource);
  });
}

test('A style sheet and a script of a page have them too, and are kept for good', async ({
  request,
}) => {
  const html = await (await request.get(overviewPath('en', INDEX))).text();
  const files = html.match(/\/_next\/static\/[^"]+\.(?:js|css)/g) ?? [];
  const [script, style] = ['.js', '.css'].map((end) => files.find((file) => file.endsWith(end)));
  for (const path of [script ?? '', style ?? '']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expectProtected(answer, 'same-origin');
  }
});

test('What a method is not for is answered with the same headers', async ({ request }) => {
  const answer = await request.post(indexesPath());
  expect(answer.status()).toBe(405);
  expectProtected(answer, 'cross-origin');
});

/** What every answer of the site has, whatever it answers. */
function expectProtected(answer: APIResponse, resource: string) {
  const headers = answer.headers();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': resource,
    'cache-control': expect.stringMatching(/no-store|max-age=\d+/),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(headers['x-powered-by']).toBeUndefined();
  // Nobody has said that readers come by https.
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBe(
    resource === 'cross-origin' ? '*' : undefined,
  );
  // One policy, not several that are joined by a comma.
  expect(headers['content-security-policy']?.match(/default-src/g)).toHaveLength(1);
  expect(directive(answer, 'default-src')).toMatch(/^default-src '(self|none)'$/);
  expect(directive(answer, 'script-src')).not.toContain('unsafe');
  expect(directive(answer, 'frame-ancestors')).toBe("frame-ancestors 'none'");
}
