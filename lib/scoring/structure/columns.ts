import type { ScoreTable } from '../types';

/** The scores of all cities at some nodes, a column for each; NaN where a city has none. */
export function scoreColumns(table: ScoreTable, nodes: readonly string[]): readonly Float64Array[] {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const rows = new Map(table.cities.map((city, row) => [city, row]));
  const columns = nodes.map(() => new Float64Array(table.cities.length).fill(Number.NaN));
  for (const { city, node, value } of table.rows) {
    const column = columns[places.get(node) ?? -1];
    const row = rows.get(city);
    if (column !== undefined && row !== undefined && value !== null) column[row] = value;
  }
  return columns;
}
