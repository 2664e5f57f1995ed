import { type Fault, faultAt, type Place } from '../pack/fault';
import { cellYear, kindOf } from './cell-kind';
import { CityLookup } from './city-lookup';
import type { LocatedTable } from './locate-table';
import type { Mapping } from './mapping-schema';
import { type MatchedColumn, matchColumns, placeOf } from './match-columns';
import { type RawRow, shownCell, tableLabel } from './raw-table';
import { rowsOf } from './rows-of';
import type { ReadRows, TableCity, TableValue } from './table-values';
import { ValueReader } from './value-reader';

/** A column that holds numbers. */
type NumberColumn = {
  readonly of: string;
  readonly kind: 'values' | 'denominators';
  readonly column: MatchedColumn;
  readonly year: number | null;
};

/** Reads a wide table: a row for each city (and year), a column for each indicator. */
export function readWide(located: LocatedTable, mapping: Mapping): ReadRows {
  const { table } = mapping;
  const { columns, faults, warnings } = matchedColumns(located, mapping);
  const city = columns.get(table.cityColumn);
  const numbers = numberColumns(mapping, columns);
  if (city === undefined) return { cities: [], values: [], denominators: [], faults, warnings };
  const lookup = new CityLookup(mapping);
  const reader = new ValueReader(table);
  const code = columns.get(table.codeColumn ?? '');
  const year = columns.get(table.yearColumn ?? '');
  const found: Record<NumberColumn['kind'], TableValue[]> = { values: [], denominators: [] };
  const seen = new Map<string, number>();
  const rowFaults: Fault[] = [];
  const rows = rowsOf(located, table, city.index);
  for (const row of rows) {
    const label = shownCell(row.cells[city.index]);
    const cityPlace = cellPlace(located, row, city.index);
    if (label === '') {
      const hasValue = numbers.some(({ column }) => kindOf(row.cells[column.index]) === 'number');
      if (hasValue) rowFaults.push(faultAt(cityPlace, 'cityNameless'));
      continue;
    }
    const one = lookup.find(label, code === undefined ? '' : shownCell(row.cells[code.index]));
    if (one === null) continue;
    const rowYear = year === undefined ? null : cellYear(row.cells[year.index]);
    if (year !== undefined && rowYear === null) {
      const value = shownCell(row.cells[year.index]);
      rowFaults.push(faultAt(cellPlace(located, row, year.index), 'yearUnreadable', { value }));
      continue;
    }
    const key = `${one.slug} ${rowYear ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined) {
      rowFaults.push(faultAt(cityPlace, 'cityRepeated', { city: label, row: before }));
      continue;
    }
    seen.set(key, row.number);
    for (const number of numbers) {
      const value = valueIn(located, row, number, one, rowYear, reader);
      if (value !== null) found[number.kind].push(value);
    }
  }
  return {
    cities: lookup.cities(),
    ...found,
    faults: [...faults, ...rowFaults, ...reader.faults],
    warnings: [
      ...warnings,
      ...newColumns(located, columns, rows),
      ...lookup.warnings(tableLabel(located.table), table.cityColumn),
      ...reader.warnings(tableLabel(located.table)),
    ],
  };
}

function matchedColumns(located: LocatedTable, { table, indicators, denominators }: Mapping) {
  const own = [table.cityColumn, table.codeColumn, table.yearColumn].filter(
    (name) => name !== null,
  );
  const used = indicators.filter(({ driver }) => driver !== null);
  const needed = [...own, ...[...used, ...denominators].map(({ column }) => column)];
  const names = [...needed, ...indicators.map(({ column }) => column)];
  return matchColumns(located, names, new Set(needed));
}

function numberColumns(
  { indicators, denominators }: Mapping,
  columns: ReadonlyMap<string, MatchedColumn>,
): readonly NumberColumn[] {
  const of = (kind: NumberColumn['kind'], rows: Mapping['denominators'] | Mapping['indicators']) =>
    rows.flatMap(({ column: name, slug, year }): readonly NumberColumn[] => {
      const column = columns.get(name);
      return column === undefined
        ? []
        : [{ of: slug, kind, column, year: column.movedYear ?? year }];
    });
  const used = indicators.filter(({ driver }) => driver !== null);
  return [...of('values', used), ...of('denominators', denominators)];
}

/** Null: nothing there, or a fault; also where no year is known, which the mapping's faults tell. */
function valueIn(
  located: LocatedTable,
  row: RawRow,
  { of, kind, column, year }: NumberColumn,
  city: TableCity,
  rowYear: number | null,
  reader: ValueReader,
): TableValue | null {
  const place = cellPlace(located, row, column.index);
  const read = reader.read(row.cells[column.index], place);
  if (read === null) return null;
  if (kind === 'denominators' && read.value <= 0) {
    reader.faults.push(faultAt(place, 'denominatorNotPositive', { value: read.value }));
    return null;
  }
  const known = rowYear ?? year;
  return known === null ? null : { city: city.slug, of, year: known, ...read };
}

function newColumns(
  located: LocatedTable,
  columns: ReadonlyMap<string, MatchedColumn>,
  rows: readonly RawRow[],
): readonly Fault[] {
  const known = new Set(Array.from(columns.values(), ({ index }) => index));
  return located.labels.flatMap((label, index) => {
    const isNew =
      label !== '' &&
      !known.has(index) &&
      rows.some((row) => kindOf(row.cells[index]) === 'number');
    return isNew ? [faultAt(placeOf(located, index), 'columnNew', { label })] : [];
  });
}

function cellPlace(located: LocatedTable, row: RawRow, index: number): Place {
  return { ...placeOf(located, index), row: row.number };
}
