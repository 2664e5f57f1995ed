import { environment, publicOrigin } from '../env';
import { AppError } from '../errors/app-error';

/**
 * Refuses what a page of another site has sent, which a browser sends with our cookie or fills in
 * for someone. Browsers say themselves where a request comes from: by Sec-Fetch-Site where the
 * address is one they trust (https, this machine), else by Origin. One that says neither is refused
 * too: every browser states the origin of a form that is posted.
 *
 * @throws AppError `cross-site`
 */
export function requireSameOrigin({ headers }: Request): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isOurs =
    site === null
      ? origin !== null && isOwnOrigin(origin, headers.get('host'))
      : site === 'same-origin';
  if (!isOurs) throw new AppError('cross-site', `from ${site ?? origin ?? 'nowhere'}`);
}

/** By the host that the browser has asked for, or by the address of the site behind a proxy. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  if (origin === publicOrigin(environment())) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
