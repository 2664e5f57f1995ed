import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { AppError } from '../errors/app-error';
import { toDatabaseError } from './database-error';

// The codes and their extensions are those of https://www.sqlite.org/rescode.html.
test.each([
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_CORRUPT_VTAB', 'database-damaged'],
  ['SQLITE_BUSY_SNAPSHOT', 'database-busy'],
  ['SQLITE_READONLY_DIRECTORY', 'database-unwritable'],
  ['SQLITE_CANTOPEN_ISDIR', 'database-unwritable'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_ERROR', 'internal'],
  ['SQLITE_CONSTRAINT_CHECK', 'internal'],
])('%s becomes %s', (code, meaning) => {
  const thrown = new Database.SqliteError('as SQLite says it', code);
  expect(toDatabaseError(thrown, '/srv/a.db')).toMatchObject({ code: meaning, cause: thrown });
});

test('what has a code already keeps it', () => {
  const known = new AppError('database-newer', 'unknown migration');
  expect(toDatabaseError(known, '/srv/a.db')).toBe(known);
});
