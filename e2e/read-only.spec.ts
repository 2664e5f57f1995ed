import {
  accessPath,
  makeTokenFormPath,
  signInFormPath,
  signInPath,
} from '../lib/address/access-paths';
import { importPath, uploadFormPath } from '../lib/address/import-paths';
import { overviewPath } from '../lib/address/paths';
import { expectAccessible } from './accessibility';
import { type Application, startApplication } from './application';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

let application: Application;

test.beforeAll(async () => {
  application = await startApplication(() => {}, { FULCRUM_WRITES: 'off' });
});

test.afterAll(() => application.stop());

test('A site that is only read shows no sign-in, and refuses whatever writes', async ({ page }) => {
  const { url } = application;
  await page.goto(url + overviewPath('en', INDEX));
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Sign-in' })).toHaveCount(0);
  for (const path of [signInPath('en'), accessPath('en'), importPath('en')]) {
    await page.goto(url + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This site is read-only');
    await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0);
  }
  await expectAccessible(page);
  await page.goto(url + signInPath('zh'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本站只供阅读');
  for (const path of [signInFormPath('en'), makeTokenFormPath('en'), uploadFormPath('en')]) {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { origin: url, authorization: 'Bearer fulcrum_any' },
      body: new URLSearchParams({ token: 'fulcrum_any' }),
    });
    expect([answer.status, await answer.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'writes-off' }),
    ]);
  }
});
