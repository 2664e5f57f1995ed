import { accessPath } from '../address/access-paths';
import { parseTokenForm, parseTokenId, TOKEN_FIELDS } from '../address/parse-access';
import { hasAdmin } from '../db/access';
import { readClient } from '../db/client';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { sessionCookie, sessionOf } from '../http/session-cookie';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { serverWriter } from '../write/server-writer';
import { endSession, openSession, SESSION_SECONDS } from '../write/sessions';
import { makeToken, revokeToken } from '../write/tokens';
import { answeringForm } from './form-answer';
import { requireRole } from './identity';
import { hashOfSecret } from './secret';
import { keepToShow } from './shown-once';
import { daysAfter } from './token-state';

/** Makes a named token for an administrator; the page that follows shows it, once. */
export function answerMakeToken(request: Request, locale: Locale): Promise<Response> {
  return answeringForm(request, 'access', locale, async () => {
    const identity = await requireRole(request, 'admin');
    const { name: who, tokenId: maker } = identity;
    const { name, role, days } = parseTokenForm(await readWritingForm(request, TOKEN_FIELDS));
    const now = new Date().toISOString();
    const expiresAt = days === 0 ? null : daysAfter(now, days);
    const isOwn =
      identity.by === 'session' && role === 'admin' && !(await hasAdmin(readClient(), now));
    const made = await makeToken(await serverWriter(), { name, role, expiresAt, who, now });
    log().info({ event: 'access', did: 'made', token: made.name, role, by: who }, 'token made');
    keepToShow({ ...made, maker: isOwn ? made.id : maker });
    const cookie = isOwn ? await sessionOfOwn(request, made.secret, now) : undefined;
    return seeOther(accessPath(locale, { made: String(made.id) }), cookie);
  });
}

/**
 * The first token of an administrator is their own: from now on what they do is done in its name,
 * and no longer in that of the one-time token which they came with.
 */
async function sessionOfOwn(request: Request, secret: string, now: string): Promise<string> {
  const writer = await serverWriter();
  const before = sessionOf(request.headers);
  if (before !== null) await endSession(writer, hashOfSecret(before));
  return sessionCookie(await openSession(writer, secret, now), SESSION_SECONDS);
}

/** Revokes a token for an administrator, and ends its sessions. */
export function answerRevokeToken(request: Request, locale: Locale): Promise<Response> {
  return answeringForm(request, 'access', locale, async () => {
    const { name: who } = await requireRole(request, 'admin');
    const id = parseTokenId(await readWritingForm(request, ['id']));
    const token = await revokeToken(await serverWriter(), id, new Date().toISOString());
    log().info({ event: 'access', did: 'revoked', token, by: who }, 'token revoked');
    return seeOther(accessPath(locale));
  });
}
