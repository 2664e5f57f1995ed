import type { Locale } from '../text/localized';
import { type Column, columnsOf, LIST_DELIMITER, PACK_TABLE_NAMES, tableOf } from './columns';
import { type Cell, type CsvFlavour, writeCsv } from './csv';
import type { Pack, PackTableName } from './tables';

/**
 * Writes the tables of a pack as CSV files by their names: the columns in the order of the table
 * definition, the rows as they stand. The same pack always gives the same bytes; tables without
 * rows are left out.
 */
export function writeTables(pack: Pack): ReadonlyMap<string, string> {
  return new Map(
    PACK_TABLE_NAMES.filter((name) => pack[name].length > 0).map((name): [string, string] => [
      `${tableOf(name).name}.csv`,
      writeTable(pack, name),
    ]),
  );
}

/** Writes one table of a pack as CSV; a table without rows is its header alone. */
export function writeTable(pack: Pack, name: PackTableName, flavour: CsvFlavour = 'plain'): string {
  const columns = columnsOf(tableOf(name));
  const rows = pack[name].map((row) => columns.map((column) => cellOf(column, row)));
  return writeCsv([columns.map((column) => column.name), ...rows], flavour);
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
