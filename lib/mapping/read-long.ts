import { type Fault, faultAt, type Place } from '../pack/fault';
import { cellYear } from './cell-kind';
import { CityLookup } from './city-lookup';
import type { LocatedTable } from './locate-table';
import type { Mapping } from './mapping-schema';
import { type MatchedColumn, matchColumns, placeOf } from './match-columns';
import { type RawRow, shownCell, tableLabel } from './raw-table';
import { rowsOf } from './rows-of';
import type { ReadRows, TableValue } from './table-values';
import { isUnitHeading, UnitColumn } from './unit-column';
import { ValueReader } from './value-reader';

/** The columns of a long table. */
type LongColumns = {
  readonly city: MatchedColumn;
  readonly indicator: MatchedColumn;
  readonly value: MatchedColumn;
  readonly code: MatchedColumn | undefined;
  readonly year: MatchedColumn | undefined;
  /** Place of the column that gives the unit of each value; -1: there is none. */
  readonly unit: number;
};

/** What a row of a long table may be about. */
type Target = {
  readonly of: string;
  readonly kind: 'values' | 'denominators' | 'unused';
  readonly year: number | null;
};

/** Reads a long table: a row for each value, with its city, indicator and year. */
export function readLong(located: LocatedTable, mapping: Mapping): ReadRows {
  const { table } = mapping;
  const names = [
    table.cityColumn,
    table.codeColumn,
    table.indicatorColumn,
    table.yearColumn,
    table.valueColumn,
  ].filter((name) => name !== null);
  const { columns, faults, warnings } = matchColumns(located, names, new Set(names));
  const [city, indicator, value] = [table.cityColumn, table.indicatorColumn, table.valueColumn].map(
    (name) => columns.get(name ?? ''),
  );
  if (city === undefined || indicator === undefined || value === undefined) {
    return { cities: [], values: [], denominators: [], faults, warnings };
  }
  const code = columns.get(table.codeColumn ?? '');
  const year = columns.get(table.yearColumn ?? '');
  const unit = located.labels.findIndex(isUnitHeading);
  const reading = new LongReading(located, mapping, { city, indicator, value, code, year, unit });
  for (const row of rowsOf(located, table, city.index)) reading.read(row);
  const read = reading.result();
  return {
    ...read,
    faults: [...faults, ...read.faults],
    warnings: [...warnings, ...read.warnings],
  };
}

/** Goes through the rows of a long table and keeps what they give. */
class LongReading {
  private readonly lookup: CityLookup;
  private readonly reader: ValueReader;
  private readonly targets: ReadonlyMap<string, Target>;
  private readonly met = new Set<string>();
  private readonly unknown = new Map<string, number>();
  private readonly seen = new Map<string, number>();
  private readonly units = new UnitColumn();
  private readonly found = { values: [] as TableValue[], denominators: [] as TableValue[] };

  constructor(
    private readonly located: LocatedTable,
    private readonly mapping: Mapping,
    private readonly columns: LongColumns,
  ) {
    this.lookup = new CityLookup(mapping);
    this.reader = new ValueReader(mapping.table);
    this.targets = targetsOf(mapping);
  }

  read(row: RawRow): void {
    const { city, indicator, value, code } = this.columns;
    const name = shownCell(row.cells[indicator.index]);
    const label = shownCell(row.cells[city.index]);
    if (name === '' && label === '') return;
    const target = this.targets.get(name);
    if (target === undefined) this.unknown.set(name, (this.unknown.get(name) ?? 0) + 1);
    else this.met.add(name);
    if (target === undefined || target.kind === 'unused') return;
    if (label === '') {
      this.fault(this.place(row, city), 'cityNameless');
      return;
    }
    const one = this.lookup.find(label, code === undefined ? '' : shownCell(row.cells[code.index]));
    const read =
      one === null ? null : this.reader.read(row.cells[value.index], this.place(row, value));
    if (one === null || read === null) return;
    const year = this.yearOf(row, target);
    if (year === null) return;
    const key = `${one.slug} ${target.of} ${year}`;
    const before = this.seen.get(key);
    if (before !== undefined) {
      const values = { indicator: name, city: label, year: String(year), row: before };
      this.fault(this.place(row, value), 'valueRepeated', values);
      return;
    }
    this.seen.set(key, row.number);
    if (target.kind === 'denominators' && read.value <= 0) {
      this.fault(this.place(row, value), 'denominatorNotPositive', { value: read.value });
      return;
    }
    this.found[target.kind].push({ city: one.slug, of: target.of, year, ...read });
    this.units.note(name, row.number, shownCell(row.cells[this.columns.unit]));
  }

  result(): ReadRows {
    const file = tableLabel(this.located.table);
    const { cityColumn, indicatorColumn } = this.mapping.table;
    const field = indicatorColumn ?? '';
    const gone = [...this.targets].filter(
      ([name, { kind }]) => kind !== 'unused' && !this.met.has(name),
    );
    return {
      cities: this.lookup.cities(),
      ...this.found,
      faults: [
        ...gone.map(([label]) => faultAt({ file, field }, 'indicatorMissing', { label })),
        ...this.reader.faults,
        ...this.unitFaults(),
      ],
      warnings: [
        ...Array.from(this.unknown, ([indicator, rows]) =>
          faultAt({ file, field }, 'indicatorUnknown', { indicator, rows }),
        ),
        ...this.lookup.warnings(file, cityColumn),
        ...this.reader.warnings(file),
      ],
    };
  }

  /** The year of a row; null: there is none, which is told here or by the mapping's faults. */
  private yearOf(row: RawRow, target: Target): number | null {
    const { year } = this.columns;
    if (year === undefined) return target.year;
    const read = cellYear(row.cells[year.index]);
    if (read === null) {
      const value = shownCell(row.cells[year.index]);
      this.fault(this.place(row, year), 'yearUnreadable', { value });
    }
    return read;
  }

  private unitFaults(): readonly Fault[] {
    const column = placeOf(this.located, this.columns.unit);
    return this.units
      .odd()
      .map(({ row, ...values }) => faultAt({ ...column, row }, 'unitDiffers', values));
  }

  private fault(place: Place, ...[reason, values]: FaultParts): void {
    this.reader.faults.push(faultAt(place, reason, values));
  }

  private place(row: RawRow, { index }: MatchedColumn): Place {
    return { ...placeOf(this.located, index), row: row.number };
  }
}

type FaultParts = [reason: Parameters<typeof faultAt>[1], values?: Fault['message']['values']];

function targetsOf({ indicators, denominators }: Mapping): ReadonlyMap<string, Target> {
  return new Map<string, Target>([
    ...indicators.map(({ column, slug, year, driver }): [string, Target] => [
      column.trim(),
      { of: slug, kind: driver === null ? 'unused' : 'values', year },
    ]),
    ...denominators.map(({ column, slug, year }): [string, Target] => [
      column.trim(),
      { of: slug, kind: 'denominators', year },
    ]),
  ]);
}
