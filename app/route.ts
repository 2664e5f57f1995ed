import { homePath } from '@/lib/address/paths';
import { negotiateLocale } from '@/lib/i18n/negotiate-locale';

/** The bare address goes to the reader's language, as the browser states it. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: homePath(locale), vary: 'Accept-Language' },
  });
}
