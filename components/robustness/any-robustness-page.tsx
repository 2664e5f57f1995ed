import { DoubtPage } from '@/components/doubt/doubt-page';
import type { ShellEdition } from '@/components/ui/site-footer';
import type { Locale } from '@/lib/text/localized';
import type { DoubtView } from '@/lib/views/doubt/view';
import type { PairRobustness } from '@/lib/views/robustness/types';
import { RobustnessPage } from './robustness-page';

type AnyRobustnessPageProps = {
  readonly view: PairRobustness | DoubtView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** How sure the order is, of a pair or of many cities. */
export function AnyRobustnessPage({ view, edition, locale }: AnyRobustnessPageProps) {
  return 'kind' in view ? (
    <DoubtPage view={view} edition={edition} locale={locale} />
  ) : (
    <RobustnessPage view={view} edition={edition} locale={locale} />
  );
}
