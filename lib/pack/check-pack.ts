import { checkTables } from './check-tables';
import { columnsOf, PACK_TABLE_NAMES, tableOf } from './columns';
import type { Fault } from './fault';
import type { ReadTable } from './read-table';
import type { Pack } from './tables';

/** The header is row 1. */
const FIRST_DATA_ROW = 2;

/**
 * Checks a typed pack (one read from the database, say) by the same rules as one that is read from
 * files: keys, references, framework, evidence, ratings. Places are those of the files that
 * `writePack` would write.
 */
export function checkPack(pack: Pack): {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
} {
  return checkTables(
    PACK_TABLE_NAMES.map((name): ReadTable => {
      const table = tableOf(name);
      return {
        name,
        file: `${table.name}.csv`,
        columns: columnsOf(table),
        rows: pack[name].map((values, index) => ({
          row: index + FIRST_DATA_ROW,
          values,
          whole: true,
          faults: [],
        })),
        faults: [],
        warnings: [],
      };
    }),
  );
}
