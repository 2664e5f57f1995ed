import { passageKey } from '../../evidence/observations-from-links';
import { passageMark } from '../compare/passage-mark';
import type { IndicatorCell, IndicatorRow, PassageMark } from '../compare/types';
import type { ReportData } from './data';
import type { Printed } from './marks';
import { type NoteKey, passageNote } from './note-keys';

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

/** What the ratings of one city rest on: all of them, or those in one driver. */
export function cityRests(printed: Comparison, city: string, driver?: string): readonly NoteKey[] {
  const cells = indicatorRows(printed, driver).flatMap((row) => row.cells);
  return cellRests(cells.filter((cell) => cell.city === city));
}

/** What the ratings of the pair rest on, on the indicators that both have. */
export function sharedRests(printed: Comparison, driver?: string): readonly NoteKey[] {
  const rows = indicatorRows(printed, driver).filter(({ isShared }) => isShared);
  return cellRests(rows.flatMap(({ cells }) => cells.slice(0, 2)));
}

/** Every passage that says something of a city, linked to an indicator or not. */
export function passagesOn({ evidence, index }: ReportData, city: string): readonly NoteKey[] {
  const rows = evidence.filter((row) => row.city === city);
  return restsOn(
    rows.map(({ source, passage }) => passageMark(passageKey(source, passage), 'en', index.slug)),
  );
}

/** Evidence that only speaks against has given no rating, so that no score rests on it. */
function cellRests(cells: readonly IndicatorCell[]): readonly NoteKey[] {
  return restsOn(cells.filter(({ value }) => value !== null).flatMap(({ passages }) => passages));
}
