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

/** The columns of a wide table. */
type WideColumns = {
  readonly city: MatchedColumn;
  readonly code: MatchedColumn | undefined;
  readonly year: MatchedColumn | undefined;
  readonly numbers: readonly NumberColumn[];
};

/** Reads a wide table: a row for each city (and year), a column for each indicator. */
export function readWide(located: LocatedTable, mapping: Mapping): ReadRows {
  const { table } = mapping;
  const { columns, faults, warnings } = matchedColumns(located, mapping);
  const city = columns.get(table.cityColumn);
  if (city === undefined) return { cities: [], values: [], denominators: [], faults, warnings };
  const reading = new WideReading(located, mapping, {
    city,
    code: columns.get(table.codeColumn ?? ''),
    year: columns.get(table.yearColumn ?? ''),
    numbers: numberColumns(mapping, columns),
  });
  const rows = rowsOf(located, table, city.index);
  for (const row of rows) reading.read(row);
  const read = reading.result();
  return {
    ...read,
    faults: [...faults, ...read.faults],
    warnings: [...warnings, ...newColumns(located, columns, rows), ...read.warnings],
  };
}

/** Goes through the rows of a wide table and keeps what they give. */
class WideReading {
  private readonly lookup: CityLookup;
  private readonly reader: ValueReader;
  private readonly seen = new Map<string, number>();
  private readonly found = { values: [] as TableValue[], denominators: [] as TableValue[] };

  constructor(
    private readonly located: LocatedTable,
    private readonly mapping: Mapping,
    private readonly columns: WideColumns,
  ) {
    this.lookup = new CityLookup(mapping);
    this.reader = new ValueReader(mapping.table);
  }

  read(row: RawRow): void {
    const { city, numbers } = this.columns;
    const one = this.cityOf(row);
    const year = one === null ? undefined : this.yearOf(row);
    if (one === null || year === undefined) return;
    const key = `${one.slug} ${year ?? ''}`;
    const before = this.seen.get(key);
    if (before !== undefined) {
      const values = { city: shownCell(row.cells[city.index]), row: before };
      this.fault(faultAt(this.place(row, city), 'cityRepeated', values));
      return;
    }
    this.seen.set(key, row.number);
    for (const number of numbers) this.readNumber(row, number, one, year);
  }

  result(): ReadRows {
    const file = tableLabel(this.located.table);
    return {
      cities: this.lookup.cities(),
      ...this.found,
      faults: this.reader.faults,
      warnings: [
        ...this.lookup.warnings(file, this.mapping.table.cityColumn),
        ...this.reader.warnings(file),
      ],
    };
  }

  private cityOf(row: RawRow): TableCity | null {
    const { city, code, numbers } = this.columns;
    const label = shownCell(row.cells[city.index]);
    if (label !== '') {
      return this.lookup.find(label, code === undefined ? '' : shownCell(row.cells[code.index]));
    }
    const hasValue = numbers.some(({ column }) => kindOf(row.cells[column.index]) === 'number');
    if (hasValue) this.fault(faultAt(this.place(row, city), 'cityNameless'));
    return null;
  }

  /** Null: the headings say the year. Undefined: this row should and does not. */
  private yearOf(row: RawRow): number | null | undefined {
    const { year } = this.columns;
    if (year === undefined) return null;
    const cell = row.cells[year.index];
    const read = cellYear(cell);
    if (read !== null) return read;
    this.fault(faultAt(this.place(row, year), 'yearUnreadable', { value: shownCell(cell) }));
    return undefined;
  }

  /** Where no year is known nothing is kept: the faults of the mapping tell it. */
  private readNumber(row: RawRow, number: NumberColumn, city: TableCity, rowYear: number | null) {
    const place = this.place(row, number.column);
    const read = this.reader.read(row.cells[number.column.index], place);
    const year = rowYear ?? number.year;
    if (read === null || year === null) return;
    if (number.kind === 'denominators' && read.value <= 0) {
      this.fault(faultAt(place, 'denominatorNotPositive', { value: read.value }));
      return;
    }
    this.found[number.kind].push({ city: city.slug, of: number.of, year, ...read });
  }

  private fault(fault: Fault): void {
    this.reader.faults.push(fault);
  }

  private place(row: RawRow, { index }: MatchedColumn): Place {
    return { ...placeOf(this.located, index), row: row.number };
  }
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

function newColumns(
  located: LocatedTable,
  columns: ReadonlyMap<string, MatchedColumn>,
  rows: readonly RawRow[],
): readonly Fault[] {
  const known = new Set(Array.from(columns.values(), ({ label }) => label));
  return located.labels.flatMap((label, index) => {
    const isNew =
      label !== '' &&
      !known.has(label) &&
      rows.some((row) => kindOf(row.cells[index]) === 'number');
    return isNew ? [faultAt(placeOf(located, index), 'columnNew', { label })] : [];
  });
}
