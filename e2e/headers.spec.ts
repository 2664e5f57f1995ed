import type { APIResponse } from '@playwright/test';
import { comparePath, evidenceListPath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const KEPT = 'public, max-age=0, must-revalidate';

function scriptPolicy(answer: APIResponse): string {
  const policy = answer.headers()['content-security-policy'] ?? '';
  return policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? '';
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

test('No answer says what serves it, and every answer forbids guessing its type', async ({
  request,
}) => {
  for (const path of [overviewPath('en', INDEX), '/en/no-such-index', '/api/health']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  }
});
