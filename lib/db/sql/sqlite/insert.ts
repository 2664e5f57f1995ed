/** Inserts rows, one unless told otherwise: a parameter for each of their columns. */
export function insertSql(table: string, columns: readonly string[], rows = 1): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO "${table}" (${names}) VALUES ${Array(rows).fill(values).join(', ')}`;
}
