import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkFile, checkHistory, readHistory, requireVersion } from '../lib/db/check-database';
import { toDatabaseError } from '../lib/db/database-error';
import { AppError } from '../lib/errors/app-error';
import { type Migration, readMigrations } from './migration-files';

/**
 * Refuses to serve a database that is missing, damaged, not in WAL mode, newer than the code or
 * behind it, or read by too old an SQLite, or that can't be opened. Changes nothing.
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
  try {
    const database = new Database(file, { readonly: true });
    try {
      check(database);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw toDatabaseError(thrown, file);
  }
}

function requireHistory(database: Database.Database, migrations: readonly Migration[]): void {
  const applied = readHistory(database);
  checkHistory(applied, migrations);
  const count = migrations.length - applied.length;
  if (count > 0) throw new AppError('database-behind', `${count} migrations lack`, { count });
}
