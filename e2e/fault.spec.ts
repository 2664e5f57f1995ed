import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overviewPath } from '../lib/address/paths';
import { seedDatabase } from './application';
import { expect, test } from './fixtures';
import { startNext } from './next-server';

const INDEX = 'technology-ecosystems';
const ROOT = join(import.meta.dirname, '..');

test.use({ expectedProblems: [/503/] });

test('A reader is told when the data cannot be had, and gets the page once they can', async ({
  pageWithoutScript: page,
}) => {
  // It seeds a database of its own.
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-fault-'));
  const databaseFile = join(folder, 'fulcrum.db');
  const settings = { DATABASE_URL: `file:${databaseFile}`, LOG_LEVEL: 'silent' };
  const server = await startNext(ROOT, settings);
  const address = server.url + overviewPath('zh', INDEX);
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(503);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("script-src 'self' 'sha256-"),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面未能生成');

  seedDatabase(databaseFile);
  expect((await page.goto(address))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('页面未能生成');
  await server.stop();
  rmSync(folder, { recursive: true });
});
