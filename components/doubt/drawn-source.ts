import type { ShellEdition } from '@/components/ui/site-footer';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DrawnView } from '@/lib/views/doubt/types';

/** By which draws something was computed, and of which edition. */
export function drawnSource(
  { draws, seed }: Pick<DrawnView, 'draws' | 'seed'>,
  edition: ShellEdition,
  locale: Locale,
): string {
  return translator(locale, 'doubt')('source', {
    draws: formatNumber(draws, locale, 0),
    seed: String(seed),
    edition: edition.label,
  });
}
