import type { Locale } from '@/lib/text/localized';
import type { ReportContent } from '@/lib/views/report';

/** What every component of the printed report is given: the report in one language. */
export type ReportPart = {
  readonly report: ReportContent;
  readonly locale: Locale;
  /** Stands before the ids of this language: both may stand on one page. */
  readonly anchors: Anchors;
};

/** '' or, for the second language of a report in both, 'zh-'. */
export type Anchors = '' | 'zh-';

/** The id of a place of the report on the page: `note-3`, `zh-note-3`. */
export function anchor(anchors: Anchors, name: string): string {
  return `${anchors}${name}`;
}
