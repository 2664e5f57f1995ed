import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDynamicPage, sendPolicyWithDynamicPages } from './dynamic-pages';

describe('isDynamicPage', () => {
  it.each([
    ['/en/technology-ecosystems/evidence', true],
    ['/zh/technology-ecosystems/evidence?text=%E5%88%9B%E6%96%B0', true],
    ['/en/technology-ecosystems/evidence/first-fund', false],
    ['/en/technology-ecosystems/report', true],
    ['/zh/technology-ecosystems/report?cities=shanghai,silicon-valley', true],
    ['/en/technology-ecosystems/report/shanghai,silicon-valley', false],
    ['/en/technology-ecosystems/report/compose?cities=shanghai', false],
    ['/en/sign-in', true],
    ['/zh/sign-in?once=fulcrum_a', true],
    ['/en/access?made=3', true],
    ['/en/sign-in/enter', false],
    ['/en/technology-ecosystems/ranking?page=2', true],
    ['/en/technology-ecosystems/cite?of=data', true],
    ['/en/technology-ecosystems/what-if/shanghai,silicon-valley?off=e1', true],
    ['/en/technology-ecosystems/what-if?cities=shanghai', false],
    ['/en/data/import', true],
    ['/zh/data/import/abcdefghijklmnopqrst-_?stage=check', true],
    ['/en/data/import/upload', false],
    ['/en/data/import/abcdefghijklmnopqrst-_/check', false],
    ['/en/technology-ecosystems', false],
    ['/api/v1/indexes', false],
  ])('%s: %s', (url, expected) => {
    expect(isDynamicPage(url)).toBe(expected);
  });
});

describe('sendPolicyWithDynamicPages', () => {
  // Answers with the policy that the application finds in the request.
  const server = createServer((request, response) => {
    response.end(request.headers['content-security-policy'] ?? 'none');
  });
  let origin = '';

  beforeAll(async () => {
    sendPolicyWithDynamicPages();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
  });

  it('gives the application and the reader the same policy, a new one each time', async () => {
    const answers = await Promise.all([1, 2].map(() => fetch(`${origin}/en/x/evidence?text=a`)));
    const policies = answers.map((answer) => answer.headers.get('content-security-policy'));
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(policies);
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('has no other site told of an address that may hold a token', async () => {
    const policyOf = async (path: string) =>
      (await fetch(origin + path)).headers.get('referrer-policy');
    expect(await policyOf('/en/sign-in?once=a')).toBe('strict-origin');
    expect(await policyOf('/en/x/evidence')).toBe(null);
  });

  it('leaves other pages alone, and takes no nonce from a client', async () => {
    const headers = { 'content-security-policy': "script-src 'nonce-YQ=='" };
    const answer = await fetch(`${origin}/en/x`, { headers });
    expect(await answer.text()).toBe('none');
    expect(answer.headers.has('content-security-policy')).toBe(false);
  });
});
