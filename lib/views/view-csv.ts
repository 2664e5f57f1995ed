import { type Cell, type CsvFlavour, writeCsv } from '../pack/csv';
import type { ViewTable } from './view-tables';

/** What a page shows as a table, as CSV. */
export function viewCsv({ columns, rows }: ViewTable, flavour: CsvFlavour): string {
  return writeCsv([columns, ...rows.map((row) => row.map(cellOf))], flavour);
}

function cellOf(value: ViewTable['rows'][number][number]): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? '';
}
