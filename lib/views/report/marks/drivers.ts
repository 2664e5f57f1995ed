import { driverNote, type NoteKey, passageNotes } from '../note-keys';
import { measuredNotes } from '../note-rests';
import type { MarksOf } from '../printed';
import { doubtMarks } from './doubt';

/** Driver by driver: what the sentences say, then the indicators in their table. */
export const driverMarks: MarksOf = ({ comparison, drivers }) =>
  drivers.flatMap((driver): readonly NoteKey[] => {
    const row = comparison.basis.find(({ node }) => node === driver);
    const group = comparison.indicators.find((entry) => entry.driver === driver);
    return [
      ...(row?.own ?? [])
        .filter(({ present }) => present > 0)
        .map(({ city }) => driverNote(city, driver)),
      ...(row?.sharedBasis.a == null ? [] : ([`sharedDriver/${driver}`, 'contribution'] as const)),
      ...doubtMarks(row?.doubt ?? null),
      ...(group?.rows ?? []).flatMap((row) => [
        ...measuredNotes(row),
        ...passageNotes(row.cells.flatMap(({ passages }) => passages)),
      ]),
    ];
  });
