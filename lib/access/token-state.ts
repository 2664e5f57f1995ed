import type { Role } from './roles';

/** A token as it is kept: all but what signs in. */
export type AccessToken = {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** Times are ISO 8601, UTC, and so in the order of their letters. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string | null;
  readonly singleUse: boolean;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

export type TokenState = 'active' | 'used' | 'expired' | 'revoked';

/** What of a token decides its state. */
type Stated = Pick<AccessToken, 'expiresAt' | 'singleUse' | 'lastUsedAt' | 'revokedAt'>;

/** Whether a token signs in at a time, and if not, why. */
export function tokenState(token: Stated, now: string): TokenState {
  if (token.revokedAt !== null) return 'revoked';
  if (token.singleUse && token.lastUsedAt !== null) return 'used';
  if (token.expiresAt !== null && token.expiresAt <= now) return 'expired';
  return 'active';
}

/**
 * Whether a session holds at a time: its own end, and whether its token still signs in. One that
 * signs in once has done so; its session lasts to its own end.
 */
export function isSessionAlive(
  session: { readonly expiresAt: string },
  token: Stated,
  now: string,
): boolean {
  if (session.expiresAt <= now) return false;
  return tokenState(token, now) === (token.singleUse ? 'used' : 'active');
}

export const LONGEST_TOKEN_NAME = 60;

/** A name as it is kept; null where it can be none. */
export function tokenName(text: string): string | null {
  const name = text.trim().normalize('NFC');
  const isPlain = !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
  return isPlain && name.length > 0 && name.length <= LONGEST_TOKEN_NAME ? name : null;
}

/** For how many days a token may be made; 0: it has no end. */
export const TOKEN_DAYS = [0, 30, 90, 365] as const;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The time so many days after another. */
export function daysAfter(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY_MILLISECONDS).toISOString();
}
