import type { Locale } from '../../text/localized';

/** What the mapping stage of a draft shows. */
export type MappingStageView = {
  readonly draftId: string;
  readonly locale: Locale;
  /** The columns that could be indicators. */
  readonly indicators: readonly {
    readonly column: string;
    readonly title: string;
    readonly unit: string;
    readonly year: number | null;
  }[];
  /** Headings of the columns that are used for nothing. */
  readonly leftAside: readonly string[];
};
