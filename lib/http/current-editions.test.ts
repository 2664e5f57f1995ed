import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CurrentEditions, databaseFile } from './current-editions.mjs';

const TABLES = `
  CREATE TABLE "Edition" ("id" INTEGER PRIMARY KEY, "hash" TEXT NOT NULL);
  CREATE TABLE "Index" ("slug" TEXT PRIMARY KEY, "currentEditionId" INTEGER);
  CREATE TABLE "Other" ("n" INTEGER);
  CREATE TABLE "ImportLog" ("id" INTEGER PRIMARY KEY, "editionId" INTEGER, "details" TEXT);
  INSERT INTO "Edition" VALUES (1, 'aa'), (2, 'bb');
  INSERT INTO "Index" VALUES ('one', 1), ('empty', NULL);`;

let folder: string;
let file: string;
let current: CurrentEditions;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-editions-'));
  file = join(folder, 'fulcrum.db');
  current = new CurrentEditions(file);
});

afterEach(() => {
  current.close();
  rmSync(folder, { recursive: true });
});

function write(sql: string) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(sql);
  database.close();
}

describe('CurrentEditions', () => {
  it('knows of nothing before there is a database, and sees it come', () => {
    expect(current.read().editions.size).toBe(0);
    write('CREATE TABLE "Unrelated" ("n" INTEGER)');
    expect(current.read().editions.size).toBe(0);
    write(TABLES);
    expect([...current.read().editions]).toEqual([['aa', 0]]);
  });

  it('sees a pointer that another connection moves', () => {
    write(TABLES);
    const before = current.read();
    write('UPDATE "Index" SET "currentEditionId" = 2 WHERE "slug" = \'one\'');
    expect([...current.read().editions]).toEqual([['bb', 0]]);
    expect(current.read().state).not.toBe(before.state);
  });

  it('sees that the pack of the current edition says something else of itself', () => {
    write(TABLES);
    const before = current.read();
    write('INSERT INTO "ImportLog" VALUES (7, 2, \'{}\'), (8, 1, NULL)');
    expect(current.read().state).toBe(before.state);
    write('INSERT INTO "ImportLog" VALUES (9, 1, \'{}\')');
    expect([...current.read().editions]).toEqual([['aa', 9]]);
    expect(current.read().state).not.toBe(before.state);
  });

  it('keeps its state while other things are written', () => {
    write(TABLES);
    const before = current.read();
    write('INSERT INTO "Other" VALUES (1)');
    expect(current.read().state).toBe(before.state);
  });
});

describe('databaseFile', () => {
  it('reads the path out of an address', () => {
    expect(databaseFile('file:/tmp/a.db')).toBe('/tmp/a.db');
    expect(databaseFile('file:./data/b.db?mode=ro')).toBe(resolve('data/b.db'));
    expect(databaseFile(undefined)).toBe(resolve('data/fulcrum.db'));
  });
});
