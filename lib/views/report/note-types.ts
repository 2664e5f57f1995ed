import type { LocalizedText } from '../../text/localized';
import type { MeasuredFrom } from '../compare/measured-from';
import type { CellSource, ComparedCity, PassageMark } from '../compare/types';
import type { NoteKey } from './note-keys';

/** The notes whose whole text is a sentence of the language. */
type PlainNote = {
  readonly kind:
    | 'leadShare'
    | 'contribution'
    | 'breakEven'
    | 'roles'
    | 'roleMix'
    | 'periods'
    | 'stages'
    | 'events'
    | 'evidence';
};

/** A note on what the framework lays down, told on the page of the method. */
type FrameworkNote = {
  readonly kind: 'weights' | 'presets' | 'parameters' | 'levels';
  readonly version: string;
  readonly href: string;
};

/** A note on one city: its overall score, the passages on it, its policy instruments. */
type CityNote =
  | {
      readonly kind: 'overall';
      readonly city: ComparedCity;
      readonly present: number;
      readonly total: number;
    }
  | { readonly kind: 'passages' | 'instruments'; readonly city: ComparedCity };

/** A note on one driver, of one city or of the pair. */
type DriverNote =
  | {
      readonly kind: 'driver';
      readonly city: ComparedCity;
      readonly title: LocalizedText;
      readonly present: number;
      readonly total: number;
    }
  | {
      readonly kind: 'sharedDriver';
      readonly title: LocalizedText;
      readonly indicators: readonly LocalizedText[];
    };

/** A note that says how numbers were made or counted, and leads to what they rest on. */
export type ReckoningNote = (
  | PlainNote
  | FrameworkNote
  | CityNote
  | DriverNote
  /** The scores on the shared indicators, which are named. */
  | { readonly kind: 'shared'; readonly indicators: readonly LocalizedText[] }
  | { readonly kind: 'draws'; readonly draws: number; readonly seed: number }
  /** The values of a measure, by the source and the time that they are from. */
  | {
      readonly kind: 'values';
      readonly title: LocalizedText;
      readonly from: readonly {
        readonly source: CellSource;
        readonly period: MeasuredFrom['period'];
        /** Whose values these are; empty: those of all. */
        readonly cities: readonly LocalizedText[];
      }[];
    }
  | {
      readonly kind: 'leaveOneOut';
      readonly turning: readonly NoteKey[];
      readonly emptying: readonly NoteKey[];
    }
) & { readonly rests: readonly NoteKey[] };

/** A note that leads to a passage of a source. */
export type PassageNote = {
  readonly kind: 'passage';
  readonly mark: PassageMark;
  readonly paraphrase: LocalizedText;
  readonly section: { readonly number: number; readonly title: LocalizedText };
  /** How many passages the source has. */
  readonly total: number;
};

export type NoteDraft = ReckoningNote | PassageNote;

/** A numbered note of the report. */
export type ReportNote = NoteDraft & { readonly key: NoteKey; readonly number: number };

/** The notes, and the numbers under which marks find them. */
export type ReportNotes = {
  readonly list: readonly ReportNote[];
  readonly numbers: ReadonlyMap<NoteKey, number>;
};
