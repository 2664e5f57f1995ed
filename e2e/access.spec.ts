import type { Page } from '@playwright/test';
import {
  accessPath,
  makeTokenFormPath,
  revokeTokenFormPath,
  signInFormPath,
  signInPath,
} from '../lib/address/access-paths';
import { overviewPath } from '../lib/address/paths';
import { expectAccessible, SCHEME_OF } from './accessibility';
import { runScript } from './application';
import { expect, test } from './fixtures';
import { npmStart, type Operation } from './npm-start';

/* One `npm start` for all of these, on which nobody may write yet. */
test.describe.configure({ mode: 'serial' });

const INDEX = 'technology-ecosystems';

/** What a request says of where it comes from, where that is not a page of this site. */
const FROM_ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'null' },
  {},
];

let operation: Operation;
/** The token that the administrator of these tests makes for herself. */
let adminToken = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  operation = await npmStart({
    LOG_LEVEL: 'info',
    LC_ALL: 'C.UTF-8',
    FULCRUM_TRUSTED_PROXIES: '1',
  });
});

test.afterAll(() => {
  operation.clear();
});

/** The address and the token that the console shows at a first start. */
function firstSignIn(): { readonly address: string; readonly token: string } {
  const address = operation.lines().find((line) => line.includes('/sign-in?once=')) ?? '';
  return { address: address.trim(), token: new URL(address.trim()).searchParams.get('once') ?? '' };
}

async function signIn(page: Page, token: string) {
  await page.goto(operation.url + signInPath('en'));
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Makes a token on the page of tokens, and gives what it shows once. */
async function makeToken(page: Page, name: string, role: string): Promise<string> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Make the token' }).click();
  const notice = page.getByRole('status').filter({ hasText: `“${name}” is made` });
  return (await notice.locator('code').textContent()) ?? '';
}

