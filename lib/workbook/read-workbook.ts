import { type RawTable, tableLabel } from '../mapping/raw-table';
import { type Fault, faultAt } from '../pack/fault';
import { readCellFormats } from './cell-formats';
import { readSheet, type SheetContent } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { TableReadLimits } from './table-limits';
import { workbookParts } from './workbook-parts';
import { openParts } from './zip-parts';

/**
 * Reads every sheet of an XLSX workbook. Macros and charts are passed over, links are not followed.
 *
 * @throws TableRefused where the file can't be read
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  limits: TableReadLimits,
): Promise<{ readonly tables: readonly RawTable[]; readonly warnings: readonly Fault[] }> {
  const parts = await openParts(bytes, limits);
  const { sheets, strings, styles, from1904 } = await workbookParts(parts, limits.cellBytes);
  const context = {
    strings: await readSharedStrings(parts, strings, limits.cellBytes),
    formats: await readCellFormats(parts, styles, limits.cellBytes),
    from1904,
    limits,
  };
  const tables: RawTable[] = [];
  const warnings: Fault[] = [];
  for (const { name, isHidden, part } of sheets) {
    const content = await readSheet(part, parts.read(part), context);
    const { rows, merges } = content;
    const table = { file, sheet: name, isHidden, rows, merges };
    tables.push(table);
    warnings.push(...sheetWarnings(table, content));
  }
  return { tables, warnings };
}

function sheetWarnings(table: RawTable, content: SheetContent): readonly Fault[] {
  const place = { file: tableLabel(table) };
  if (table.isHidden) {
    return [faultAt(place, 'sheetHidden', { sheet: table.sheet ?? '' })];
  }
  const { hiddenRows: rows, hiddenColumns: columns, formulasWithoutValue: count } = content;
  return [
    ...(rows + columns > 0 ? [faultAt(place, 'partsHidden', { rows, columns })] : []),
    ...(count > 0 ? [faultAt(place, 'formulaWithoutValue', { count })] : []),
  ];
}
