import { signedIn } from '../access/identity';
import type { AccessPageModel, SignInPageModel } from '../access/page-models';
import { allows } from '../access/roles';
import { takeToShow } from '../access/shown-once';
import { tokenState } from '../access/token-state';
import { parseAccessQuery } from '../address/parse-access';
import { hasAdmin, listTokens } from '../db/access';
import { readClient } from '../db/client';
import { areWritesOn } from '../env';

type Query = Parameters<typeof parseAccessQuery>[0];

/** The page on which someone signs in, or sees who is signed in. */
export async function readSignIn(headers: Headers, query: Query): Promise<SignInPageModel> {
  return {
    areWritesOn: areWritesOn(),
    reader: await signedIn(headers),
    query: parseAccessQuery(query),
  };
}

/** The page on which an administrator makes and revokes tokens. */
export async function readAccess(headers: Headers, query: Query): Promise<AccessPageModel> {
  const identity = await signedIn(headers);
  const page = { areWritesOn: areWritesOn(), reader: identity, query: parseAccessQuery(query) };
  if (identity === null || !allows(identity.role, 'admin')) {
    return { ...page, tokens: null, needsAdmin: false, made: null };
  }
  const now = new Date().toISOString();
  const db = readClient();
  const [tokens, isThereAnAdmin] = await Promise.all([listTokens(db), hasAdmin(db, now)]);
  const { made } = page.query;
  return {
    ...page,
    tokens: tokens.map((token) => ({
      ...token,
      state: tokenState(token, now),
      isOwn: token.id === identity.tokenId,
    })),
    needsAdmin: !isThereAnAdmin,
    made: made === null ? null : takeToShow(made, identity.tokenId),
  };
}
