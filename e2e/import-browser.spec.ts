import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withManyCities } from '../bench/many-cities';
import { signInFormPath, signInPath } from '../lib/address/access-paths';
import { apiCityPath, resourcePaths, scoresPath } from '../lib/address/api-paths';
import {
  draftStatusPath,
  importPath,
  undoFormPath,
  uploadFormPath,
} from '../lib/address/import-paths';
import { mappingFilePath, mappingFormPath } from '../lib/address/mapping-paths';
import { cityPath, dataPath, evidenceListPath, overviewPath } from '../lib/address/paths';
import type { Pack } from '../lib/pack';
import { expectAccessible } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { writeChangedSeed, zipOfChangedSeed } from './changed-seed';
import { comes } from './comes';
import { expect, test } from './fixtures';

/* One server for all of these: each goes on from the edition that the one before has left. */
test.describe.configure({ mode: 'serial' });

const INDEX = 'technology-ecosystems';

/** Each task is a process that loads the program anew: a busy machine takes its time. */
const PATIENCE = { timeout: 60_000 };

/** Large enough for the server to be asked many times while it is published. */
const MANY_CITIES = 60;

let application: Application;
const tokens = { editor: '', reader: '' };

test.beforeAll(async () => {
  test.setTimeout(180_000);
  application = await startApplication();
  for (const role of ['editor', 'reader'] as const) {
    const words = ['create', '--name', `Ana, ${role}`, '--role', role, '--json'];
    const made = JSON.parse(runScript('access', application.databaseUrl, ...words));
    tokens[role] = made.token;
  }
});

test.afterAll(() => application.stop());

function at(path: string): string {
  return application.url + path;
}

/** The seed with another weight of a driver, which moves every overall score. */
function withCultureWeighing(weight: number): (pack: Pack) => Pack {
  return (pack) => ({
    ...pack,
    nodes: pack.nodes.map((node) => (node.slug === 'culture' ? { ...node, weight } : node)),
  });
}

