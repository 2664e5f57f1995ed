import { accessPath, signInPath } from '../address/access-paths';
import { ownPath } from '../address/own-path';
import { AppError, toAppError } from '../errors/app-error';
import { addressOfClient } from '../http/client-address';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { requireSameOrigin } from '../http/same-origin';
import { endedSessionCookie, sessionCookie, sessionOf } from '../http/session-cookie';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { serverWriter } from '../write/server-writer';
import { endSession, openSession, SESSION_SECONDS } from '../write/sessions';
import { answeringForm } from './form-answer';
import { requireWrites } from './identity';
import { hashOfSecret } from './secret';
import { countedTry } from './tries';

/** Signs in whoever sends a good token, and sends the browser on to the page that it came for. */
export function answerSignIn(request: Request, locale: Locale): Promise<Response> {
  return answeringForm(request, 'sign-in', locale, async () => {
    requireWrites();
    requireSameOrigin(request);
    const form = await readWritingForm(request, ['token', 'to']);
    const token = (form.get('token') ?? '').trim();
    const session = await countedTry(addressOfClient(request.headers), async () => {
      if (token === '') throw new AppError('token-unknown', 'empty');
      return openSession(await serverWriter(), token, new Date().toISOString());
    }).catch((thrown: unknown) => {
      log().warn(
        { event: 'access', did: 'refused', code: toAppError(thrown).code },
        'sign-in refused',
      );
      throw thrown;
    });
    log().info({ event: 'access', did: 'signed-in' }, 'signed in');
    const to = ownPath(form.get('to') ?? '') ?? accessPath(locale);
    return seeOther(to, sessionCookie(session, SESSION_SECONDS));
  });
}

/** Ends the session of a browser. */
export function answerSignOut(request: Request, locale: Locale): Promise<Response> {
  return answeringForm(request, 'sign-in', locale, async () => {
    requireWrites();
    requireSameOrigin(request);
    const session = sessionOf(request.headers);
    if (session !== null) await endSession(await serverWriter(), hashOfSecret(session));
    return seeOther(signInPath(locale), endedSessionCookie());
  });
}
