import { translator } from '@/lib/i18n/translator';
import type { Fault } from '@/lib/pack/fault';
import type { Locale } from '@/lib/text/localized';

/** Faults as sentences, each once. */
export function wordFaults(faults: readonly Fault[], locale: Locale): readonly string[] {
  const t = translator(locale, 'faults');
  return [...new Set(faults.map(({ message }) => t(message.key, message.values)))];
}
