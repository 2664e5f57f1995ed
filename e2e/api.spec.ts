import {
  indexesPath,
  indexPath,
  openApiPath,
  readyPath,
  scoresPath,
  tablePath,
} from '../lib/address/api-paths';
import { apiPagePath, dataPath } from '../lib/address/paths';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

test('A program lists the indexes and reads the scores of one', async ({ request }) => {
  const list = await (await request.get(indexesPath())).json();
  const [index] = list.indexes;
  expect(index).toMatchObject({
    slug: INDEX,
    edition: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const answer = await (await request.get(index.links.scores)).json();
  expect(answer.edition).toEqual(index.edition);
  expect(answer.cities).toHaveLength(2);
});

test('Each score with a value names the evidence that it rests on', async ({ request }) => {
  const { scores } = await (await request.get(scoresPath(INDEX, ['silicon-valley']))).json();
  expect(scores.length).toBeGreaterThan(20);
  for (const score of scores) {
    expect(score.city).toBe('silicon-valley');
    if (score.value !== null) expect(score.evidence.length).toBeGreaterThan(0);
  }
});

test('An answer that has not changed is not sent again', async ({ request }) => {
  for (const path of [indexesPath(), scoresPath(INDEX), tablePath(INDEX, 'nodes')]) {
    const first = await request.get(path);
    const headers = { 'if-none-match': first.headers().etag ?? '' };
    expect((await request.get(path, { headers })).status()).toBe(304);
    expect(first.headers()['access-control-allow-origin']).toBe('*');
  }
});

const REFUSED = [
  [scoresPath('nowhere'), 404, 'not-found'],
  [scoresPath(INDEX, ['atlantis']), 400, 'bad-request', 'cities'],
  [`${scoresPath(INDEX)}?cities=`, 400, 'bad-request', 'cities'],
  [`${tablePath(INDEX, 'nodes')}?for=excel`, 400, 'bad-request', 'for'],
  [`${indexPath(INDEX)}/evidence?per-page=201`, 400, 'bad-request', 'per-page'],
  [`${indexPath(INDEX)}/evidence?stage=never`, 400, 'bad-request', 'stage'],
  [tablePath(INDEX, 'nothing'), 404, 'not-found'],
  ['/api/v2/indexes', 404, 'not-found'],
] as const;

for (const [path, status, code, field] of REFUSED) {
  test(`A program that asks for ${path} is told what is wrong in the one shape`, async ({
    request,
  }) => {
    const answer = await request.get(path, { headers: { 'accept-language': 'zh-CN' } });
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: expect.stringMatching(/\p{Script=Han}/u),
      status,
      code,
      ...(field === undefined ? {} : { field }),
    });
  });
}

test('A page of another site may read with a tag of its own', async ({ request }) => {
  const answer = await request.fetch(indexPath(INDEX), { method: 'OPTIONS' });
  expect(answer.ok()).toBe(true);
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': expect.stringContaining('If-None-Match'),
  });
  const head = await request.head(indexPath(INDEX));
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
});

test('A program that sends too long an address is told so', async ({ request }) => {
  const answer = await request.get(`${indexPath(INDEX)}/evidence?text=${'a'.repeat(5000)}`);
  expect(answer.status()).toBe(414);
  expect(await answer.json()).toMatchObject({ code: 'address-too-long' });
});

test('A program finds every address in the document', async ({ request }) => {
  const document = await (await request.get(openApiPath())).json();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/v1/indexes/{index}/comparison');
});

test('A reader comes from the data page to every address of the API, without JavaScript', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(dataPath('en', INDEX));
  await page.getByRole('link', { name: 'Every address, with parameters and examples' }).click();
  await expect(page).toHaveURL(apiPagePath('en'));
  const scores = page
    .getByRole('article')
    .filter({ hasText: 'The scores of cities at every node' });
  await scores.getByText('An answer of').click();
  await expect(scores.getByText('"paging"')).toBeVisible();
});

test('Everyone can read the page of the API, in either language', async ({ page }) => {
  await page.goto(apiPagePath('en'));
  await expectAccessible(page);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(apiPagePath('zh'));
  await expect(page.getByRole('heading', { name: '页面上看得到的，程序都能读取' })).toBeVisible();
});

test('A monitor sees which editions the server shows', async ({ request }) => {
  const answer = await request.get(readyPath());
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(await answer.json()).toMatchObject({ status: 'ready', editions: [{ index: INDEX }] });
});
