/** Inserts one row, a parameter for each column. */
export function insertSql(table: string, columns: readonly string[]): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map(() => '?').join(', ');
  return `INSERT INTO "${table}" (${names}) VALUES (${values})`;
}
