import { environment, publicOrigin } from '../env';

/** Without "next" in it: who has a cookie named so is sent no kept page (lib/http/kept-pages.ts). */
const NAME = 'fulcrum-session';

/** What a browser holds that is signed in; null: nothing. */
export function sessionOf(headers: Headers): string | null {
  const { name } = kind();
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key = '', value = ''] = pair.trim().split('=');
    if (key === name && value !== '') return value;
  }
  return null;
}

/** The value of Set-Cookie that opens a session. */
export function sessionCookie(session: string, seconds: number): string {
  const { name, secure } = kind();
  // Lax: a link from elsewhere finds someone signed in, a form from elsewhere does not.
  return `${name}=${session}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** The value of Set-Cookie that ends it. */
export function endedSessionCookie(): string {
  return sessionCookie('', 0);
}

/** By https a browser keeps the cookie from plain http, and from whoever owns a neighbouring host. */
function kind(): { readonly name: string; readonly secure: string } {
  const isSecure = publicOrigin(environment()).startsWith('https:');
  return isSecure ? { name: `__Host-${NAME}`, secure: '; Secure' } : { name: NAME, secure: '' };
}
