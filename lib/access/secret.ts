import { createHash, randomBytes } from 'node:crypto';

/** Names what it is, for people and for programs that look for secrets in files. */
const PREFIX = 'fulcrum_';

const BYTES = 32;

/** A secret of 256 random bits: a token, or what the cookie of a session holds. */
export function newSecret(): string {
  return PREFIX + randomBytes(BYTES).toString('base64url');
}

/**
 * What is kept of a secret. A fast hash is enough: nobody can try out 2^256 secrets, which is what
 * a slow one would be against; and one without salt can be looked up.
 */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
