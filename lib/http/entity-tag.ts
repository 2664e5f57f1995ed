import { createHash } from 'node:crypto';

const DIGITS_OF_EDITION = 12;

/**
 * A strong entity tag (RFC 9110, section 8.8.3) of a body: the same bytes, the same tag.
 *
 * @param edition hash of the edition that the body is of: the tag then begins with it
 */
export function entityTag(body: string | Uint8Array, edition?: string): string {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return `"${edition === undefined ? '' : `${edition.slice(0, DIGITS_OF_EDITION)}-`}${digest}"`;
}

/**
 * Whether a reader already holds what a tag stands for (RFC 9110, section 13.1.2: the comparison
 * of If-None-Match is weak, so a `W/` that a proxy has put before a tag does not count).
 *
 * @param ifNoneMatch the header of the request, or null
 */
export function holdsEntity(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const held = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return held.some((one) => one.replace(/^W\//, '') === tag);
}
