import { bulkInsertSql } from '../db/sql/sqlite/bulk-insert';
import { DEFER_FOREIGN_KEYS } from '../db/sql/sqlite/pragmas';
import type { TableRows } from './pack-rows';
import type { Writer } from './writer';

/** Rows in one statement: some megabytes of JSON at most. */
const ROWS_AT_ONCE = 5000;

/** Inserts the rows of one table, all or none of them. */
export async function insertRows(writer: Writer, table: TableRows): Promise<void> {
  if (table.rows.length === 0) return;
  const sql = bulkInsertSql(table.model, table.columns);
  await writer.transaction(async (transaction) => {
    await transaction.$executeRawUnsafe(DEFER_FOREIGN_KEYS);
    for (let start = 0; start < table.rows.length; start += ROWS_AT_ONCE) {
      const chunk = table.rows.slice(start, start + ROWS_AT_ONCE);
      await transaction.$executeRawUnsafe(sql, JSON.stringify(chunk));
    }
  });
}
