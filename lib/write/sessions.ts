import { hashOfSecret, newSecret } from '../access/secret';
import { tokenState } from '../access/token-state';
import { AppError } from '../errors/app-error';
import type { Writer } from './writer';

/** A working day. Who works on gives the token again. */
export const SESSION_SECONDS = 12 * 60 * 60;

/**
 * Opens a session for whoever has a token. The token is looked at under the lock of the
 * database: one that signs in once does so once, however many servers are asked together.
 *
 * @param now ISO 8601, UTC
 * @returns what the cookie holds
 * @throws AppError `token-unknown`, `database-busy`
 */
export function openSession(writer: Writer, secret: string, now: string): Promise<string> {
  return writer.transaction(async ({ accessToken, session }) => {
    const token = await accessToken.findUnique({ where: { hash: hashOfSecret(secret) } });
    if (token === null || tokenState(token, now) !== 'active') {
      throw new AppError('token-unknown', token === null ? 'no such token' : `token ${token.id}`);
    }
    const { id } = token;
    await accessToken.update({ where: { id }, data: { lastUsedAt: now } });
    await session.deleteMany({ where: { expiresAt: { lte: now } } });
    const opened = newSecret();
    const expiresAt = new Date(Date.parse(now) + SESSION_SECONDS * 1000).toISOString();
    const data = { hash: hashOfSecret(opened), tokenId: id, createdAt: now, expiresAt };
    await session.create({ data });
    return opened;
  });
}

/** Ends a session, by its hash. */
export async function endSession(writer: Writer, hash: string): Promise<void> {
  await writer.transaction(({ session }) => session.deleteMany({ where: { hash } }));
}

/** Notes when a token was last used by a program. */
export async function noteTokenUse(writer: Writer, id: number, now: string): Promise<void> {
  await writer.transaction(({ accessToken }) =>
    accessToken.updateMany({ where: { id }, data: { lastUsedAt: now } }),
  );
}
