import type { Column } from './columns';
import type { Fault } from './fault';
import { ObservationColumns, type TextColumn } from './observation-columns';
import { readCell } from './read-cell';
import { type ReadRow, type RowContext, readRow } from './read-row';
import { MadeRows } from './rows';
import type { ObservationRow } from './tables';

/** The header is row 1. */
const FIRST_DATA_ROW = 2;
const NO_FAULTS: readonly Fault[] = [];

/**
 * The rows of the table of observations as they are read: what is whole goes into columns, and only
 * rows with faults are kept as they are.
 */
export class ReadObservations extends MadeRows<ReadRow> {
  readonly columns = new ObservationColumns();
  readonly #faulty = new Map<number, ReadRow>();

  get length(): number {
    return this.columns.length;
  }

  get faults(): readonly Fault[] {
    return [...this.#faulty.values()].flatMap(({ faults }) => faults);
  }

  get isWhole(): boolean {
    return this.#faulty.size === 0;
  }

  /** The observations that could be read. */
  whole(): ObservationColumns {
    if (this.isWhole) return this.columns;
    const whole = new ObservationColumns();
    this.columns.forEach((row, index) => {
      if (!this.#faulty.has(index)) whole.add(row);
    });
    return whole;
  }

  /** Adds what the long way of reading a row has given. */
  add(row: ReadRow): void {
    if (!row.whole) this.#faulty.set(this.length, row);
    // Each of the values was read by the field that the row's type is made of.
    this.columns.add(row.values as Partial<ObservationRow>);
  }

  protected made(index: number): ReadRow {
    const faulty = this.#faulty.get(index);
    if (faulty !== undefined) return faulty;
    const values = this.columns.at(index) ?? {};
    return { row: index + FIRST_DATA_ROW, values, whole: true, faults: NO_FAULTS };
  }
}

type Placed = { readonly column: TextColumn; readonly definition: Column; readonly place: number };

/**
 * Gives what takes the rows of the file one after the other. Nearly all cells repeat one that was
 * read before, so that they are looked up; a row with anything that is not sound is read the long
 * way, which knows what to say of it.
 */
export function observationsReader(context: RowContext, rows: ReadObservations) {
  const { columns, missingValues } = context;
  const missing = new Set(['', ...missingValues]);
  const valuePlace = columns.findIndex((column) => column?.field === 'value');
  const value = columns[valuePlace];
  const placed = columns.flatMap((definition, place): readonly Placed[] =>
    definition === null || definition.field === 'value'
      ? []
      : [{ column: textColumnOf(definition), definition, place }],
  );
  const absent = context.fields.some((field) => field.field.required && field.columns.length === 0);
  const codes: Partial<Record<TextColumn, number>> = {};

  /** Whether the cell is one that the column takes; its code is noted then. */
  const noteCode = ({ column, definition }: Placed, cell: string): boolean => {
    if (missing.has(cell)) {
      codes[column] = 0;
      return !definition.definition.required;
    }
    const texts = rows.columns.texts[column];
    const known = texts.codeOf(cell);
    if (known === undefined) {
      if (cell.trim() === '' || readCell(definition.definition, cell).problem !== null)
        return false;
    }
    codes[column] = known ?? texts.code(cell);
    return true;
  };

  return (row: number, cells: readonly string[]): void => {
    const number =
      absent || value == null || cells.length !== columns.length
        ? null
        : readNumber(value, cells[valuePlace] ?? '', missing);
    const isSound = number !== null && placed.every((one) => noteCode(one, cells[one.place] ?? ''));
    if (isSound) rows.columns.addCells(number, (column) => codes[column] ?? 0);
    else rows.add(readRow(context, row, cells));
  };
}

function readNumber({ definition }: Column, cell: string, missing: ReadonlySet<string>) {
  if (missing.has(cell)) return null;
  const { value } = readCell(definition, cell);
  return typeof value === 'number' ? value : null;
}

function textColumnOf({ field, locale }: Column): TextColumn {
  const language = locale === null ? '' : locale === 'en' ? 'En' : 'Zh';
  return `${field}${language}` as TextColumn;
}
