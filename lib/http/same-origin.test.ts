import { afterEach, expect, test, vi } from 'vitest';
import { requireSameOrigin } from './same-origin';

afterEach(() => {
  vi.unstubAllEnvs();
});

function passes(headers: Readonly<Record<string, string>>): boolean {
  vi.stubEnv('FULCRUM_PUBLIC_URL', 'https://cities.example.org');
  const request = new Request('http://127.0.0.1:3000/en/sign-in/enter', { method: 'POST' });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  try {
    requireSameOrigin(request);
    return true;
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'cross-site' });
    return false;
  }
}

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://cities.example.org' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://cities.example.org', host: '127.0.0.1:3000' }, true],
  [{ origin: 'http://192.0.2.1:3000', host: '192.0.2.1:3000' }, true],
  [{ origin: 'https://cities.example.org.evil.example', host: '127.0.0.1:3000' }, false],
  [{ origin: 'null', host: '127.0.0.1:3000' }, false],
  [{ host: '127.0.0.1:3000' }, false],
] as const)('%j passes: %s', (headers, expected) => {
  expect(passes(headers)).toBe(expected);
});
