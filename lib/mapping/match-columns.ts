import { type Fault, faultAt, type Place } from '../pack/fault';
import { nearest } from '../text/nearest';
import type { LocatedTable } from './locate-table';
import { tableLabel } from './raw-table';
import { headingKey, readHeading } from './read-heading';

/** A column of the table that something in the mapping speaks of. */
export type MatchedColumn = {
  /** From 0. */
  readonly index: number;
  readonly label: string;
  /** The year that the heading gives now, where it is not that of the mapping. */
  readonly movedYear: number | null;
};

/** The columns that were found, by what the mapping calls them, and what no longer fits. */
export type ColumnMatch = {
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/**
 * Finds columns by their headings: the very text, else what is the same in the heading of another
 * year, if only one column has it.
 *
 * @param names headings as the mapping has them, of everything that it speaks of
 * @param needed those without which nothing can be made
 */
export function matchColumns(
  located: LocatedTable,
  names: readonly string[],
  needed: ReadonlySet<string>,
): ColumnMatch {
  const { labels } = located;
  const columns = new Map<string, MatchedColumn>();
  const faults: Fault[] = [];
  for (const name of new Set(names)) {
    const index = labels.indexOf(name);
    if (index === -1) continue;
    columns.set(name, { index, label: name, movedYear: null });
    if (labels.lastIndexOf(name) !== index && needed.has(name)) {
      faults.push(faultAt(placeOf(located, index), 'columnRepeated', { label: name }));
    }
  }
  const ofAnotherYear = anotherYearFinder(labels, names);
  for (const name of new Set(names)) {
    if (columns.has(name)) continue;
    const column = ofAnotherYear(name);
    if (column !== null) columns.set(name, column);
    else if (needed.has(name)) faults.push(missing(located, name));
  }
  const moved = [...columns].filter(([, { movedYear }]) => movedYear !== null);
  return {
    columns,
    faults: [...faults, ...unitFaults(located, columns)],
    warnings: moved.length === 0 ? [] : [yearWarning(located, moved)],
  };
}

/** The place of a heading. */
export function placeOf(located: LocatedTable, index: number): Place {
  const field = located.labels[index] ?? null;
  return { file: tableLabel(located.table), row: located.headerRow, column: index + 1, field };
}

/** Finds a column by what is left of its heading without year and unit, where that is unique. */
function anotherYearFinder(labels: readonly string[], names: readonly string[]) {
  const places = positionsByKey(labels);
  const rivals = positionsByKey([...new Set(names)]);
  return (name: string): MatchedColumn | null => {
    const key = headingKey(name);
    const [index, ...others] = places.get(key) ?? [];
    const isAmbiguous = others.length > 0 || (rivals.get(key)?.length ?? 0) > 1;
    if (index === undefined || isAmbiguous) return null;
    const label = labels[index] ?? '';
    const { year } = readHeading(label);
    return { index, label, movedYear: year === readHeading(name).year ? null : year };
  };
}

function positionsByKey(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text === '') continue;
    const key = headingKey(text);
    positions.set(key, [...(positions.get(key) ?? []), index]);
  }
  return positions;
}

function missing(located: LocatedTable, name: string): Fault {
  const near = nearest(name, located.labels);
  const at =
    near === null
      ? { file: tableLabel(located.table), row: located.headerRow }
      : placeOf(located, located.labels.indexOf(near));
  return faultAt(at, 'columnMissing', { label: name });
}

function unitFaults(
  located: LocatedTable,
  columns: ReadonlyMap<string, MatchedColumn>,
): readonly Fault[] {
  return [...columns].flatMap(([name, { index, label }]) => {
    const expected = readHeading(name).unit;
    const { unit } = readHeading(label);
    if (unit === null || expected === null || unit.toLowerCase() === expected.toLowerCase())
      return [];
    return [faultAt(placeOf(located, index), 'unitChanged', { label, unit, expected })];
  });
}

function yearWarning(
  located: LocatedTable,
  moved: readonly (readonly [string, MatchedColumn])[],
): Fault {
  const [name, column] = moved[0] ?? ['', { index: 0, label: '', movedYear: null }];
  return faultAt(placeOf(located, column.index), 'yearMoved', {
    count: moved.length,
    label: column.label,
    from: readHeading(name).year ?? '–',
    to: column.movedYear ?? '–',
  });
}
