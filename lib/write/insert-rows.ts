import { checkpoint } from './checkpoint';
import type { TableRows } from './pack-rows';
import type { Cell } from './row-inserter';
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
  for (const some of inParts(table.rows, size)) {
    await checkpoint(signal);
    await writer.insert(table, some);
  }
}

function* inParts(
  rows: Iterable<readonly Cell[]>,
  size: number,
): Generator<readonly (readonly Cell[])[]> {
  let part: (readonly Cell[])[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
