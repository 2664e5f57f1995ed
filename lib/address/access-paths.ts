import type { Locale } from '../text/localized';

/** What the pages of sign-in and access are told in their addresses. */
export const ACCESS_FIELDS = {
  /** The one-time token that a first start prints. */
  once: 'once',
  /** Where to go after signing in. */
  to: 'to',
  error: 'error',
  /** Minutes to wait, of too many tries. */
  minutes: 'minutes',
  /** The number of a token that was just made. */
  made: 'made',
} as const;

type Query = Readonly<Partial<Record<keyof typeof ACCESS_FIELDS, string>>>;

export function signInPath(locale: Locale, query: Query = {}): string {
  return withQuery(`/${locale}/sign-in`, query);
}

/** Takes the form of the sign-in page. */
export function signInFormPath(locale: Locale): string {
  return `/${locale}/sign-in/enter`;
}

export function signOutFormPath(locale: Locale): string {
  return `/${locale}/sign-in/leave`;
}

/** Who may write: the tokens, for administrators. */
export function accessPath(locale: Locale, query: Query = {}): string {
  return withQuery(`/${locale}/access`, query);
}

export function makeTokenFormPath(locale: Locale): string {
  return `/${locale}/access/make`;
}

export function revokeTokenFormPath(locale: Locale): string {
  return `/${locale}/access/revoke`;
}

function withQuery(path: string, query: Query): string {
  const written = new URLSearchParams(query).toString();
  return written === '' ? path : `${path}?${written}`;
}
