import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { ReadClient } from '../../client';

/** A value as the database gives it. */
export type PackedCell = string | number | null;

/** More make a text so long that the process gathers its garbage for each. */
const ROWS_AT_ONCE = 500;

/** Which rows of a table: those that belong to a version or an edition, in the order of a number. */
export type PackedTable = {
  readonly model: 'Observation' | 'Score';
  readonly columns: readonly string[];
  readonly owner: 'packVersionId' | 'editionId';
  readonly order: 'rowNumber' | 'position';
};

/**
 * Reads very many rows, some hundred at a time, each time as one text of JSON, on a connection of
 * its own beside Prisma's: a small part of the time that Prisma takes to make its records, and only
 * these rows are in memory. Between two times the process does other things. What belongs to a
 * version or an edition never changes, so that it makes no difference who writes in between.
 */
export async function* packedRows(
  db: ReadClient,
  table: PackedTable,
  ownerId: number,
): AsyncGenerator<readonly (readonly PackedCell[])[]> {
  const database = new Database(await fileOf(db), { readonly: true, fileMustExist: true });
  try {
    const statement = database.prepare<[number, number, number], string>(packedSql(table)).pluck();
    for (let after = 0; ; after += ROWS_AT_ONCE) {
      const packed = statement.get(ownerId, after, after + ROWS_AT_ONCE) ?? '[]';
      const rows: readonly (readonly PackedCell[])[] = JSON.parse(packed);
      yield rows;
      if (rows.length < ROWS_AT_ONCE) return;
      await turn();
    }
  } finally {
    database.close();
  }
}

/** Gives the rows of an owner (1) whose number is above one (2) and not above another (3). */
export function packedSql({ model, columns, owner, order }: PackedTable): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `SELECT json_group_array(json_array(${names})) FROM (
    SELECT ${names} FROM "${model}" WHERE "${owner}" = ?
      AND "${order}" > ? AND "${order}" <= ? ORDER BY "${order}")`;
}

/** The file that a client reads. */
async function fileOf(db: ReadClient): Promise<string> {
  const [main] = await db.$queryRaw<{ readonly file: string }[]>`
    SELECT "file" FROM pragma_database_list WHERE "name" = 'main'`;
  if (main === undefined) throw new Error('a connection without a file');
  return main.file;
}
