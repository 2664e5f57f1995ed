import type { ReportSection } from '../../address/report-settings';
import { comparisonMarks } from './marks/comparison';
import { driverMarks } from './marks/drivers';
import { evidenceMarks, instrumentMarks, timelineMarks } from './marks/facts';
import { limitMarks, methodMarks } from './marks/limits';
import { robustnessMarks } from './marks/robustness';
import { summaryMarks } from './marks/summary';
import type { NoteKey } from './note-keys';
import type { MarksOf, Printed } from './printed';

const MARKS: Readonly<Record<ReportSection, MarksOf>> = {
  summary: summaryMarks,
  comparison: comparisonMarks,
  drivers: driverMarks,
  instruments: instrumentMarks,
  timeline: timelineMarks,
  evidence: evidenceMarks,
  robustness: robustnessMarks,
  limits: limitMarks,
  method: methodMarks,
};

/** The marks of the sections that are printed, in their order. */
export function marksOf(printed: Printed, sections: readonly ReportSection[]): readonly NoteKey[] {
  return sections.flatMap((section) => MARKS[section](printed));
}
