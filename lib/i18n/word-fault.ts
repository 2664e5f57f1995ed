import type { Fault, Sentence } from '../pack/fault';
import type { Locale } from '../text/localized';
import { translator } from './translator';

/** A fault in one language, as programs and pages are given it. */
export type WordedFault = Omit<Fault, 'message' | 'fix'> & {
  readonly message: string;
  readonly fix: string;
};

/** Words a fault in the reader's language. */
export function wordFault(fault: Fault, locale: Locale): WordedFault {
  return { ...fault, message: word(fault.message, locale), fix: word(fault.fix, locale) };
}

function word({ key, values }: Sentence, locale: Locale): string {
  return translator(locale, 'faults')(key, values);
}
