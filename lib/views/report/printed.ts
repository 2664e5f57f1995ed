import type { ComparisonView } from '../compare/comparison';
import type { LimitsView } from '../overview/limits';
import type { ReportEvidence } from './evidence';
import type { FigureName } from './figures';
import type { CityInstruments } from './instruments';
import type { NoteKey } from './note-keys';
import type { ReportNotes } from './note-types';
import type { Robustness } from './robustness';
import type { ReportTimeline } from './timeline';

/** What the sections of a report show beside the comparison itself. */
export type ReportParts = {
  /** The drivers that are told of, in the order of the framework. */
  readonly drivers: readonly string[];
  readonly instruments: readonly CityInstruments[];
  readonly timeline: ReportTimeline;
  readonly evidence: ReportEvidence;
  readonly robustness: Robustness;
  readonly figures: ReadonlyMap<FigureName, number>;
  readonly notes: ReportNotes;
};

/** Everything that sections print, and so may mark. */
export type Printed = Omit<ReportParts, 'notes'> & {
  readonly comparison: ComparisonView;
  readonly limits: LimitsView;
};

/** The notes that a section marks, in the order in which its numbers stand on paper. */
export type MarksOf = (printed: Printed) => readonly NoteKey[];
