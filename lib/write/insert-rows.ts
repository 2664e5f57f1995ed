import { bulkInsertSql } from '../db/sql/sqlite/bulk-insert';
import { checkpoint } from './checkpoint';
import type { TableRows } from './pack-rows';
import type { Writer } from './writer';

/** Rows in one statement: some megabytes of JSON at most. */
const ROWS_AT_ONCE = 5000;

/** A node may stand before its parent: foreign keys are looked at when a statement ends. */
const ONE_STATEMENT = new Set(['Node']);

/**
 * Inserts the rows of one table, all or none of them.
 *
 * @throws AppError `import-cancelled`, `disk-full`
 */
export async function insertRows(
  writer: Writer,
  table: TableRows,
  signal?: AbortSignal,
): Promise<void> {
  const { model, columns, rows } = table;
  if (rows.length === 0) return;
  const sql = bulkInsertSql(model, columns);
  const size = ONE_STATEMENT.has(model) ? rows.length : ROWS_AT_ONCE;
  await writer.transaction(async (transaction) => {
    for (let start = 0; start < rows.length; start += size) {
      await checkpoint(signal);
      await transaction.$executeRawUnsafe(sql, JSON.stringify(rows.slice(start, start + size)));
    }
  });
}
