import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../lib/db/fixtures/temporary-folder';
import { enableWal } from './enable-wal';
import { migrate } from './migrate';
import { readMigrations } from './migration-files';
import { requireCurrentDatabase, requireMigratedDatabase } from './require-current';

function migrated(): string {
  const file = join(temporaryFolder(), 'current.db');
  migrate(file);
  return file;
}

function refusal(code: string) {
  return expect.objectContaining({ name: 'AppError', code });
}

test('a migrated database is served', () => {
  expect(() => requireCurrentDatabase(migrated())).not.toThrow();
});

test('a missing database is not made', () => {
  const file = join(temporaryFolder(), 'none.db');
  expect(() => requireCurrentDatabase(file)).toThrow(refusal('database-missing'));
  expect(() => enableWal(file)).toThrow(refusal('database-missing'));
  expect(existsSync(file)).toBe(false);
});

test('a database behind the code is refused with the number of migrations that it lacks', () => {
  const next = { name: '99990101000000_next', sql: '', checksum: '' };
  expect(() => requireCurrentDatabase(migrated(), [...readMigrations(), next, next])).toThrow(
    expect.objectContaining({ code: 'database-behind', values: { count: 2 } }),
  );
});

test('a database newer than the code is refused', () => {
  expect(() => requireCurrentDatabase(migrated(), [])).toThrow(refusal('database-newer'));
});

test('a file that is no database, and one that is cut off, are refused as damaged', () => {
  const file = migrated();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  expect(() => requireCurrentDatabase(file)).toThrow(refusal('database-damaged'));
  expect(() => requireMigratedDatabase(file)).toThrow(refusal('database-damaged'));
  expect(() => migrate(file)).toThrow(refusal('database-damaged'));
  writeFileSync(file, 'a text and no database\n'.repeat(100));
  expect(() => requireCurrentDatabase(file)).toThrow(refusal('database-damaged'));
  expect(() => migrate(file)).toThrow(refusal('database-damaged'));
  expect(() => enableWal(file)).toThrow(refusal('database-damaged'));
});

test('a folder in the place of the database is refused', () => {
  expect(() => requireCurrentDatabase(temporaryFolder())).toThrow(refusal('database-unwritable'));
});

test('a database outside WAL mode is refused until it is put into it', () => {
  const file = migrated();
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.close();
  expect(() => requireCurrentDatabase(file)).toThrow(refusal('database-not-wal'));
  enableWal(file);
  expect(() => requireCurrentDatabase(file)).not.toThrow();
});
