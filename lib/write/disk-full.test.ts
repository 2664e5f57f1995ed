import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { migrate } from '../../prisma/migrate';
import { openReadClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { statusOf } from '../errors/app-error';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { emptyDatabase, importIntoTest } from './fixtures/imported-database';

const LONGEST_MILLISECONDS = 90_000;

/** What a connection that writes is told; a test adds how many pages the file may have. */
const pragmas = vi.hoisted((): string[] => []);
vi.mock('../db/sql/sqlite/pragmas', () => ({ WRITE_PRAGMAS: pragmas }));

/** The small pack with texts that need some hundreds of pages. */
const LARGE_PACK: Pack = {
  ...SMALL_PACK,
  passages: SMALL_PACK.passages.map((row) => ({
    ...row,
    paraphrase: { en: 'long '.repeat(60_000) },
  })),
};

beforeEach(() => {
  pragmas.splice(0, pragmas.length, 'PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON');
});

/** Which edition readers have, and whether the file is whole. */
async function stateOf(file: string) {
  const db = openReadClient(file);
  const label = (await currentEdition(db, 'small-index'))?.label;
  const versions = await db.packVersion.count();
  await db.$disconnect();
  const database = new Database(file, { readonly: true });
  const integrity = database.pragma('integrity_check', { simple: true });
  database.close();
  return { label, versions, integrity };
}

/** An import finds no room: readers keep what they had; with room again, it goes through. */
async function expectRefusal(file: string, fill: () => void, free: () => void): Promise<void> {
  const { label } = await importIntoTest(file, SMALL_PACK);
  fill();
  const refused = await importIntoTest(file, LARGE_PACK).catch((thrown) => thrown);
  expect(refused).toMatchObject({ code: 'disk-full' });
  expect(statusOf(refused.code)).toBe(507);
  expect(await stateOf(file)).toMatchObject({ label, integrity: 'ok' });
  free();
  const next = await importIntoTest(file, LARGE_PACK);
  expect(next.outcome).toBe('published');
  expect(await stateOf(file)).toEqual({ label: next.label, versions: 2, integrity: 'ok' });
}

test(
  'a database that may grow no further',
  async () => {
    const file = emptyDatabase();
    await expectRefusal(
      file,
      () => {
        const database = new Database(file, { readonly: true });
        const pages = Number(database.pragma('page_count', { simple: true }));
        database.close();
        pragmas.push(`PRAGMA max_page_count = ${pages + 20}`);
      },
      () => pragmas.pop(),
    );
  },
  LONGEST_MILLISECONDS,
);

const DISK_BYTES = 32 * 1024 * 1024;
const LEFT_BYTES = 256 * 1024;
const disk = smallDisk();

afterAll(() => {
  if (disk === null) return;
  spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** A disk in memory; null where this user may not mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder];
  if (spawnSync('mount', options).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

describe.runIf(disk !== null)(
  'a disk of a few megabytes, where this machine lets one be made',
  () => {
    test('that is full', async () => {
      const folder = disk ?? '';
      const file = join(folder, 'test.db');
      const filler = join(folder, 'filler');
      migrate(file);
      await expectRefusal(
        file,
        () => {
          const { bavail, bsize } = statfsSync(folder);
          const handle = openSync(filler, 'w');
          writeSync(handle, Buffer.alloc(bavail * bsize - LEFT_BYTES));
          closeSync(handle);
        },
        () => rmSync(filler),
      );
    });
  },
);
