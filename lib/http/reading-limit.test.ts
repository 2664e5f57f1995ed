import { afterEach, expect, it, vi } from 'vitest';
import { answering } from './problem';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Asks as often as is said, one after another, and gives the last answer. */
async function ask(times: number, address: string, client: string): Promise<Response> {
  const request = new Request(`http://localhost${address}`, {
    headers: { 'x-fulcrum-client': client },
  });
  let answer = new Response();
  for (let asked = 0; asked < times; asked += 1) {
    answer = await answering(request, async () => new Response('fine'));
  }
  return answer;
}

it('an address that asks too often is told when to come back; others are not', async () => {
  vi.stubEnv('FULCRUM_API_LIMIT', '3');
  expect((await ask(3, '/api/v1/indexes', '192.0.2.1')).status).toBe(200);
  const refused = await ask(1, '/api/v1/indexes', '192.0.2.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(await refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
  expect((await ask(1, '/api/v1/indexes', '192.0.2.2')).status).toBe(200);
  expect((await ask(1, '/api/oembed?url=/', '192.0.2.1')).status).toBe(429);
  expect((await ask(1, '/api/health/ready', '192.0.2.1')).status).toBe(200);
});

it('0 lets everyone ask as often as they like', async () => {
  vi.stubEnv('FULCRUM_API_LIMIT', '0');
  expect((await ask(10, '/api/v1/indexes', '192.0.2.3')).status).toBe(200);
});
