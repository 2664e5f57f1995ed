import { PACK_TABLE_NAMES } from './columns';
import { ReadObservations } from './read-observations';
import type { ReadTable } from './read-table';
import type { AnyPack, PackTableName } from './tables';

/**
 * The whole rows of every table; a table without a file is empty. Rows are typed here: each of
 * their cells was read by the field that the row's type is made of.
 */
export function packOf(tables: readonly ReadTable[]): AnyPack {
  const rowsOf = (name: PackTableName) => {
    const [only, ...others] = tables.filter((table) => table.name === name);
    if (others.length === 0 && only?.rows instanceof ReadObservations) return only.rows.whole();
    return tables
      .filter((table) => table.name === name)
      .flatMap(({ rows }) => rows.filter((row) => row.whole).map((row) => row.values));
  };
  return Object.fromEntries(
    PACK_TABLE_NAMES.map((name) => [name, rowsOf(name)]),
  ) as unknown as AnyPack;
}
