import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { checkFile, checkHistory, readHistory, requireVersion } from '../lib/db/check-database';
import { toDatabaseError } from '../lib/db/database-error';
import { AppError } from '../lib/errors/app-error';
import { CHECKS, type Check } from './checks';
import { type Migration, readMigrations } from './migration-files';

/** The table in which Prisma, and so this program, records what was applied. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const BUSY_TIMEOUT_MILLISECONDS = 5000;

/**
 * Brings a database file to the newest migration, each in a transaction of its own, and makes
 * the file where there is none. The new database is in WAL mode.
 *
 * @returns the names of the migrations applied now; empty if there was nothing to do.
 * @throws AppError when the file can't be written, is damaged, locked for too long or newer than the
 * code, when an applied migration was changed since, when a migration fails or leaves a foreign key without its row, and when it
 * loses a CHECK that prisma/checks.ts lists. The failing migration leaves no trace.
 */
export function migrate(
  file: string,
  migrations: readonly Migration[] = readMigrations(),
  checks: readonly Check[] = CHECKS,
): string[] {
  try {
    const database = openForMigration(file);
    try {
      return applyPending(database, file, migrations, checks);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw toDatabaseError(thrown, file);
  }
}

/** The checks that the tables of a database do not hold. */
export function missingChecks(database: Database.Database, checks: readonly Check[]): Check[] {
  const tables = database
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table'`,
    )
    .all();
  const sqlOf = new Map(tables.map((table) => [table.name, table.sql]));
  return checks.filter(
    (one) => !sqlOf.get(one.table)?.includes(`"${one.name}" CHECK (${one.condition})`),
  );
}

function openForMigration(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  return new Database(file, { timeout: BUSY_TIMEOUT_MILLISECONDS });
}

function applyPending(
  database: Database.Database,
  file: string,
  migrations: readonly Migration[],
  checks: readonly Check[],
): string[] {
  requireVersion(database);
  const isNew = database.pragma('page_count', { simple: true }) === 0;
  if (isNew) database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  checkFile(database, file);
  const history = readHistory(database);
  checkHistory(history, migrations);
  const applied = new Set(history.map((row) => row.name));
  const pending = migrations.filter((migration) => !applied.has(migration.name));
  pending.forEach((migration, position) => {
    const last = position === pending.length - 1;
    applyMigration(database, migration, last ? checks : []);
  });
  return pending.map((migration) => migration.name);
}

function applyMigration(
  database: Database.Database,
  migration: Migration,
  checks: readonly Check[],
): void {
  // A table made anew would otherwise take the rows that refer to it along.
  database.pragma('foreign_keys = OFF');
  const run = database.transaction(() => {
    database.exec(HISTORY_TABLE);
    // Another process may have applied it between the look at the history and this lock.
    if (readHistory(database).some((row) => row.name === migration.name)) return;
    executeMigration(database, migration);
    const broken = database.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw migrationFailed(migration, `${broken.length} rows refer to nothing`);
    }
    requireChecks(database, migration, checks);
    record(database, migration);
  });
  run.immediate();
  database.pragma('foreign_keys = ON');
}

function executeMigration(database: Database.Database, migration: Migration): void {
  try {
    database.exec(migration.sql);
  } catch (thrown) {
    throw migrationFailed(migration, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function requireChecks(
  database: Database.Database,
  migration: Migration,
  checks: readonly Check[],
): void {
  const lost = missingChecks(database, checks);
  if (lost.length === 0) return;
  const names = lost.map((one) => one.name).join(', ');
  throw new AppError('migration-loses-check', `${migration.name} loses ${names}`, {
    migration: migration.name,
    names,
  });
}

function record(database: Database.Database, migration: Migration): void {
  database
    .prepare(
      `INSERT INTO "_prisma_migrations"
         ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, current_timestamp, 1)`,
    )
    .run(randomUUID(), migration.checksum, migration.name);
}

function migrationFailed(migration: Migration, reason: string): AppError {
  return new AppError('migration-failed', `${migration.name}: ${reason}`, {
    migration: migration.name,
    reason,
  });
}
