import { renameSync } from 'node:fs';
import { livePath, metricsPath, readyPath } from '../lib/address/api-paths';
import { comparePath, evidenceListPath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';
import { isAnyLeft, npmStart, type Operation } from './npm-start';

/* One `npm start` for all of these, which the last of them stops. */
test.describe.configure({ mode: 'serial' });

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

let operation: Operation;

test.beforeAll(async () => {
  // It seeds a database of its own.
  test.setTimeout(180_000);
  operation = await npmStart({
    FULCRUM_METRICS: 'on',
    FULCRUM_PUBLIC_URL: 'https://cities.example.org',
    LOG_LEVEL: 'info',
  });
});

test.afterAll(() => {
  operation.clear();
});

test('A monitor learns what the server lacks while its database is gone', async ({ request }) => {
  const { url, databaseFile } = operation;
  const kept = url + overviewPath('en', INDEX);
  const states = async () =>
    (await Promise.all([livePath(), readyPath()].map((path) => request.get(url + path)))).map(
      (answer) => answer.status(),
    );
  expect(await (await request.get(url + livePath())).json()).toEqual({ status: 'live' });
  expect(await (await request.get(url + readyPath())).json()).toEqual({
    status: 'ready',
    editions: [{ index: INDEX, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  await request.get(kept);

  renameSync(databaseFile, `${databaseFile}.away`);
  const answer = await request.get(url + readyPath());
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(await answer.json()).toMatchObject({ code: 'not-ready', reason: 'database-missing' });
  expect(await states()).toEqual([200, 503]);
  // Readers still get what was read before.
  expect((await request.get(kept)).status()).toBe(200);

  renameSync(`${databaseFile}.away`, databaseFile);
  expect(await states()).toEqual([200, 200]);
});

test("The log has one line for each request, without the reader's words", async ({ request }) => {
  const { url, log } = operation;
  const path = evidenceListPath('en', INDEX);
  const answer = await request.get(`${url}${path}?text=secret-words`, {
    headers: { 'x-request-id': 'proxy-0000-1111' },
  });
  expect(answer.headers()['x-request-id']).toBe('proxy-0000-1111');
  const made = await request.get(url + path, { headers: { 'x-request-id': 'two words' } });
  const id = made.headers()['x-request-id'] ?? '';
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await expect.poll(() => log().some((line) => line.id === id)).toBe(true);
  const lines = log().filter((line) => line.id === 'proxy-0000-1111');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      event: 'request',
      id: 'proxy-0000-1111',
      method: 'GET',
      route: 'evidence',
      path,
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(log())).not.toContain('secret-words');
  // The database that was gone in the test before.
  expect(log()).toContainEqual(
    expect.objectContaining({ level: 'warn', event: 'error', code: 'not-ready' }),
  );
});

test('A monitor reads figures whose names do not grow with what is asked for', async ({
  request,
}) => {
  const { url } = operation;
  for (const name of ['one', 'two', 'three']) await request.get(`${url}/en/nothing/${name}`);
  const page = url + overviewPath('en', INDEX);
  await request.get(page);
  const figures = async () => (await request.get(url + metricsPath())).text();
  const before = figure(await figures(), 'fulcrum_page_cache_hits_total');
  await request.get(page);
  await request.get(page);
  const text = await figures();
  expect(figure(text, 'fulcrum_page_cache_hits_total') - before).toBe(2);
  expect(figure(text, 'fulcrum_http_requests_total{route="other",method="GET",status="404"}')).toBe(
    3,
  );
  expect(text).toMatch(
    /^fulcrum_current_edition\{index="technology-ecosystems",edition="[0-9a-f]{64}"\} 1$/m,
  );
  expect(text).toMatch(/^process_cpu_seconds_total /m);
  expect(text).not.toContain('nothing');
});

test('A browser that came by https is told to come by nothing else', async ({ request }) => {
  const answer = await request.get(operation.url + overviewPath('en', INDEX));
  expect(answer.headers()['strict-transport-security']).toBe('max-age=31536000');
});

test('Who stops the server loses no answer, and nothing is left running', async () => {
  const { url, npm, exit, log } = operation;
  // Pages that nothing else asks for, so that they take a while.
  const asked = [1, 2, 3, 4].map(async (share) => {
    const path = comparePath('zh', INDEX, CITIES, { culture: 10 + share, talent: 90 - share });
    const answer = await fetch(url + path);
    return { status: answer.status, end: (await answer.text()).slice(-7) };
  });
  await Promise.race(asked);
  npm.kill('SIGTERM');
  const whole = { status: 200, end: '</html>' };
  expect(await Promise.all(asked)).toEqual([whole, whole, whole, whole]);
  expect(await exit).toBe(0);
  await expect.poll(() => isAnyLeft(npm)).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
  expect(log().at(-1)).toMatchObject({ event: 'stop', msg: 'stopped' });
});

function figure(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}
