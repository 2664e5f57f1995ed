import type { ShellEdition } from '@/components/ui/site-footer';
import type { Locale } from '@/lib/text/localized';

/** What the sections of a page on doubt get. */
export type DoubtSectionProps<View> = {
  readonly view: View;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};
