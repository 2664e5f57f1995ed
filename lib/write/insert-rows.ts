import { checkpoint } from './checkpoint';
import type { TableRows } from './pack-rows';
import type { Writer } from './writer';

/** Rows in one transaction: others get the lock in between, and the log of writes stays short. */
const ROWS_AT_ONCE = 20_000;

/** A node may stand before its parent, and so has to come with it. */
const ONE_TRANSACTION = new Set(['Node']);

/**
 * Inserts the rows of one table, so many at a time. Whoever reads what is staged waits for all.
 *
 * @throws AppError `import-cancelled`, `database-busy`, `disk-full`
 */
export async function insertRows(
  writer: Writer,
  table: TableRows,
  signal?: AbortSignal,
): Promise<void> {
  const size = ONE_TRANSACTION.has(table.model) ? table.count : ROWS_AT_ONCE;
  for (let from = 0; from < table.count; from += size) {
    await checkpoint(signal);
    await writer.insert(table, table.part(from, Math.min(from + size, table.count)));
  }
}
