import { REPORT_SECTIONS, type ReportSection } from '../../address/report-settings';
import { hasOnlyMeasures } from '../../pack/only-measures';
import type { NodeRow } from '../../pack/tables';

/** Sections on coded evidence and its events. */
const CODED_SECTIONS: ReadonlySet<ReportSection> = new Set(['instruments', 'timeline', 'evidence']);

/** The sections that say something of an index: where nothing is coded, those on it would be empty. */
export function offeredSections(nodes: readonly NodeRow[]): readonly ReportSection[] {
  if (!hasOnlyMeasures(nodes)) return REPORT_SECTIONS;
  return REPORT_SECTIONS.filter((name) => !CODED_SECTIONS.has(name));
}
