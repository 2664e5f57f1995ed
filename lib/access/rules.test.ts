import { describe, expect, it } from 'vitest';
import { allows } from './roles';
import { hashOfSecret, newSecret } from './secret';
import { daysAfter, isSessionAlive, tokenName, tokenState } from './token-state';

describe('allows', () => {
  it.each([
    ['reader', 'reader', true],
    ['reader', 'editor', false],
    ['editor', 'reader', true],
    ['editor', 'admin', false],
    ['admin', 'editor', true],
    ['admin', 'admin', true],
  ] as const)('%s where %s is needed: %s', (role, needed, expected) => {
    expect(allows(role, needed)).toBe(expected);
  });
});

const NOW = '2026-11-27T12:00:00.000Z';
const BEFORE = '2026-11-27T11:59:59.999Z';
const AFTER = '2026-11-27T12:00:00.001Z';
const FRESH = { expiresAt: null, singleUse: false, lastUsedAt: null, revokedAt: null };

describe('tokenState', () => {
  it.each([
    [{}, 'active'],
    [{ lastUsedAt: BEFORE }, 'active'],
    [{ expiresAt: AFTER }, 'active'],
    [{ expiresAt: NOW }, 'expired'],
    [{ expiresAt: BEFORE }, 'expired'],
    [{ singleUse: true }, 'active'],
    [{ singleUse: true, expiresAt: NOW }, 'expired'],
    [{ singleUse: true, expiresAt: AFTER, lastUsedAt: BEFORE }, 'used'],
    [{ revokedAt: BEFORE, expiresAt: BEFORE }, 'revoked'],
  ] as const)('%j is %s', (changes, expected) => {
    expect(tokenState({ ...FRESH, ...changes }, NOW)).toBe(expected);
  });
});

describe('isSessionAlive', () => {
  it.each([
    [AFTER, {}, true],
    [NOW, {}, false],
    [AFTER, { revokedAt: BEFORE }, false],
    [AFTER, { expiresAt: BEFORE }, false],
    // The first administrator goes on after the one-time token has run out.
    [AFTER, { singleUse: true, lastUsedAt: BEFORE, expiresAt: BEFORE }, true],
    [AFTER, { singleUse: true, lastUsedAt: BEFORE, revokedAt: BEFORE }, false],
  ] as const)('until %s, token %j: %s', (expiresAt, token, expected) => {
    expect(isSessionAlive({ expiresAt }, { ...FRESH, ...token }, NOW)).toBe(expected);
  });
});

describe('tokenName', () => {
  it.each([
    [' Ana ', 'Ana'],
    ['夜间导入', '夜间导入'],
    ['', null],
    ['   ', null],
    ['two\nlines', null],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), null],
  ])('%j is kept as %j', (text, expected) => {
    expect(tokenName(text)).toBe(expected);
  });
});

it('days are counted over the end of a month', () => {
  expect(daysAfter('2026-11-27T12:00:00.000Z', 30)).toBe('2026-12-27T12:00:00.000Z');
});

describe('secrets', () => {
  it('have 256 random bits and say what they are', () => {
    const secrets = new Set(Array.from({ length: 100 }, newSecret));
    expect(secrets.size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^fulcrum_[\w-]{43}$/);
  });

  it('are kept as SHA-256', () => {
    // printf abc | sha256sum
    expect(hashOfSecret('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
