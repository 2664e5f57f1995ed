import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { hashOfSecret } from '../access/secret';
import { findSession, findToken, hasAdmin, listTokens } from '../db/access';
import { openReadClient } from '../db/client';
import { emptyDatabase } from './fixtures/imported-database';
import { endSession, openSession } from './sessions';
import { makeFirstToken, makeToken, revokeToken } from './tokens';
import { openWriter, SERVER_PATIENCE } from './writer';

const NOW = '2026-11-27T12:00:00.000Z';
const NEXT_DAY = '2026-11-28T12:00:00.000Z';

async function access() {
  const file = emptyDatabase();
  const [writer, other] = await Promise.all([
    openWriter(file, SERVER_PATIENCE),
    openWriter(file, SERVER_PATIENCE),
  ]);
  const db = openReadClient(file);
  onTestFinished(async () => {
    await Promise.all([writer.close(), other.close(), db.$disconnect()]);
  });
  const make = (name: string, role: 'reader' | 'editor' | 'admin') =>
    makeToken(writer, { name, role, expiresAt: null, who: 'tester', now: NOW });
  return { file, writer, other, db, make };
}

test('a token signs in again and again, and nothing that signs in is in the database', async () => {
  const { file, writer, db, make } = await access();
  const { secret } = await make('Ana', 'editor');
  const sessions = [await openSession(writer, secret, NOW), await openSession(writer, secret, NOW)];
  expect(new Set(sessions).size).toBe(2);
  const found = await findSession(db, hashOfSecret(sessions[0] ?? ''));
  expect(found).toMatchObject({
    expiresAt: '2026-11-28T00:00:00.000Z',
    token: { name: 'Ana', role: 'editor', createdBy: 'tester', lastUsedAt: NOW },
  });
  const database = new Database(file, { readonly: true });
  const rows = ['AccessToken', 'Session'].map((table) =>
    database.prepare(`SELECT * FROM "${table}"`).all(),
  );
  database.close();
  const stored = JSON.stringify(rows);
  for (const said of [secret, ...sessions]) {
    expect(stored).not.toContain(said);
    expect(stored).not.toContain(said.slice('fulcrum_'.length));
  }
});

test('a name is given once, revoked or not', async () => {
  const { writer, make } = await access();
  await make('Ana', 'editor');
  await revokeToken(writer, 'Ana', NOW);
  await expect(make(' Ana', 'admin')).rejects.toMatchObject({ code: 'token-name-taken' });
  await expect(make('\n', 'admin')).rejects.toMatchObject({ code: 'token-name' });
});

test('two who use the one-time token at once: one is let in', async () => {
  const { writer, other, db } = await access();
  const once = await makeFirstToken(writer, NOW);
  const tries = Array.from({ length: 10 }, (_, at) =>
    openSession(at % 2 === 0 ? writer : other, once, NOW),
  );
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      expect(outcome.reason).toMatchObject({ code: 'token-unknown' });
  }
  expect(await hasAdmin(db, NOW)).toBe(false);
});

test('the one-time token ends after a day, and with the next start', async () => {
  const { writer, db } = await access();
  const first = await makeFirstToken(writer, NOW);
  await expect(openSession(writer, first, NEXT_DAY)).rejects.toMatchObject({
    code: 'token-unknown',
  });
  const second = await makeFirstToken(writer, NEXT_DAY);
  await expect(openSession(writer, first, NEXT_DAY)).rejects.toMatchObject({
    code: 'token-unknown',
  });
  await openSession(writer, second, NEXT_DAY);
  // One that was used stays in the list: its session may go on.
  await makeFirstToken(writer, '2026-11-29T12:00:00.000Z');
  expect((await listTokens(db)).map(({ lastUsedAt }) => lastUsedAt)).toEqual([null, NEXT_DAY]);
});

test('a revoked token signs nobody in, and its sessions end', async () => {
  const { writer, db, make } = await access();
  const ana = await make('Ana', 'admin');
  const ben = await make('Ben', 'admin');
  const [ofAna, ofBen] = [
    await openSession(writer, ana.secret, NOW),
    await openSession(writer, ben.secret, NOW),
  ];
  expect(await revokeToken(writer, ana.id, NOW)).toBe('Ana');
  expect(await findSession(db, hashOfSecret(ofAna))).toBe(null);
  expect(await findSession(db, hashOfSecret(ofBen))).not.toBe(null);
  await expect(openSession(writer, ana.secret, NOW)).rejects.toMatchObject({
    code: 'token-unknown',
  });
  expect(await hasAdmin(db, NOW)).toBe(true);
  await revokeToken(writer, 'Ben', NOW);
  expect(await hasAdmin(db, NOW)).toBe(false);
  // When it was revoked stays as it was.
  await revokeToken(writer, 'Ben', NEXT_DAY);
  expect((await findToken(db, hashOfSecret(ben.secret)))?.revokedAt).toBe(NOW);
  await expect(revokeToken(writer, 'Cleo', NOW)).rejects.toMatchObject({ code: 'token-missing' });
});

test('a session ends by signing out; old ones are cleared away', async () => {
  const { writer, db, make } = await access();
  const { secret } = await make('Ana', 'reader');
  const old = await openSession(writer, secret, NOW);
  const left = await openSession(writer, secret, NOW);
  await endSession(writer, hashOfSecret(left));
  expect(await findSession(db, hashOfSecret(left))).toBe(null);
  await openSession(writer, secret, NEXT_DAY);
  expect(await findSession(db, hashOfSecret(old))).toBe(null);
});
