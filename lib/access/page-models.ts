import type { AccessQuery } from '../address/parse-access';
import type { Role } from './roles';
import type { AccessToken, TokenState } from './token-state';

/** Whoever reads the page, as far as it says so. */
export type Reader = {
  /** Of the token that signed in. */
  readonly name: string;
  readonly role: Role;
};

export type SignInPageModel = {
  readonly areWritesOn: boolean;
  readonly reader: Reader | null;
  readonly query: AccessQuery;
};

/** A token as the page lists it. */
export type ListedToken = AccessToken & {
  readonly state: TokenState;
  /** The one that the reader has signed in with. */
  readonly isOwn: boolean;
};

export type AccessPageModel = SignInPageModel & {
  /** Null: for administrators only. */
  readonly tokens: readonly ListedToken[] | null;
  /** Nobody could sign in as administrator again: the reader came with the one-time token. */
  readonly needsAdmin: boolean;
  /** The token that was just made, shown this once. */
  readonly made: { readonly name: string; readonly secret: string } | null;
};
