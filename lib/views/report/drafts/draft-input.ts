import type { Locale } from '../../../text/localized';
import type { ReportData } from '../data';
import type { Printed } from '../printed';

/** What notes are made from. */
export type DraftInput = {
  readonly data: ReportData;
  readonly printed: Printed;
  readonly locale: Locale;
  /** The address of a place on the page of the method. */
  readonly methodHref: (place: string) => string;
};
