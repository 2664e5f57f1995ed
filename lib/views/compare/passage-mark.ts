import { sourcePath } from '../../address/paths';
import type { Locale } from '../../text/localized';
import type { PassageMark } from './types';

/**
 * A passage as a place to read.
 *
 * @param key `source#number`, as `passageKey` makes it
 */
export function passageMark(key: string, locale: Locale, index: string): PassageMark {
  const at = key.lastIndexOf('#');
  const source = key.slice(0, at);
  const passage = Number(key.slice(at + 1));
  return { source, passage, href: sourcePath(locale, index, source, passage) };
}
