import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { readEnvironment } from '../../env';
import { emptyDatabase } from '../../write/fixtures/imported-database';
import { firstTokenLines } from '../first-token';
import { runAccessCommand } from './run';

let file: string;

beforeEach(() => {
  file = emptyDatabase();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const run = (...words: readonly string[]) => runAccessCommand(words, 'en');

test('a token is made, listed without what signs in, and revoked', async () => {
  expect((await run('list')).output).toBe('There are no tokens yet.\n');
  const made = await run('create', '--name', 'Ana', '--role', 'admin', '--days', '30');
  expect(made.exitCode).toBe(0);
  expect(made.output).toMatch(/“Ana”.*\nfulcrum_[\w-]{43}\n$/);
  const listed = await run('list');
  expect(listed.output).toMatch(/^Ana {2}admin {2}active /);
  expect(listed.output).not.toContain('fulcrum_');
  expect((await run('revoke', '--name', 'Ana')).exitCode).toBe(0);
  const [ana] = JSON.parse((await run('list', '--json')).output);
  expect(ana).toMatchObject({ name: 'Ana', role: 'admin', state: 'revoked' });
  expect(ana.hash).toBeUndefined();
});

test('what the tokens do not allow ends with 1, and says so in the language asked for', async () => {
  await run('create', '--name', 'Ana', '--role', 'reader');
  const taken = await run('create', '--name', 'Ana', '--role', 'reader', '--lang', 'zh');
  expect(taken).toMatchObject({ exitCode: 1, output: expect.stringContaining('已有同名令牌') });
  const missing = await run('revoke', '--name', 'Ben', '--json');
  expect(missing.exitCode).toBe(1);
  expect(JSON.parse(missing.output)).toMatchObject({ code: 'token-missing' });
});

test.each([
  [[]],
  [['burn']],
  [['create', '--name', 'Ana']],
  [['create', '--name', 'Ana', '--role', 'owner']],
  [['create', '--name', 'Ana', '--role', 'reader', '--days', 'soon']],
  [['revoke']],
  [['list', 'all']],
  [['list', '--loud']],
  [['list', '--lang', 'fr']],
])('%j ends with 2', async (words) => {
  const { exitCode, output } = await run(...words);
  expect(exitCode).toBe(2);
  expect(output).toContain('Usage: npm run access');
});

test('without a database it ends with 2', async () => {
  vi.stubEnv('DATABASE_URL', `file:${join(temporaryFolder(), 'none.db')}`);
  const { exitCode, output } = await run('list');
  expect(exitCode).toBe(2);
  expect(output).toContain('There is no database');
});

test('a start tells how to sign in until there is an administrator', async () => {
  const settings = readEnvironment({ FULCRUM_PUBLIC_URL: 'https://cities.example.org' });
  const lines = () => firstTokenLines(file, settings, 'en');
  const [, address, , token] = await lines();
  expect(address).toBe(`  https://cities.example.org/en/sign-in?once=${token?.trim()}`);
  // Each start has its own.
  expect((await lines()).at(3)).not.toBe(token);
  expect(await firstTokenLines(file, { ...settings, FULCRUM_WRITES: 'off' }, 'en')).toEqual([]);
  await run('create', '--name', 'Ben', '--role', 'editor');
  expect(await lines()).toHaveLength(4);
  await run('create', '--name', 'Ana', '--role', 'admin');
  expect(await lines()).toEqual([]);
  await run('revoke', '--name', 'Ana');
  expect(await lines()).toHaveLength(4);
});
