import type Database from 'better-sqlite3';
import { AppError } from '../errors/app-error';

/** What the database says was applied, and what the code brings. */
type AppliedMigration = { readonly name: string; readonly checksum: string };

/** Older SQLite can corrupt a database in WAL mode when it is reset while others write. */
const OLDEST_SQLITE = '3.51.3';

/**
 * Refuses a database file that is damaged or not in WAL mode. Reads the whole file.
 *
 * @throws AppError `database-damaged` or `database-not-wal`, and SQLite's own error where it can't
 * read so far as to answer.
 */
export function checkFile(database: Database.Database, file: string): void {
  const answer = database.pragma('quick_check(1)', { simple: true });
  if (answer !== 'ok') throw new AppError('database-damaged', `${file}: ${answer}`, { file });
  const mode = database.pragma('journal_mode', { simple: true });
  if (mode !== 'wal') {
    throw new AppError('database-not-wal', `${file} is in ${mode} mode`, { file });
  }
}

/** @throws AppError `sqlite-too-old`. */
export function requireVersion(database: Database.Database): void {
  const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '0';
  if (isOlder(version, OLDEST_SQLITE)) {
    throw new AppError('sqlite-too-old', `SQLite ${version} is older than ${OLDEST_SQLITE}`, {
      version,
      oldest: OLDEST_SQLITE,
    });
  }
}

/** The migrations that were applied to a database, oldest first; none in an empty one. */
export function readHistory(database: Database.Database): AppliedMigration[] {
  const exists = database
    .prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`)
    .get();
  if (exists === undefined) return [];
  return database
    .prepare<[], AppliedMigration>(
      `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
}

/**
 * Refuses a database that has a migration which the code doesn't know, or knows otherwise.
 *
 * @throws AppError `database-newer` or `migration-changed`.
 */
export function checkHistory(
  applied: readonly AppliedMigration[],
  known: readonly AppliedMigration[],
): void {
  const checksums = new Map(known.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied) {
    const expected = checksums.get(name);
    if (expected === undefined) {
      throw new AppError('database-newer', `unknown migration ${name}`, { migration: name });
    }
    if (expected !== checksum) {
      throw new AppError('migration-changed', `${name} differs`, { migration: name });
    }
  }
}

/** Compares two versions by their numbers, part by part. */
export function isOlder(version: string, than: string): boolean {
  const left = version.split('.').map(Number);
  const right = than.split('.').map(Number);
  for (const [position, wanted] of right.entries()) {
    const part = left[position] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}
