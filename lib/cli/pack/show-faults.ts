import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import type { Fault } from '../../pack';
import type { Locale } from '../../text/localized';

/** A fault as two lines of a terminal: where and what, then what to do. */
export function faultLines(fault: Fault, locale: Locale): readonly string[] {
  const t = translator(locale, 'cli');
  const { file, row, column, field, code, message, fix } = wordFault(fault, locale);
  const place = [
    file,
    row === null ? null : t('pack.row', { row }),
    column === null ? null : t('pack.column', { column }),
    field,
  ].filter((part) => part !== null);
  return [`${place.join(' · ')}  ${code}`, `    ${message}`, `    → ${fix}`];
}
