import type { PassageRow, SectionRow } from '../../pack/tables';
import type { CityData } from '../city/data';
import type { OverviewData } from '../overview/data';
import type { TimelineData } from '../timeline/types';

/** The rows of one edition that a report is made of. */
export type ReportData = OverviewData &
  CityData &
  TimelineData & {
    readonly sections: readonly SectionRow[];
    readonly passages: readonly PassageRow[];
  };
