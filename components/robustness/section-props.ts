import type { ShellEdition } from '@/components/ui/site-footer';
import type { Locale } from '@/lib/text/localized';
import type { PairRobustness } from '@/lib/views/robustness/types';

/** What a section of the page on a pair gets. */
export type RobustnessSectionProps = {
  readonly view: PairRobustness;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};
