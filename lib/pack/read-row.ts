import type { Column } from './columns';
import { type Fault, faultAt } from './fault';
import type { Field, Table } from './field';
import { readCell, splitList } from './read-cell';

/** One data row as far as it could be read. */
export type ReadRow = {
  /** Row number in the file; the header is 1. */
  readonly row: number;
  /** Where it stands, in a table of which a pack brings a part: its number is that in the whole. */
  readonly origin?: { readonly file: string; readonly row: number };
  /** The fields that could be read. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether every field could be read. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
};

/** A column with its position in the file, counted from 1. */
type Placed = { readonly column: Column; readonly position: number };
type Filled = Placed & { readonly cell: string };

/** What is known of a file while its rows are read. */
export type RowContext = {
  readonly file: string;
  readonly columns: readonly (Column | null)[];
  /** The fields of the table with the columns that hold them. */
  readonly fields: readonly FieldColumns[];
  /** Cells that mean "no value", the empty one among them. */
  readonly missingValues: readonly string[];
};

type FieldColumns = {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly columns: readonly Placed[];
};

/** Finds the columns of each field once for all rows of a file. */
export function fieldColumns(
  table: Table,
  columns: readonly (Column | null)[],
): readonly FieldColumns[] {
  return Object.entries(table.fields).map(([name, field]) => ({
    name,
    field,
    columns: columns.flatMap((column, index) =>
      column?.field === name ? [{ column, position: index + 1 }] : [],
    ),
  }));
}

/** Types and checks the cells of one row; every fault of the row at once. */
export function readRow(context: RowContext, row: number, cells: readonly string[]): ReadRow {
  const place = { file: context.file, row };
  if (cells.every((cell) => cell.trim() === '')) {
    return { row, values: {}, whole: false, faults: [faultAt(place, 'blankRow')] };
  }
  const faults: Fault[] = [...lengthFaults(context, row, cells)];
  const values: Record<string, unknown> = {};
  for (const { name, field, columns } of context.fields) {
    const isCut = columns.some(({ position }) => position > cells.length);
    if (isCut || (columns.length === 0 && field.required)) continue;
    const filled = columns.map(({ column, position }) => ({
      column,
      position,
      cell: filledCell(context, cells[position - 1]),
    }));
    const result = readField(field, filled, context.file, row);
    faults.push(...result.faults);
    if (result.faults.length === 0) values[name] = result.value;
  }
  const whole = faults.length === 0 && context.fields.every(({ name }) => name in values);
  return { row, values, whole, faults };
}

function lengthFaults(
  { file, columns }: RowContext,
  row: number,
  cells: readonly string[],
): readonly Fault[] {
  if (cells.length === columns.length) return [];
  const values = { expected: columns.length, found: cells.length };
  if (cells.length > columns.length) {
    return [faultAt({ file, row, column: columns.length + 1 }, 'extraCell', values)];
  }
  const field = columns[cells.length]?.name ?? null;
  return [faultAt({ file, row, column: cells.length + 1, field }, 'missingCell', values)];
}

function filledCell({ missingValues }: RowContext, cell: string | undefined): string {
  if (cell === undefined || cell.trim() === '' || missingValues.includes(cell)) return '';
  return cell;
}

type FieldResult = { readonly value: unknown; readonly faults: readonly Fault[] };

function readField(
  field: Field<unknown>,
  columns: readonly Filled[],
  file: string,
  row: number,
): FieldResult {
  const filled = columns.filter(({ cell }) => cell !== '');
  if (filled.length === 0) return emptyField(field, columns, file, row);
  if (field.kind === 'localized') {
    return {
      value: Object.fromEntries(filled.map(({ column, cell }) => [column.locale, cell])),
      faults: [],
    };
  }
  const isList = field.kind === 'list';
  const results = filled.flatMap(({ column, position, cell }) =>
    (isList ? splitList(cell) : [cell]).map((part) => ({
      result: readCell(field, part),
      place: { file, row, column: position, field: column.name },
    })),
  );
  const values = results.map(({ result }) => result.value);
  const faults = results.flatMap(({ result, place }, index) => {
    if (result.problem !== null) return [faultAt(place, result.problem, result.values)];
    if (values.indexOf(result.value) === index) return [];
    return [faultAt(place, 'repeatedInList', { value: result.value })];
  });
  return { value: isList ? values : values[0], faults };
}

function emptyField(
  field: Field<unknown>,
  columns: readonly Filled[],
  file: string,
  row: number,
): FieldResult {
  if (field.kind === 'list') return { value: [], faults: [] };
  if (!field.required) return { value: null, faults: [] };
  const [first] = columns;
  const name = first?.column.name ?? null;
  const place = { file, row, column: first?.position ?? null, field: name };
  return { value: null, faults: [faultAt(place, 'valueRequired', { field: name ?? '' })] };
}
