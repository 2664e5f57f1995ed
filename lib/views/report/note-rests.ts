import { passageKey } from '../../evidence/observations-from-links';
import { measuredFrom } from '../compare/measured-from';
import { passageMark } from '../compare/passage-mark';
import type { IndicatorRow, PassageMark } from '../compare/types';
import type { ReportData } from './data';
import { type NoteKey, passageNote, valuesNote } from './note-keys';
import type { Printed } from './printed';

/** Passages, each once, by source and in the order of the source. */
export function restsOn(marks: readonly PassageMark[]): readonly NoteKey[] {
  const sorted = marks.toSorted(
    (one, other) => one.source.localeCompare(other.source) || one.passage - other.passage,
  );
  return [...new Set(sorted.map(passageNote))];
}

type Comparison = Pick<Printed, 'comparison'>;

/** Rows of the table of indicators: all, or those under one driver. */
export function indicatorRows(
  { comparison: { indicators } }: Comparison,
  driver?: string,
): readonly IndicatorRow[] {
  return indicators
    .filter((group) => driver === undefined || group.driver === driver)
    .flatMap(({ rows }) => rows);
}

/** What the ratings and values of one city rest on: all of them, or those in one driver. */
export function cityRests(printed: Comparison, city: string, driver?: string): readonly NoteKey[] {
  const rows = indicatorRows(printed, driver).map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.city === city),
  }));
  return rowRests(rows);
}

/** What the ratings of the pair rest on, on the indicators that both have. */
export function sharedRests(printed: Comparison, driver?: string): readonly NoteKey[] {
  const rows = indicatorRows(printed, driver).filter(({ isShared }) => isShared);
  return rowRests(rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })));
}

/** Every passage that says something of a city, linked to an indicator or not. */
export function passagesOn({ evidence, index }: ReportData, city: string): readonly NoteKey[] {
  const rows = evidence.filter((row) => row.city === city);
  return restsOn(
    rows.map(({ source, passage }) => passageMark(passageKey(source, passage), 'en', index.slug)),
  );
}

/** Evidence that only speaks against has given no rating, so that no score rests on it. */
function rowRests(rows: readonly IndicatorRow[]): readonly NoteKey[] {
  const cells = rows.flatMap((row) => row.cells).filter(({ value }) => value !== null);
  return [...restsOn(cells.flatMap(({ passages }) => passages)), ...rows.flatMap(measuredNotes)];
}

/** The note on the values of a measure; none of an indicator that is rated. */
export function measuredNotes(row: IndicatorRow): readonly NoteKey[] {
  return measuredFrom(row).length === 0 ? [] : [valuesNote(row.node)];
}
