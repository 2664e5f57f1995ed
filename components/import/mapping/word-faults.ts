import { wordSentence } from '@/lib/i18n/word-fault';
import type { Fault } from '@/lib/pack/fault';
import type { Locale } from '@/lib/text/localized';

/** Faults as sentences, each once. */
export function wordFaults(faults: readonly Fault[], locale: Locale): readonly string[] {
  return [...new Set(faults.map(({ message }) => wordSentence(message, locale)))];
}
