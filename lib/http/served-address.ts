import { LONGEST_ADDRESS } from '../address/report-limits';
import { negotiateLocale } from '../i18n/negotiate-locale';
import { isLocale } from '../text/localized';

/** Pages and answers that stand at no address that a link could name: no slug has a `_`. */
const TOO_LONG = 'too_long';
const MALFORMED = 'malformed_address';

/**
 * What a request is answered with instead of its own address, where Next would do so badly: an
 * address that is too long to be read (414), or whose `%` encode nothing (404; Next says 500).
 *
 * @param acceptLanguage for an address that names no language
 * @returns null: its own address, which is the rule
 */
export function servedInstead(url: string, acceptLanguage: string | undefined): string | null {
  // Nearly every address ends here: this is asked for every request.
  if (url.length <= LONGEST_ADDRESS && !url.includes('%')) return null;
  const [path = '', ...rest] = url.split('?');
  if (isMalformed(path)) return at(path, MALFORMED, acceptLanguage);
  // The texts of a report are read by their own rule, by which the form may send more.
  if (/^(\/[a-z]{2}|\/api\/v1\/indexes)\/[^/]+\/report[/.]?/.test(path)) return null;
  const length = Math.max(path.length, rest.join('?').length);
  if (length <= LONGEST_ADDRESS) return null;
  return `${at(path, TOO_LONG, acceptLanguage)}?length=${length}`;
}

function isMalformed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

function at(path: string, name: string, acceptLanguage: string | undefined): string {
  const [, first = ''] = path.split('/');
  if (first === 'api') return `/api/${name}`;
  return `/${isLocale(first) ? first : negotiateLocale(acceptLanguage ?? null)}/${name}`;
}
