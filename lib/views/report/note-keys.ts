import { passageKey } from '../../evidence/observations-from-links';
import type { PassageMark } from '../compare/types';

/** Notes that say how something of the whole comparison is reckoned or counted. */
export const GENERAL_NOTES = [
  'shared',
  'leadShare',
  'draws',
  'leaveOneOut',
  'contribution',
  'breakEven',
  'weights',
  'presets',
  'roles',
  'roleMix',
  'periods',
  'parameters',
  'levels',
  'stages',
  'events',
  'evidence',
] as const;
export type GeneralNote = (typeof GENERAL_NOTES)[number];

/** What a note is on; marks name it, and the report gives it a number. */
export type NoteKey =
  | GeneralNote
  /** A city's overall score, and how many indicators it is made of. */
  | `overall/${string}`
  /** Which passages say something of a city. */
  | `passages/${string}`
  /** The policy instruments of a city, counted. */
  | `instruments/${string}`
  /** A city's score of a driver. */
  | `driver/${string}/${string}`
  /** The pair's scores of a driver on the indicators that both have. */
  | `sharedDriver/${string}`
  /** The values of a measure: from where and when they are. */
  | `values/${string}`
  /** A passage of a source, by `source#number`. */
  | `passage/${string}`;

export function driverNote(city: string, driver: string): NoteKey {
  return `driver/${city}/${driver}`;
}

export function valuesNote(indicator: string): NoteKey {
  return `values/${indicator}`;
}

export function passageNote({ source, passage }: Pick<PassageMark, 'source' | 'passage'>): NoteKey {
  return `passage/${passageKey(source, passage)}`;
}

export function passageNotes(marks: readonly PassageMark[]): readonly NoteKey[] {
  return marks.map(passageNote);
}
