import { translator } from '../../i18n/translator';
import type { Fault, Sentence } from '../../pack';
import type { Locale } from '../../text/localized';

/** A fault in one language, as programs are given it. */
export type WordedFault = Omit<Fault, 'message' | 'fix'> & {
  readonly message: string;
  readonly fix: string;
};

/** Words a fault in the reader's language. */
export function wordFault(fault: Fault, locale: Locale): WordedFault {
  return { ...fault, message: word(fault.message, locale), fix: word(fault.fix, locale) };
}

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

function word({ key, values }: Sentence, locale: Locale): string {
  return translator(locale, 'faults')(key, values);
}
