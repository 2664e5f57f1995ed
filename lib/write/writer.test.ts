import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openReadClient } from '../db/client';
import { emptyDatabase } from './fixtures/imported-database';
import {
  COMMAND_PATIENCE,
  openWriter,
  type Patience,
  SERVER_PATIENCE,
  type Writer,
} from './writer';

async function writerOf(file: string, patience: Patience = COMMAND_PATIENCE): Promise<Writer> {
  const writer = await openWriter(file, patience);
  onTestFinished(() => writer.close());
  return writer;
}

function addIndex(writer: Writer, slug: string, meanwhile?: () => Promise<void>) {
  return writer.transaction(async (transaction) => {
    await transaction.index.create({ data: { slug } });
    await meanwhile?.();
  });
}

async function indexSlugs(file: string): Promise<string[]> {
  const db = openReadClient(file);
  const rows = await db.index.findMany({ orderBy: { slug: 'asc' } });
  await db.$disconnect();
  return rows.map((row) => row.slug);
}

test('a write that comes while another transaction runs is not undone with it', async () => {
  const file = emptyDatabase();
  const writer = await writerOf(file);
  let other: Promise<void> | undefined;
  const failing = addIndex(writer, 'undone', async () => {
    other = addIndex(writer, 'kept');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await other;
  expect(await indexSlugs(file)).toEqual(['kept']);
});

test('a reader never sees half of a transaction', async () => {
  const file = emptyDatabase();
  const writer = await writerOf(file);
  await addIndex(writer, 'later', async () => {
    expect(await indexSlugs(file)).toEqual([]);
  });
  expect(await indexSlugs(file)).toEqual(['later']);
});

test('who waits too long for the lock is told so, and can write afterwards', async () => {
  const file = emptyDatabase();
  const writer = await writerOf(file, { busyTimeout: 1, attempts: 2 });
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  await expect(addIndex(writer, 'first')).rejects.toMatchObject({ code: 'database-busy' });
  other.exec('COMMIT');
  other.close();
  await addIndex(writer, 'second');
  expect(await indexSlugs(file)).toEqual(['second']);
});

test('a server tries again until the lock is free, without standing still meanwhile', async () => {
  const file = emptyDatabase();
  const writer = await writerOf(file, SERVER_PATIENCE);
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const writing = addIndex(writer, 'patient');
  // Reached only if the process was not blocked by the one that waits.
  await wait(2 * SERVER_PATIENCE.busyTimeout);
  other.exec('COMMIT');
  other.close();
  await writing;
  expect(await indexSlugs(file)).toEqual(['patient']);
});

test('what is written is on the disk when the call returns', async () => {
  const file = emptyDatabase();
  const writer = await writerOf(file);
  const level = await writer.transaction((transaction) =>
    transaction.$queryRawUnsafe<{ synchronous: bigint }[]>('PRAGMA synchronous'),
  );
  // 2 is FULL in SQLite's numbering.
  expect(level.map((row) => Number(row.synchronous))).toEqual([2]);
});
