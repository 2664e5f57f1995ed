import { columnsOfField, tableOf } from '../columns';
import type { Fault, Place } from '../fault';
import { ReadObservations } from '../read-observations';
import type { ReadRow } from '../read-row';
import type { ReadTable } from '../read-table';
import type { AnyPack, PackTableName } from '../tables';

/** The header is row 1. */
export const FIRST_DATA_ROW = 2;

/** What a check sees: the whole rows of the pack, and where each of them stands in its file. */
export type CheckContext = {
  readonly pack: AnyPack;
  /**
   * The place of a row: one of the pack's own objects, or its number in the file (an observation
   * is known by that alone); null: the table as a whole.
   */
  readonly place: (table: PackTableName, row: object | number | null, field?: string) => Place;
};

/** A rule that ties rows or tables together. */
export type Check = {
  /** Runs only where these tables have no faults of their own, which would echo here. */
  readonly needs: readonly PackTableName[];
  readonly run: (context: CheckContext) => readonly Fault[];
};

/** The context of tables that were read. */
export function checkContext(pack: AnyPack, tables: readonly ReadTable[]): CheckContext {
  const rowsRead = new Map<object, ReadRow>(
    tables.flatMap(({ rows }) =>
      rows instanceof ReadObservations
        ? []
        : rows.map((row): [object, ReadRow] => [row.values, row]),
    ),
  );
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    pack,
    place: (name, row, field) => {
      const table = byName.get(name);
      const own = typeof row === 'object' ? row && rowsRead.get(row) : rowNumbered(table, row);
      const file = own?.origin?.file ?? table?.file ?? `${tableOf(name).name}.csv`;
      const read = own?.origin?.row ?? own?.row;
      const rowNumber = read ?? (typeof row === 'number' ? row : null);
      if (field === undefined) return { file, row: rowNumber, column: null, field: null };
      const index = table?.columns.findIndex((column) => column?.field === field) ?? -1;
      return {
        file,
        row: rowNumber,
        column: index === -1 ? null : index + 1,
        field:
          table?.columns[index]?.name ?? columnsOfField(tableOf(name), field)[0]?.name ?? field,
      };
    },
  };
}

/** A row by its number; of observations in columns the number is all that there is to say. */
function rowNumbered(table: ReadTable | undefined, row: number): ReadRow | undefined {
  const rows = table?.rows;
  if (rows === undefined || rows instanceof ReadObservations) return undefined;
  const found = rows.at(row - FIRST_DATA_ROW);
  return found?.row === row ? found : undefined;
}
