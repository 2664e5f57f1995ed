import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { importedDatabase } from '../write/fixtures/imported-database';

const ROOT = join(import.meta.dirname, '../..');

afterEach(() => vi.unstubAllEnvs());

function verify(file: string) {
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  const program = join(inject('programs'), 'verify.mjs');
  return spawnSync(process.execPath, [program], { cwd: ROOT, encoding: 'utf8' });
}

function tamper(file: string, sql: string): void {
  const database = new Database(file);
  expect(database.prepare(sql).run().changes).toBe(1);
  database.close();
}

test('an edition that was left alone passes, with both hashes printed', async () => {
  const { file, edition } = await importedDatabase();
  const { status, stdout } = verify(file);
  expect(stdout).toContain(`stored      ${edition.hash}`);
  expect(stdout).toContain(`recomputed  ${edition.hash}`);
  expect(status).toBe(0);
});

test('a score changed in the database is named', async () => {
  const { file } = await importedDatabase();
  tamper(file, `UPDATE "Score" SET "value" = 99 WHERE "city" = 'north' AND "node" = 'trade'`);
  const { status, stdout } = verify(file);
  expect(stdout).toContain('Score north · trade · value: stored 99, recomputed 75.');
  expect(status).toBe(1);
});

test('a link changed in the database is named by the observation that it gives', async () => {
  const { file } = await importedDatabase();
  tamper(file, `UPDATE "Link" SET "level" = 1 WHERE "evidence" = 'south-school'`);
  const { status, stdout, stderr } = verify(file);
  expect(stdout).toContain('Observation south · schools: stored 2, the links give 1.');
  expect(stdout).toContain('The hash differs.');
  expect(stderr).toContain('What is stored differs from what the evidence gives');
  expect(status).toBe(1);
});
