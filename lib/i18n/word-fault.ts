import type { Fault, Sentence } from '../pack/fault';
import { type Locale, shownText } from '../text/localized';
import { translator } from './translator';

/** A fault in one language, as programs and pages are given it. */
export type WordedFault = Omit<Fault, 'message' | 'fix'> & {
  readonly message: string;
  readonly fix: string;
};

/** Words a fault in the reader's language. */
export function wordFault(fault: Fault, locale: Locale): WordedFault {
  return {
    ...fault,
    message: wordSentence(fault.message, locale),
    fix: wordSentence(fault.fix, locale),
  };
}

/** One sentence of a fault; names that the data give in several languages are in the reader's. */
export function wordSentence({ key, values }: Sentence, locale: Locale): string {
  const worded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? shownText(value, locale).text : value,
  ]);
  return translator(locale, 'faults')(key, Object.fromEntries(worded));
}
