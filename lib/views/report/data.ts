import type { PassageRow, SectionRow } from '../../pack/tables';
import type { OverviewData } from '../overview/data';

/** The rows of one edition that a report is made of. */
export type ReportData = OverviewData & {
  readonly sections: readonly SectionRow[];
  readonly passages: readonly PassageRow[];
};
