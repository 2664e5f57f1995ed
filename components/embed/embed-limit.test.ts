import { afterEach, expect, it, vi } from 'vitest';
import { GET } from '@/app/embed/[[...path]]/route';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Asks for a frame whose address is not complete: it takes no database. */
function ask(locale: string, client: string): Promise<Response> {
  const request = new Request(`http://localhost/embed/${locale}/nothing`, {
    headers: { 'x-fulcrum-client': client },
  });
  return GET(request, { params: Promise.resolve({ path: [locale, 'nothing'] }) });
}

it('who asks for frames too often is told so in the frame, in its language; others are not', async () => {
  vi.stubEnv('FULCRUM_API_LIMIT', '2');
  expect((await ask('en', '192.0.2.9')).status).toBe(404);
  expect((await ask('en', '192.0.2.9')).status).toBe(404);
  const refused = await ask('zh', '192.0.2.9');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(await refused.text()).toContain('来自您所在网络的访问过于频繁');
  expect((await ask('en', '192.0.2.10')).status).toBe(404);
});
