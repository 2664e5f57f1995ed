import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../lib/db/fixtures/temporary-folder';
import { migrate } from './migrate';
import { type Migration, readMigrations } from './migration-files';
import { differenceToSchema, SCHEMA_FILE } from './schema-engine';

const TWO_TABLES: Migration = {
  name: '20200101000000_two_tables',
  sql: `CREATE TABLE "Town" ("name" TEXT PRIMARY KEY, "level" INTEGER,
      CONSTRAINT "Town_level_check" CHECK ("level" >= 0));
    CREATE TABLE "Mill" ("town" TEXT REFERENCES "Town" ("name"));`,
  checksum: 'a',
};
const LEVEL_CHECK = { table: 'Town', name: 'Town_level_check', condition: '"level" >= 0' };

function next(sql: string): Migration {
  return { name: '20200102000000_next', sql, checksum: 'b' };
}

function tableNames(file: string): string[] {
  const database = new Database(file);
  const names = database
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
  database.close();
  return names;
}

test('a new database gets every migration once, in WAL mode', () => {
  const file = join(temporaryFolder(), 'deep', 'new.db');
  const names = readMigrations().map((migration) => migration.name);
  expect(migrate(file)).toEqual(names);
  expect(migrate(file)).toEqual([]);
  const database = new Database(file);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  const rows = database.prepare('SELECT migration_name, checksum FROM _prisma_migrations').all();
  expect(rows).toHaveLength(names.length);
  database.close();
});

test('after the migrations Prisma’s engine finds nothing left to do', async () => {
  const file = join(temporaryFolder(), 'new.db');
  migrate(file);
  expect(await differenceToSchema(file)).toMatch(/^-- This is an empty migration\.\s*$/);
});

test('the engine does see a schema that has moved on', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'new.db');
  migrate(file);
  const schemaFile = join(folder, 'schema.prisma');
  const schema = readFileSync(SCHEMA_FILE, 'utf8');
  writeFileSync(schemaFile, schema.replace(/counter +Int/, 'counter Int\n  holder String?'));
  expect(await differenceToSchema(file, schemaFile)).toContain('ADD COLUMN "holder" TEXT');
});

test('a migration that fails half-way leaves nothing behind', () => {
  const file = join(temporaryFolder(), 'half.db');
  migrate(file, [TWO_TABLES], []);
  const failing = next('CREATE TABLE "Bridge" ("name" TEXT); INSERT INTO "Nowhere" VALUES (1);');
  expect(() => migrate(file, [TWO_TABLES, failing], [])).toThrow(
    expect.objectContaining({ code: 'migration-failed' }),
  );
  expect(tableNames(file)).toEqual(['Mill', 'Town', '_prisma_migrations']);
});

test('a migration that breaks a foreign key is undone', () => {
  const file = join(temporaryFolder(), 'broken.db');
  migrate(file, [TWO_TABLES], []);
  const breaking = next(`INSERT INTO "Mill" VALUES ('no such town');`);
  expect(() => migrate(file, [TWO_TABLES, breaking], [])).toThrow(
    expect.objectContaining({ code: 'migration-failed' }),
  );
});

test('a migration that makes a table anew without its check is refused', () => {
  const file = join(temporaryFolder(), 'lost.db');
  migrate(file, [TWO_TABLES], [LEVEL_CHECK]);
  const losing = next(`CREATE TABLE "new_Town" ("name" TEXT PRIMARY KEY, "level" INTEGER);
    INSERT INTO "new_Town" SELECT * FROM "Town";
    DROP TABLE "Town"; ALTER TABLE "new_Town" RENAME TO "Town";`);
  expect(() => migrate(file, [TWO_TABLES, losing], [LEVEL_CHECK])).toThrow(
    expect.objectContaining({ code: 'migration-loses-check' }),
  );
  expect(migrate(file, [TWO_TABLES], [LEVEL_CHECK])).toEqual([]);
});

test('a database that is newer than the code is refused', () => {
  const file = join(temporaryFolder(), 'newer.db');
  migrate(file, [TWO_TABLES, next('SELECT 1')], []);
  expect(() => migrate(file, [TWO_TABLES], [])).toThrow(
    expect.objectContaining({ code: 'database-newer' }),
  );
});

test('a migration that was changed after it was applied is refused', () => {
  const file = join(temporaryFolder(), 'changed.db');
  migrate(file, [TWO_TABLES], []);
  expect(() => migrate(file, [{ ...TWO_TABLES, checksum: 'c' }], [])).toThrow(
    expect.objectContaining({ code: 'migration-changed' }),
  );
});

test('a database outside WAL mode is refused', () => {
  const file = join(temporaryFolder(), 'rollback.db');
  migrate(file, [TWO_TABLES], []);
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.close();
  expect(() => migrate(file, [TWO_TABLES], [])).toThrow(
    expect.objectContaining({ code: 'database-not-wal' }),
  );
});

test('a damaged file is refused', () => {
  const file = join(temporaryFolder(), 'damaged.db');
  migrate(file);
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096 * 3, 4096 * 6);
  writeFileSync(file, bytes);
  expect(() => migrate(file)).toThrow(expect.objectContaining({ code: 'database-damaged' }));
});

test('a folder that cannot be made gets an error of its own', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'not a folder');
  expect(() => migrate(join(file, 'new.db'))).toThrow(
    expect.objectContaining({ code: 'database-unwritable' }),
  );
});
