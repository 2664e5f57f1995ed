import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../text/localized';
import { type Column, columnsOf, LIST_DELIMITER, PACK_TABLE_NAMES, tableOf } from './columns';
import type { Pack } from './tables';

/**
 * Writes the tables of a pack as CSV files by their names: the columns in the order of the table
 * definition, the rows as they stand, LF, quotes only where they are needed. The same pack always
 * gives the same bytes; tables without rows are left out.
 */
export function writeTables(pack: Pack): ReadonlyMap<string, string> {
  return new Map(
    PACK_TABLE_NAMES.filter((name) => pack[name].length > 0).map((name): [string, string] => {
      const table = tableOf(name);
      const columns = columnsOf(table);
      const lines = [
        columns.map((column) => column.name),
        ...pack[name].map((row) => columns.map((column) => writeCell(column, row))),
      ];
      // A bare carriage return would end a line when read again.
      const content = stringify(lines, { record_delimiter: '\n', quoted_match: /\r/ });
      return [`${table.name}.csv`, content];
    }),
  );
}

function writeCell({ field, locale }: Column, row: object): string {
  const value: unknown = Reflect.get(row, field);
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(LIST_DELIMITER);
  return locale === null ? String(value) : textIn(value, locale);
}

function textIn(value: unknown, locale: Locale): string {
  const text: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, locale) : '';
  return typeof text === 'string' ? text : '';
}
