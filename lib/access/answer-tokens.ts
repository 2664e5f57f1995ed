import { accessPath } from '../address/access-paths';
import { parseTokenForm, parseTokenId, TOKEN_FIELDS } from '../address/parse-access';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { serverWriter } from '../write/server-writer';
import { makeToken, revokeToken } from '../write/tokens';
import { answeringForm } from './form-answer';
import { requireRole } from './identity';
import { keepToShow } from './shown-once';
import { daysAfter } from './token-state';

/** Makes a named token for an administrator; the page that follows shows it, once. */
export function answerMakeToken(request: Request, locale: Locale): Promise<Response> {
  return answeringForm(request, 'access', locale, async () => {
    const { name: who, tokenId: maker } = await requireRole(request, 'admin');
    const { name, role, days } = parseTokenForm(await readWritingForm(request, TOKEN_FIELDS));
    const now = new Date().toISOString();
    const expiresAt = days === 0 ? null : daysAfter(now, days);
    const made = await makeToken(await serverWriter(), { name, role, expiresAt, who, now });
    log().info({ event: 'access', did: 'made', token: made.name, role, by: who }, 'token made');
    keepToShow({ ...made, maker });
    return seeOther(accessPath(locale, { made: String(made.id) }));
  });
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