async function signIn(page: Page, token: string) {
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name,
    mimeType: 'application/zip',
    buffer,
  });
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Import of “${name}”`);
}

/** The overall score of Shanghai that readers are told now. */
async function overallScore(): Promise<number> {
  const answer = await fetch(at(scoresPath(INDEX, ['shanghai'])));
  const { scores }: { readonly scores: readonly { node: string; value: number }[] } =
    await answer.json();
  return scores.find(({ node }) => node === 'index')?.value ?? Number.NaN;
}

async function currentHash(): Promise<string> {
  const answer = await fetch(at(scoresPath(INDEX)));
  return (await answer.json()).edition.hash;
}

test('An editor comes from the data page, sees which scores a pack would move, publishes it and finds it there', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto(at(dataPath('en', INDEX)));
  await page.getByRole('link', { name: 'Import data into this index, or a new one' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importing needs a sign-in');
  await page.getByRole('link', { name: 'Sign in to import' }).click();
  await signIn(page, tokens.editor);
  await expect(page).toHaveURL(at(importPath('en')));
  await upload(page, 'culture.zip', zipOfChangedSeed(withCultureWeighing(0.5)));
  const steps = page.getByRole('navigation', { name: 'Steps of this import' });
  await expect(page.getByText('No faults were found')).toBeVisible(PATIENCE);
  await expect(steps.getByRole('link', { name: 'Check' })).toHaveAttribute('aria-current', 'step');
  await expectAccessible(page, { schemes: ['light'] });
  await page.getByRole('button', { name: 'Show what would change' }).click();

  const before = await overallScore();
  const move = page.getByRole('row', { name: /^Shanghai Overall|^Shanghai Technology ecosystem/ });
  await expect(move.getByRole('cell').nth(1)).toHaveText(before.toFixed(2), PATIENCE);
  const then = Number(await move.getByRole('cell').nth(2).textContent());
  expect(Math.abs(then - before)).toBeGreaterThan(0.1);
  await page.getByText('nodes: which rows').click();
  await expect(page.getByRole('listitem').filter({ hasText: /^weight:/ })).toContainText('→ 0.5');
  await expectAccessible(page);

  // Someone publishes on the command line meanwhile.
  const folder = writeChangedSeed(withCultureWeighing(0.4));
  runScript('pack', application.databaseUrl, 'import', folder);
  rmSync(folder, { recursive: true });
  await page.getByLabel('I have seen what this changes').check();
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  await expect(page.getByText('That did not work')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish edition/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Make the preview again' }).click();

  await page.getByLabel('I have seen what this changes').check(PATIENCE);
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  await expect(page.getByText(/^Edition .* is published$/)).toBeVisible(PATIENCE);
  const hash = await currentHash();
  await expect(page.getByText(hash)).toBeVisible();
  expect((await overallScore()).toFixed(2)).toBe(then.toFixed(2));
  await expectAccessible(page, { schemes: ['dark'] });
  await page.getByRole('link', { name: 'Look at the index' }).click();
  await expect(page).toHaveURL(at(overviewPath('en', INDEX)));
});

test('An editor without JavaScript is told every fault of a pack, with file, row and field, and takes them along', async ({
  pageWithoutScript: page,
}) => {
  test.slow();
  await page.goto(at(signInPath('zh', { to: importPath('en') })));
  await page.getByLabel('令牌').fill(tokens.editor);
  await page.getByRole('button', { name: '登录' }).click();
  const faulty = zipOfChangedSeed((pack) => ({
    ...pack,
    nodes: pack.nodes.map((node) => (node.slug === 'talent' ? { ...node, weight: -1 } : node)),
    sources: pack.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
  }));
  await upload(page, 'faulty.zip', faulty);
  const table = page
    .getByRole('table', { name: 'Where it is, what it is, and what to do' })
    .first();
  await comes(page, table);
  const weight = table.getByRole('row', { name: /^nodes\.csv 4/ });
  await expect(weight).toContainText('weight');
  await expect(weight).toContainText('constraint-error');
  await expect(table.getByRole('row', { name: /^sources\.csv 2/ })).toContainText('url');
  await expect(page.getByRole('button', { name: 'Show what would change' })).toHaveCount(0);
  const href = await page.getByRole('link', { name: 'as CSV' }).getAttribute('href');
  const file = await (await page.request.get(at(href ?? ''))).text();
  expect(file).toMatch(/error,constraint-error,nodes\.csv,4,\d+,weight,/);
  await page.getByRole('button', { name: 'Remove this draft' }).click();
  await expect(page).toHaveURL(at(importPath('en')));
  await expect(page.getByRole('link', { name: 'faulty.zip' })).toHaveCount(0);
});

test('An editor without JavaScript goes back to the edition before, which the log tells', async ({
  pageWithoutScript: page,
}) => {
  test.slow();
  const hash = await currentHash();
  await page.goto(at(signInPath('en', { to: importPath('en') })));
  await signIn(page, tokens.editor);
  const log = page.getByRole('table', { name: /^Imports into/ });
  const newest = log.getByRole('row').nth(1);
  await expect(newest).toContainText('Imported “culture.zip”');
  await expect(newest).toContainText('Ana, editor');
  await expect(newest).toContainText('current');
  const first = log.getByRole('row').last();
  await first.getByText('Go back to this edition').click();
  await first.getByRole('button', { name: /^Go back to edition/ }).click();
  await expect(page.getByText(/^Edition .* is current again$/)).toBeVisible(PATIENCE);
  await expect(log.getByRole('row').nth(1)).toContainText('Went back to edition');
  expect(await currentHash()).not.toBe(hash);
  // The button of a page that was open before says what has changed.
  const stale = await page.request.post(at(undoFormPath('en')), {
    form: { index: INDEX, from: hash, to: hash },
    headers: { accept: 'application/json', origin: application.url },
    maxRedirects: 0,
  });
  expect([stale.status(), (await stale.json()).code]).toEqual([409, 'undo-stale']);
});

/** What a reader is sent, without the number that a page made anew carries for its own scripts. */
async function replyOf(path: string): Promise<string> {
  const answer = await fetch(at(path));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replaceAll(/nonce(=|\\?":)\\?"[^"\\]*/g, '');
}

test('Readers see the old edition or the new one while a large pack is cancelled, checked and published, never a mix', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const paths = [
    overviewPath('en', INDEX),
    cityPath('zh', INDEX, 'shanghai'),
    evidenceListPath('en', INDEX),
    scoresPath(INDEX, ['shanghai']),
    apiCityPath(INDEX, 'shanghai'),
    resourcePaths(INDEX).cities ?? '',
  ];
  const read = async () => {
    const replies = new Map<string, string>();
    for (const path of paths) replies.set(path, await replyOf(path));
    return replies;
  };
  await page.goto(at(signInPath('en', { to: importPath('en') })));
  await signIn(page, tokens.editor);
  await upload(
    page,
    'many.zip',
    zipOfChangedSeed((pack) => withManyCities(pack, MANY_CITIES)),
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing was changed. You can go on from here.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click(PATIENCE);
  await page.getByRole('button', { name: 'Show what would change' }).click(PATIENCE);
  await page.getByLabel('I have seen what this changes').check(PATIENCE);

  const old = await read();
  const seen = new Map(paths.map((path): [string, Set<string>] => [path, new Set()]));
  let rounds = 0;
  const published = page.getByText('Checksum of the edition');
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  while (!(await published.isVisible())) {
    const round = await read();
    for (const [path, reply] of round) seen.get(path)?.add(reply);
    rounds += 1;
  }
  const now = await read();
  expect(rounds).toBeGreaterThan(2);
  const hash = await currentHash();
  for (const path of paths) {
    expect(now.get(path), `${path} names its edition`).toContain(hash);
    expect(now.get(path), `${path} is of the new edition`).not.toBe(old.get(path));
    const others = [...(seen.get(path) ?? [])].filter(
      (reply) => reply !== old.get(path) && reply !== now.get(path),
    );
    expect(others, `${path} is of one edition or the other`).toEqual([]);
  }
});

test('Who may not import is told so, and neither they nor a page of another site bring anything', async ({
  page,
}) => {
  await page.goto(at(signInPath('en', { to: importPath('en') })));
  await signIn(page, tokens.reader);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your token is for reading');
  await page.goto(at(importPath('zh')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你的令牌不能导入');
  await expectAccessible(page);

  const send = async (headers: Readonly<Record<string, string>>) => {
    const body = new FormData();
    body.append('file', new File([new Uint8Array(zipOfChangedSeed((pack) => pack))], 'a.zip'));
    const answer = await fetch(at(uploadFormPath('en')), { method: 'POST', body, headers });
    return [answer.status, (await answer.json()).code];
  };
  const bearer = { authorization: `Bearer ${tokens.reader}` };
  expect(await send({})).toEqual([401, 'sign-in-needed']);
  expect(await send(bearer)).toEqual([403, 'role-too-low']);
  const signedIn = await fetch(at(signInFormPath('en')), {
    method: 'POST',
    headers: { origin: application.url },
    body: new URLSearchParams({ token: tokens.editor }),
    redirect: 'manual',
  });
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
  const from = { cookie, origin: 'https://elsewhere.example' };
  expect(await send(from)).toEqual([403, 'cross-site']);
});

test('A program is refused with status and field, and told both values of what was changed meanwhile', async () => {
  const headers = { authorization: `Bearer ${tokens.editor}` };
  const post = async (path: string, fields: Record<string, string>, more = {}) => {
    const request = {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    } as const;
    const answer = await fetch(at(path), { ...request, headers: { ...headers, ...more } });
    return answer.status === 303 ? { status: 303 } : answer.json();
  };
  const bring = async (name: string, content: string | Buffer) => {
    const body = new FormData();
    body.append('file', new File([new Uint8Array(Buffer.from(content))], name));
    const request = { method: 'POST', body, headers, redirect: 'manual' } as const;
    const { headers: answered } = await fetch(at(uploadFormPath('en')), request);
    return answered.get('location')?.split('/').at(-1) ?? '';
  };
  const statusOf = async (draft: string) =>
    (await fetch(at(draftStatusPath('en', draft)), { headers })).json();

  const rar = await bring('pack.zip', Buffer.from('526172211a0700', 'hex'));
  await expect
    .poll(() => statusOf(rar), PATIENCE)
    .toMatchObject({
      running: null,
      refused: { status: 415, code: 'not-a-pack', faults: 1 },
    });

  const draft = await bring('towns.csv', 'City,Jobs (2020)\nAville,1\nBeton,2\nCefield,3\n');
  await expect.poll(() => statusOf(draft), PATIENCE).toMatchObject({ at: 'proposed' });
  const file = await fetch(at(mappingFilePath('en', draft)), { headers });
  const state = file.headers.get('etag') ?? '';
  const form = mappingFormPath('en', draft);
  const refused = (field: string) => ({ status: 400, field });
  expect(await post(form, { 'index.colour': 'red' })).toMatchObject(refused('index.colour'));
  expect(await post(form, { 'index.title[en]': 'a' })).toMatchObject(refused('index.title[en]'));
  const link = { 'sources[0].url': 'javascript:alert(1)' };
  expect(await post(form, link)).toMatchObject(refused('sources[0].url'));
  const changed = { 'index.title.en': 'Towns' };
  expect(await post(form, changed, { 'if-match': state })).toEqual({ status: 303 });
  expect(await post(form, changed, { 'if-match': state })).toMatchObject({
    ...{ status: 409, code: 'mapping-stale', seen: state },
    current: expect.stringMatching(/^[0-9a-f]{16}$/),
  });

  const undo = { index: INDEX, to: 'x', from: 'an-earlier-one' };
  const current = await currentHash();
  expect(await post(undoFormPath('en'), { ...undo, role: 'a' })).toMatchObject(refused('role'));
  expect(await post(undoFormPath('en'), undo)).toMatchObject({
    ...{ status: 409, code: 'undo-stale', seen: 'an-earlier-one', current },
  });
  const json = { 'content-type': 'application/json' };
  expect(await post(undoFormPath('en'), undo, json)).toMatchObject({ status: 415 });
});
