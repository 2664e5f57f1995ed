import Database from 'better-sqlite3';
import { toDatabaseError } from '../db/database-error';
import { insertSql } from '../db/sql/sqlite/insert';
import { WRITE_PRAGMAS } from '../db/sql/sqlite/pragmas';

/** A value as the database takes it. */
export type Cell = string | number | null;

/** Where rows go: a table and the columns that they have cells for. */
export type Target = { readonly model: string; readonly columns: readonly string[] };

/** Rows that one statement inserts: each call of the driver takes as long as a row or two. */
const ROWS_IN_STATEMENT = 16;

/** Pages of indexes that are written to over and over; the driver's own 2 MB are too few. */
const CACHE_PRAGMA = 'PRAGMA cache_size = -16000';
/** A node may stand before its parent: foreign keys are looked at when the transaction ends. */
const DEFER_PRAGMA = 'PRAGMA defer_foreign_keys = ON';

/**
 * Inserts rows by prepared statements on a connection of its own, without Prisma, which needs ten
 * times as long for each. It is opened at the first rows; nothing else may be writing meanwhile.
 */
export class RowInserter {
  readonly #file: string;
  readonly #busyTimeout: number;
  #opened: Database.Database | null = null;

  constructor(file: string, busyTimeout: number) {
    this.#file = file;
    this.#busyTimeout = busyTimeout;
  }

  /**
   * Inserts rows in one transaction, all or none. A row is looked at until the next is asked for.
   *
   * @throws AppError `database-busy`, `disk-full`, `database-unwritable`
   */
  insert({ model, columns }: Target, rows: Iterable<readonly Cell[]>): void {
    try {
      const database = this.#database();
      const statementFor = (count: number) =>
        database.prepare<[readonly Cell[]]>(insertSql(model, columns, count));
      const [one, many] = [statementFor(1), statementFor(ROWS_IN_STATEMENT)];
      const all = database.transaction(() => {
        database.exec(DEFER_PRAGMA);
        const left = runFull(many, rows, columns.length * ROWS_IN_STATEMENT);
        for (let at = 0; at < left.length; at += columns.length) {
          one.run(left.slice(at, at + columns.length));
        }
      });
      all.immediate();
    } catch (thrown) {
      throw toDatabaseError(thrown, this.#file);
    }
  }

  close(): void {
    this.#opened?.close();
    this.#opened = null;
  }

  #database(): Database.Database {
    if (this.#opened !== null) return this.#opened;
    const database = new Database(this.#file, { fileMustExist: true, timeout: this.#busyTimeout });
    for (const pragma of [...WRITE_PRAGMAS, CACHE_PRAGMA]) database.exec(pragma);
    this.#opened = database;
    return database;
  }
}

/** Runs a statement for as many rows as it takes at once. @returns the cells of the rows left over */
function runFull(
  statement: Database.Statement<[readonly Cell[]]>,
  rows: Iterable<readonly Cell[]>,
  size: number,
): readonly Cell[] {
  const cells: Cell[] = new Array(size).fill(null);
  let filled = 0;
  for (const row of rows) {
    for (const cell of row) {
      cells[filled] = cell;
      filled += 1;
    }
    if (filled < size) continue;
    statement.run(cells);
    filled = 0;
  }
  return cells.slice(0, filled);
}
