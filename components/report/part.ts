import type { ReactNode } from 'react';
import type { Locale } from '@/lib/text/localized';
import type { LocalReport, ReportContent } from '@/lib/views/report';

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

/** The languages of a report as its components take them. */
export function partsOf(reports: readonly LocalReport[]): readonly ReportPart[] {
  return reports.map((report, at) => ({ ...report, anchors: at === 0 ? '' : 'zh-' }));
}

/** A piece of a section that stands beside its twin in a report in both languages. */
export type ReportBlock = { readonly key: string; readonly content: ReactNode };

/**
 * A section of the report in one language. The frame sets the heading, the author's note, the page
 * break and, in both languages, each block beside its twin.
 */
export type SectionContent = {
  readonly title: string;
  /** A quiet line under the heading. */
  readonly note?: ReactNode;
  /** In reading order; the same keys in both languages. */
  readonly blocks: readonly ReportBlock[];
};

/** Makes a section; null where this comparison has nothing to put into it. */
export type SectionBuilder = (part: ReportPart) => SectionContent | null;

/** A section in one language of the report. */
export type LocalSection = { readonly part: ReportPart; readonly content: SectionContent };
