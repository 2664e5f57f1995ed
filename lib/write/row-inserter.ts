import Database from 'better-sqlite3';
import { toDatabaseError } from '../db/database-error';
import { insertSql } from '../db/sql/sqlite/insert';
import { WRITE_PRAGMAS } from '../db/sql/sqlite/pragmas';

/** A value as the database takes it. */
export type Cell = string | number | null;

/** Where rows go: a table and the columns that they have cells for. */
export type Target = { readonly model: string; readonly columns: readonly string[] };

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
      const statement = database.prepare<[readonly Cell[]]>(insertSql(model, columns));
      const all = database.transaction(() => {
        database.exec(DEFER_PRAGMA);
        for (const row of rows) statement.run(row);
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
