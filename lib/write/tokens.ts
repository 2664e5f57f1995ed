import type { Role } from '../access/roles';
import { hashOfSecret, newSecret } from '../access/secret';
import { daysAfter, LONGEST_TOKEN_NAME, tokenName } from '../access/token-state';
import { AppError } from '../errors/app-error';
import type { Writer } from './writer';

export type NewToken = {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601, UTC; null: it has no end. */
  readonly expiresAt: string | null;
  /** Who makes it. */
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly now: string;
};

/** A token as it is said once: nobody can read `secret` out again. */
export type MadeToken = { readonly id: number; readonly name: string; readonly secret: string };

/**
 * Makes a named token.
 *
 * @throws AppError `token-name`, `token-name-taken`, `database-busy`
 */
export async function makeToken(writer: Writer, token: NewToken): Promise<MadeToken> {
  const { role, expiresAt, who, now } = token;
  const name = tokenName(token.name);
  if (name === null) throw new AppError('token-name', 'no name', { most: LONGEST_TOKEN_NAME });
  const secret = newSecret();
  const { id } = await writer.transaction(async ({ accessToken }) => {
    const same = await accessToken.findUnique({ where: { name }, select: { id: true } });
    if (same !== null) throw new AppError('token-name-taken', `token "${name}"`);
    const data = { name, role, expiresAt, createdAt: now, createdBy: who, singleUse: false };
    return accessToken.create({ data: { ...data, hash: hashOfSecret(secret) } });
  });
  return { id, name, secret };
}

/**
 * Revokes a token for good and ends its sessions; one that is revoked already stays as it is.
 *
 * @param which its number, or its name
 * @returns the name
 * @throws AppError `token-missing`, `database-busy`
 */
export function revokeToken(writer: Writer, which: number | string, now: string): Promise<string> {
  return writer.transaction(async ({ accessToken, session }) => {
    const where = typeof which === 'number' ? { id: which } : { name: which };
    const token = await accessToken.findUnique({ where });
    if (token === null) throw new AppError('token-missing', `token ${which}`);
    const { id, name, revokedAt } = token;
    await accessToken.update({ where: { id }, data: { revokedAt: revokedAt ?? now } });
    await session.deleteMany({ where: { tokenId: id } });
    return name;
  });
}

const FIRST_TOKEN_DAYS = 1;

/**
 * Makes the token by which the first administrator signs in, once and within a day. One that was
 * made before and is not used is taken back: what an earlier start has printed is of no use then.
 *
 * @returns its secret
 */
export function makeFirstToken(writer: Writer, now: string): Promise<string> {
  const secret = newSecret();
  return writer.transaction(async ({ accessToken }) => {
    await accessToken.deleteMany({ where: { singleUse: true, lastUsedAt: null } });
    await accessToken.create({
      data: {
        name: `first administrator, ${now.slice(0, '2026-01-08T13:37:00'.length).replace('T', ' ')}`,
        role: 'admin',
        hash: hashOfSecret(secret),
        createdAt: now,
        createdBy: 'console',
        expiresAt: daysAfter(now, FIRST_TOKEN_DAYS),
        singleUse: true,
      },
    });
    return secret;
  });
}
