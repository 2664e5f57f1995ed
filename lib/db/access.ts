import type { Role } from '../access/roles';
import { type AccessToken, tokenState } from '../access/token-state';
import type { ReadClient } from './client';

/** A session with the token that it came from. */
export type StoredSession = {
  readonly hash: string;
  readonly expiresAt: string;
  readonly token: AccessToken;
};

const FIELDS = {
  id: true,
  name: true,
  role: true,
  createdAt: true,
  createdBy: true,
  expiresAt: true,
  singleUse: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

/** Every token that was ever made, the newest first. */
export async function listTokens(db: ReadClient): Promise<AccessToken[]> {
  const rows = await db.accessToken.findMany({ orderBy: { id: 'desc' }, select: FIELDS });
  return rows.map(withRole);
}

export async function findToken(db: ReadClient, hash: string): Promise<AccessToken | null> {
  const row = await db.accessToken.findUnique({ where: { hash }, select: FIELDS });
  return row && withRole(row);
}

export async function findSession(db: ReadClient, hash: string): Promise<StoredSession | null> {
  const row = await db.session.findUnique({
    where: { hash },
    select: { hash: true, expiresAt: true, token: { select: FIELDS } },
  });
  return row && { ...row, token: withRole(row.token) };
}

/** Whether someone can sign in again and again as an administrator. */
export async function hasAdmin(db: ReadClient, now: string): Promise<boolean> {
  const admins = await db.accessToken.findMany({
    where: { role: 'admin', singleUse: false },
    select: FIELDS,
  });
  return admins.some((token) => tokenState(withRole(token), now) === 'active');
}

/** A check of the database holds that it is one of the roles. */
function withRole<Row extends { readonly role: string }>(row: Row) {
  return { ...row, role: row.role as Role };
}
