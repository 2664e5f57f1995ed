import type { DisagreementRow, EventRow } from '../../pack/tables';
import type { CompareData } from '../compare/data';

/** The rows of one edition that the overview is made of. */
export type OverviewData = CompareData & {
  readonly events: readonly EventRow[];
  readonly disagreements: readonly DisagreementRow[];
};