test('Whoever starts a new server signs in with the address on its console, and makes a token of her own', async ({
  pageWithoutScript: page,
}) => {
  const { address, token } = firstSignIn();
  expect(operation.lines().map((line) => line.trim())).toContain(token);
  // Being looked at uses nothing up.
  await page.goto(address);
  const answer = await page.goto(address);
  expect(answer?.headers()['referrer-policy']).toBe('strict-origin');
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await page.getByRole('button', { name: 'Sign in with the one-time token' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may write');
  expect(page.url()).toBe(operation.url + accessPath('en'));
  await expect(page.getByRole('status')).toContainText('Make a token for yourself');
  adminToken = await makeToken(page, 'Ana', 'admin');
  expect(adminToken).toMatch(/^fulcrum_[\w-]{43}$/);
  // What they do from now on is done in its name.
  await expect(page.getByText('Signed in as “Ana”, admin.')).toBeVisible();
  // It is shown once.
  await page.reload();
  await expect(page.getByText(adminToken)).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in with the one-time token' }).click();
  await expect(page.getByRole('status')).toContainText('This token signs nobody in.');
});

test('An administrator makes a token for an editor, and revokes it: the session of the editor ends', async ({
  page,
  pageWithoutScript: editor,
}) => {
  await signIn(page, adminToken);
  const editorToken = await makeToken(page, 'Ben', 'editor');
  await expectAccessible(page, { schemes: SCHEME_OF.en });
  await signIn(editor, editorToken);
  await expect(editor.getByText('Signed in as “Ben”, editor.')).toBeVisible();
  await expect(editor.getByText('Tokens are made and revoked by administrators.')).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Make the token' })).toHaveCount(0);
  // What the page does not show is refused all the same.
  const cookie = (await editor.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const refused = await fetch(operation.url + makeTokenFormPath('en'), {
    method: 'POST',
    headers: { cookie: cookie.join('; '), origin: operation.url },
    body: new URLSearchParams({ name: 'Cleo', role: 'admin' }),
  });
  expect([refused.status, await refused.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'role-too-low' }),
  ]);

  await page.getByRole('button', { name: 'Revoke “Ben”' }).click();
  await expect(page.getByRole('row', { name: /^Ben/ })).toContainText('revoked');
  await editor.goto(operation.url + accessPath('en'));
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await signIn(editor, editorToken);
  await expect(editor.getByRole('status')).toContainText('This token signs nobody in.');
});

test('An administrator who reads Chinese finds the same page', async ({ page }) => {
  await page.goto(`${operation.url}${accessPath('zh')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录');
  await page.getByLabel('令牌').fill(adminToken);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('写入权限');
  await page.getByLabel('名称').fill('Ana');
  await page.getByRole('button', { name: '新建令牌' }).click();
  await expect(page.getByRole('status')).toContainText('已有同名令牌');
  await expectAccessible(page, { schemes: SCHEME_OF.zh });
});

test('Being signed in changes nothing for reading: pages are kept, and the same for all', async ({
  page,
  request,
}) => {
  const path = operation.url + overviewPath('en', INDEX);
  await request.get(path);
  const anyone = await request.get(path);
  await signIn(page, adminToken);
  const signedIn = await page.request.get(path);
  expect(signedIn.headers()['x-nextjs-cache']).toBe('HIT');
  expect(await signedIn.text()).toBe(await anyone.text());
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('A page of another site can neither sign in nor write in the name of who is signed in', async ({
  page,
}) => {
  await signIn(page, adminToken);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const from = (headers: Readonly<Record<string, string>>, path: string) =>
    fetch(operation.url + path, {
      method: 'POST',
      headers: { cookie: cookie.join('; '), accept: 'text/html', ...headers },
      body: new URLSearchParams({ name: 'Eve', role: 'admin', id: '1', token: adminToken }),
      redirect: 'manual',
    });
  for (const path of [signInFormPath('en'), makeTokenFormPath('en'), revokeTokenFormPath('en')]) {
    for (const headers of FROM_ELSEWHERE) {
      const answer = await from(headers, path);
      expect([answer.status, answer.headers.get('set-cookie')], path).toEqual([403, null]);
      expect(await answer.json()).toMatchObject({ code: 'cross-site' });
    }
  }
  await page.reload();
  await expect(page.getByRole('row', { name: /^Eve/ })).toHaveCount(0);
});

test('Who tries too many tokens has to wait, and others do not', async ({ page }) => {
  const attempt = (address: string, token: string) =>
    fetch(operation.url + signInFormPath('zh'), {
      method: 'POST',
      headers: {
        origin: operation.url,
        // What a client puts before the proxy's entry does not count.
        'x-forwarded-for': `${Math.random()}, ${address}`,
        'accept-language': 'zh',
      },
      body: new URLSearchParams({ token }),
      redirect: 'manual',
    });
  const statuses: number[] = [];
  for (let count = 0; count < 11; count += 1) {
    statuses.push((await attempt('192.0.2.1', `fulcrum_${count}`)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  const late = await attempt('192.0.2.1', adminToken);
  expect(late.status).toBe(429);
  const seconds = Number(late.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(900);
  expect(await late.json()).toMatchObject({ title: expect.stringContaining('尝试次数过多') });
  expect((await attempt('192.0.2.2', adminToken)).status).toBe(303);

  await page.goto(operation.url + signInPath('en', { error: 'too-many-tries', minutes: '7' }));
  await expect(page.getByRole('status')).toContainText('Try again in 7 minutes.');
});

test('Signing in leads to the page that was asked for, and to no other site', async ({ page }) => {
  await page.goto(operation.url + signInPath('en', { to: '//elsewhere.example/' }));
  await page.getByLabel('Token').fill(adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(operation.url + accessPath('en'));
  await page.goto(operation.url + signInPath('en', { to: overviewPath('en', INDEX) }));
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(operation.url + signInPath('en', { to: overviewPath('en', INDEX) }));
  await page.getByLabel('Token').fill(adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(operation.url + overviewPath('en', INDEX));
});

test('No token is written in the log, nor what a cookie holds', async () => {
  const { token } = firstSignIn();
  const lines = JSON.stringify(operation.log());
  expect(lines).toContain('token made');
  for (const secret of [token, adminToken, 'fulcrum_']) expect(lines).not.toContain(secret);
});

test('Who runs the server lists, makes and revokes tokens on the command line', async () => {
  const database = `file:${operation.databaseFile}`;
  const run = (...words: readonly string[]) => runScript('access', database, ...words, '--json');
  const made = JSON.parse(run('create', '--name', 'nightly import', '--role', 'editor'));
  expect(made).toMatchObject({ name: 'nightly import', role: 'editor' });
  // A program asks with it: the server knows it at once.
  const ask = () =>
    fetch(operation.url + makeTokenFormPath('en'), {
      method: 'POST',
      headers: { authorization: `Bearer ${made.token}` },
      body: new URLSearchParams({ name: 'more' }),
    }).then((answer) => answer.status);
  expect(await ask()).toBe(403);
  run('revoke', '--name', 'nightly import');
  expect(await ask()).toBe(401);
  const listed: readonly { readonly name: string; readonly state: string }[] = JSON.parse(
    run('list'),
  );
  expect(listed.find(({ name }) => name === 'nightly import')?.state).toBe('revoked');
  expect(JSON.stringify(listed)).not.toContain('fulcrum_');
});
