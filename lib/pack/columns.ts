import { LOCALES, type Locale } from '../text/localized';
import { snakeCase } from '../text/snake-case';
import type { Field, Table } from './field';
import type { Rows } from './rows';
import { PACK_TABLES, type PackTableName } from './tables';

/** One column of a CSV file. A localized field has two, one for each language. */
export type Column = {
  /** As the header has it: `period_from`, `title_zh`. */
  readonly name: string;
  readonly field: string;
  readonly definition: Field<unknown>;
  readonly locale: Locale | null;
};

/** What parts the values of a list in one cell. */
export const LIST_DELIMITER = ';';

export const PACK_TABLE_NAMES = Object.keys(PACK_TABLES) as readonly PackTableName[];

/** A table of the pack, seen without its particular fields. */
export function tableOf(name: PackTableName): Table {
  return PACK_TABLES[name];
}

/** The table whose resource, and whose CSV file, has this name (`preset-weights`). */
export function tableNamed(resource: string): PackTableName | null {
  return PACK_TABLE_NAMES.find((name) => PACK_TABLES[name].name === resource) ?? null;
}

/** The columns of a table in the order in which they are written. */
export function columnsOf(table: Table): readonly Column[] {
  return Object.entries(table.fields).flatMap(([field, definition]): readonly Column[] => {
    const name = snakeCase(field);
    if (definition.kind !== 'localized') return [{ name, field, definition, locale: null }];
    return LOCALES.map((locale) => ({ name: `${name}_${locale}`, field, definition, locale }));
  });
}

/** The columns of a table that these rows are written in: those that came later only if used. */
export function writtenColumns(table: Table, rows: Rows<object>): readonly Column[] {
  const all = columnsOf(table);
  const sparse = new Set(
    all.filter(({ definition }) => definition.isSparse).map((one) => one.field),
  );
  if (sparse.size === 0) return all;
  const used = new Set<string>();
  for (const row of rows) {
    for (const field of sparse) if (Reflect.get(row, field) != null) used.add(field);
  }
  return all.filter(({ field }) => !sparse.has(field) || used.has(field));
}

/** The columns of one field: one, or one for each language. */
export function columnsOfField(table: Table, field: string): readonly Column[] {
  return columnsOf(table).filter((column) => column.field === field);
}
