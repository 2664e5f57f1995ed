import { type Fault, faultAt } from '../pack/fault';
import { findTable } from './find-table';
import { headingsOf } from './headings';
import type { TableMapping } from './mapping-schema';
import { type RawTable, tableLabel } from './raw-table';
import { headingKey } from './read-heading';

/** The table that a mapping speaks of, where it stands now. */
export type LocatedTable = {
  readonly table: RawTable;
  /** Headings by column, the first being column 1. */
  readonly labels: readonly string[];
  /** The lowest row of the headings: where faults of a column are shown. */
  readonly headerRow: number;
  readonly firstRow: number;
};

/** A table that was found, or why not. */
export type Location = {
  readonly located: LocatedTable | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Finds the sheet by its name and the headings by their row, or where they have moved to. */
export function locateTable(tables: readonly RawTable[], mapping: TableMapping): Location {
  const table = chosenTable(tables, mapping.sheet);
  if (table === null) {
    const sheets = tables.flatMap(({ sheet }) => sheet ?? []).join(', ');
    const place = { file: tables[0]?.file ?? mapping.file };
    const missing = faultAt(place, 'sheetMissing', { sheet: mapping.sheet ?? '', sheets });
    return { located: null, faults: [missing], warnings: [] };
  }
  const { labels } = headingsOf(table, mapping.headerRows);
  if (hasColumn(labels, mapping.cityColumn)) {
    const headerRow = mapping.headerRows.at(-1) ?? 1;
    const located = { table, labels, headerRow, firstRow: mapping.firstRow };
    return { located, faults: [], warnings: [] };
  }
  return moved(table, mapping);
}

function moved(table: RawTable, mapping: TableMapping): Location {
  const found = findTable(table);
  const file = tableLabel(table);
  if (found === null) {
    return { located: null, faults: [faultAt({ file }, 'tableNotFound')], warnings: [] };
  }
  const { labels, headerRows, firstRow } = found;
  const headerRow = headerRows.at(-1) ?? 1;
  if (!hasColumn(labels, mapping.cityColumn)) {
    const fault = faultAt({ file, row: headerRow }, 'columnMissing', { label: mapping.cityColumn });
    return { located: null, faults: [fault], warnings: [] };
  }
  const expected = mapping.headerRows.at(-1) ?? 1;
  const warning = faultAt({ file, row: headerRow }, 'headingsMoved', {
    found: headerRow,
    expected,
  });
  return { located: { table, labels, headerRow, firstRow }, faults: [], warnings: [warning] };
}

/** The sheet of that name; where there is but one to be seen, that one, whatever its name. */
function chosenTable(tables: readonly RawTable[], sheet: string | null): RawTable | null {
  const named = tables.find((table) => table.sheet === sheet);
  if (named !== undefined) return named;
  const [only, ...others] = tables.filter(({ isHidden }) => !isHidden);
  return only !== undefined && others.length === 0 ? only : null;
}

function hasColumn(labels: readonly string[], column: string): boolean {
  return (
    labels.includes(column) || labels.some((label) => headingKey(label) === headingKey(column))
  );
}
