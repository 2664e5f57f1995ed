import type { Column } from './columns';
import type { Fault } from './fault';
import { ObservationColumns, TEXT_COLUMNS, type TextColumn } from './observation-columns';
import { readCell } from './read-cell';
import { type ReadRow, type RowContext, readRow } from './read-row';
import { MadeRows } from './rows';
import type { ObservationRow } from './tables';
import type { TextCodes } from './text-codes';

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

/** A column of texts: where the file has it, and where rows have its codes. */
type Placed = { readonly definition: Column; readonly place: number; readonly at: number };

/**
 * Gives what takes the rows of the file one after the other. Nearly all cells repeat one that was
 * read before, most of them the one above, so that they are looked up; a row with anything that is not sound is read the long
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
      : [{ definition, place, at: TEXT_COLUMNS.indexOf(textColumnOf(definition)) }],
  );
  const absent = context.fields.some((field) => field.field.required && field.columns.length === 0);
  const texts = TEXT_COLUMNS.map((column) => rows.columns.texts[column]);
  const above: (string | undefined)[] = [];
  const codes = new Uint32Array(TEXT_COLUMNS.length);

  /** Whether the cell is one that the column takes; its code is noted then. */
  const noteCode = ({ definition, at }: Placed, cell: string): boolean => {
    if (cell === above[at]) return true;
    const code = missing.has(cell)
      ? codeOfNone(definition)
      : (texts[at]?.codeOf(cell) ?? codeOfNew(definition, cell, texts[at]));
    if (code === null) return false;
    above[at] = cell;
    codes[at] = code;
    return true;
  };

  return (row: number, cells: readonly string[]): void => {
    const number =
      absent || value == null || cells.length !== columns.length
        ? null
        : readNumber(value, cells[valuePlace] ?? '', missing);
    const isSound = number !== null && placed.every((one) => noteCode(one, cells[one.place] ?? ''));
    if (isSound) rows.columns.addCells(number, codes);
    else rows.add(readRow(context, row, cells));
  };
}

function codeOfNone({ definition }: Column): number | null {
  return definition.required ? null : 0;
}

/** The code of a text that no row had before; null: the column takes no such text. */
function codeOfNew(
  { definition }: Column,
  cell: string,
  texts: TextCodes | undefined,
): number | null {
  if (cell.trim() === '' || readCell(definition, cell).problem !== null) return null;
  // A copy: a cell is a part of its piece of the file, which it would keep in memory.
  return texts?.code(Buffer.from(cell).toString()) ?? null;
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
