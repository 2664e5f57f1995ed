import type { EvidenceIndicator } from '../evidence';
import { type NoteKey, passageNote, passageNotes } from '../note-keys';
import type { MarksOf } from '../printed';

/** The policy instruments, city by city. */
export const instrumentMarks: MarksOf = ({ instruments }) => [
  'stages',
  ...instruments.flatMap(({ city, instruments: own }): readonly NoteKey[] => [
    `instruments/${city.slug}`,
    ...own.map(({ passage }) => passageNote(passage)),
  ]),
];

/** The dated events in order. */
export const timelineMarks: MarksOf = ({ timeline }) => [
  'events',
  ...timeline.events.flatMap(({ passage }) => (passage === null ? [] : [passageNote(passage)])),
];

/** Every piece of evidence under its indicator. */
export const evidenceMarks: MarksOf = ({ evidence }) => [
  'evidence',
  ...evidence.drivers.flatMap(({ cities }) =>
    cities.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => [
        ...ratingMarks(indicator),
        ...passageNotes(indicator.lines.map(({ passage }) => passage)),
      ]),
    ),
  ),
];

/** What the level of an indicator rests on: the links that gave it; of a measure, all of them. */
export function ratingMarks({ state, lines }: EvidenceIndicator): readonly NoteKey[] {
  if (state !== 'rated') return [];
  const gave = lines.filter(({ outcome }) => outcome?.gaveLevel);
  return passageNotes((gave.length > 0 ? gave : lines).map(({ passage }) => passage));
}
