import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkFile, checkHistory, readHistory, requireVersion } from '../lib/db/check-database';
import { AppError } from '../lib/errors/app-error';
import { type Migration, readMigrations } from './migration-files';

/**
 * Refuses to serve a database that is missing, damaged, not in WAL mode, newer than the code or
 * behind it, or read by too old an SQLite. Changes nothing.
 *
 * @throws AppError with a code for each of these.
 */
export function requireCurrentDatabase(
  file: string,
  migrations: readonly Migration[] = readMigrations(),
): void {
  withDatabase(file, (database) => {
    requireVersion(database);
    checkFile(database, file);
    requireHistory(database, migrations);
  });
}

/**
 * The same without reading the whole file: what a server that is running asks again and again.
 *
 * @throws AppError `database-missing`, `database-behind`, `database-newer` or `migration-changed`.
 */
export function requireMigratedDatabase(
  file: string,
  migrations: readonly Migration[] = readMigrations(),
): void {
  withDatabase(file, (database) => requireHistory(database, migrations));
}

function withDatabase(file: string, check: (database: Database.Database) => void): void {
  if (!existsSync(file)) throw new AppError('database-missing', `no ${file}`, { file });
  const database = open(file);
  try {
    check(database);
  } finally {
    database.close();
  }
}

function requireHistory(database: Database.Database, migrations: readonly Migration[]): void {
  const applied = readHistory(database);
  checkHistory(applied, migrations);
  const count = migrations.length - applied.length;
  if (count > 0) throw new AppError('database-behind', `${count} migrations lack`, { count });
}

function open(file: string): Database.Database {
  try {
    return new Database(file, { readonly: true });
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AppError('database-unwritable', `${file}: ${reason}`, { file }, thrown);
  }
}
