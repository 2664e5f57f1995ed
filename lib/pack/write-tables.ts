import type { Locale } from '../text/localized';
import { type Column, LIST_DELIMITER, PACK_TABLE_NAMES, tableOf, writtenColumns } from './columns';
import { type Cell, type CsvFlavour, writeCsv } from './csv';
import { ObservationColumns } from './observation-columns';
import { observationLines } from './observation-lines';
import type { Rows } from './rows';
import type { AnyPack, PackTableName } from './tables';

/** So many rows are written in one go. */
const ROWS_AT_ONCE = 5000;

/**
 * Writes the tables of a pack as CSV files by their names: the columns in the order of the table
 * definition, the rows as they stand. The same pack always gives the same bytes; tables without
 * rows are left out.
 */
export function writeTables(pack: AnyPack): ReadonlyMap<string, string> {
  return new Map(
    writtenTables(pack).map((name): [string, string] => [
      `${tableOf(name).name}.csv`,
      writeTable(pack, name),
    ]),
  );
}

/** The tables of a pack that have rows, in the order of their definitions. */
export function writtenTables(pack: AnyPack): readonly PackTableName[] {
  return PACK_TABLE_NAMES.filter((name) => pack[name].length > 0);
}

/** Writes one table of a pack as CSV; a table without rows is its header alone. */
export function writeTable(
  pack: AnyPack,
  name: PackTableName,
  flavour: CsvFlavour = 'plain',
): string {
  if (flavour === 'plain') return Array.from(tablePieces(pack, name), textOf).join('');
  return writeRows(name, pack[name], flavour);
}

/** Writes some rows of a table in the same way. */
export function writeRows(name: PackTableName, rows: Rows<object>, flavour: CsvFlavour): string {
  const columns = writtenColumns(tableOf(name), rows);
  const lines = rows.map((row) => columns.map((column) => cellOf(column, row)));
  return writeCsv([columns.map((column) => column.name), ...lines], flavour);
}

/**
 * Writes one table as CSV (`plain`), piece by piece: a large one is never whole in memory. Bytes are
 * those of UTF-8, of whole lines, and good until the next piece is asked for.
 */
export function* tablePieces(pack: AnyPack, name: PackTableName): Generator<string | Uint8Array> {
  const rows: Rows<object> = pack[name];
  const columns = writtenColumns(tableOf(name), rows);
  yield writeCsv([columns.map((column) => column.name)], 'plain');
  if (rows instanceof ObservationColumns) {
    yield* observationLines(rows);
    return;
  }
  let lines: (readonly Cell[])[] = [];
  for (const row of rows) {
    lines.push(columns.map((column) => cellOf(column, row)));
    if (lines.length < ROWS_AT_ONCE) continue;
    yield writeCsv(lines, 'plain');
    lines = [];
  }
  if (lines.length > 0) yield writeCsv(lines, 'plain');
}

function textOf(piece: string | Uint8Array): string {
  return typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
}

/** What a CSV file holds of a row in one column; empty where there is no value. */
export function cellOf({ field, locale }: Column, row: object): Cell {
  const value: unknown = Reflect.get(row, field);
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(LIST_DELIMITER);
  if (locale !== null) return textIn(value, locale);
  return typeof value === 'number' ? value : String(value);
}

function textIn(value: unknown, locale: Locale): string {
  const text: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, locale) : '';
  return typeof text === 'string' ? text : '';
}
