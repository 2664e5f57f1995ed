import { findSession, findToken } from '../db/access';
import { readClient } from '../db/client';
import { areWritesOn } from '../env';
import { AppError, toAppError } from '../errors/app-error';
import { addressOfClient } from '../http/client-address';
import { requireSameOrigin } from '../http/same-origin';
import { sessionOf } from '../http/session-cookie';
import { log } from '../operations/log';
import { serverWriter } from '../write/server-writer';
import { noteTokenUse } from '../write/sessions';
import { allows, type Role } from './roles';
import { hashOfSecret } from './secret';
import { type AccessToken, isSessionAlive, tokenState } from './token-state';
import { countedTry } from './tries';

/** Who is asking. */
export type Identity = {
  /** Number and name of the token: the log of imports says the name. */
  readonly tokenId: number;
  readonly name: string;
  readonly role: Role;
  /** By a cookie, as browsers do, or by a token in the request, as programs do. */
  readonly by: 'session' | 'token';
};

/** A program that asks all the time makes one write in so many milliseconds. */
const NOTE_USE_MILLISECONDS = 10 * 60 * 1000;

/**
 * Lets a handler that writes go on only if someone asks who may: signed in, not from another
 * site's page, and with the role. Each handler calls it first; nothing else stands before them.
 *
 * @throws AppError `writes-off`, `sign-in-needed`, `token-unknown`, `too-many-tries`, `cross-site`,
 * `role-too-low`
 */
export async function requireRole(request: Request, needed: Role): Promise<Identity> {
  requireWrites();
  const identity = (await bearerOf(request.headers)) ?? (await signedIn(request.headers));
  if (identity === null) throw new AppError('sign-in-needed', `role ${needed}`);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (identity.by === 'session' && !isRead) requireSameOrigin(request);
  if (!allows(identity.role, needed)) {
    throw new AppError('role-too-low', `${identity.role}, not ${needed}`, { role: needed });
  }
  return identity;
}

/** @throws AppError `writes-off` */
export function requireWrites(): void {
  if (!areWritesOn()) throw new AppError('writes-off', 'FULCRUM_WRITES is off');
}

/** Who is signed in by the cookie of a browser; null: nobody, or nobody any more. */
export async function signedIn(headers: Headers): Promise<Identity | null> {
  const secret = sessionOf(headers);
  if (secret === null || !areWritesOn()) return null;
  const session = await findSession(readClient(), hashOfSecret(secret));
  if (session === null) return null;
  const { token } = session;
  return isSessionAlive(session, token, new Date().toISOString())
    ? identityBy('session', token)
    : null;
}

/** Who asks by `Authorization: Bearer <token>`; null: the request has none. */
async function bearerOf(headers: Headers): Promise<Identity | null> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (secret === undefined) return null;
  const now = new Date();
  const known = await findToken(readClient(), hashOfSecret(secret));
  // A good token is not counted: a program may send many requests at once.
  if (known !== null && mayAsk(known, now)) {
    await noteUse(known, now);
    return identityBy('token', known);
  }
  return countedTry(addressOfClient(headers), async () => {
    throw new AppError('token-unknown', 'bearer');
  });
}

/** One that signs in once is for a person at a browser. */
function mayAsk(token: AccessToken, now: Date): boolean {
  return !token.singleUse && tokenState(token, now.toISOString()) === 'active';
}

async function noteUse({ id, lastUsedAt }: AccessToken, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(lastUsedAt ?? '') < NOTE_USE_MILLISECONDS) return;
  try {
    await noteTokenUse(await serverWriter(), id, now.toISOString());
  } catch (thrown) {
    // An import may hold the lock: no reason to refuse the request.
    log().warn({ event: 'error', code: toAppError(thrown).code }, 'use of a token not noted');
  }
}

function identityBy(by: Identity['by'], { id, name, role }: AccessToken): Identity {
  return { tokenId: id, name, role, by };
}
