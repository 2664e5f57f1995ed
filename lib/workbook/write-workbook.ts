import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { writeZip } from '../archive/write-zip';
import type { CellFormat, WorkbookCell, WorkbookSheet } from '../views/workbook/types';

type NodeSheet =
  NonNullable<Parameters<typeof writeExcelFile>[0]> extends infer Sheets
    ? Sheets extends Sheet<infer Content>[]
      ? Sheet<Content>
      : never
    : never;

const FORMATS: Readonly<Record<CellFormat, string | undefined>> = {
  plain: undefined,
  score: '0.0',
  share: '0%',
};

/** More than this no spreadsheet takes into one cell. */
const LONGEST_TEXT = 32_767;

/**
 * Writes sheets as an XLSX file: numbers as numbers, texts as texts (no formula is ever written),
 * headings frozen and bold. The same sheets give the same bytes.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeExcelFile(sheets.map(toSheet)).toBuffer();
  // The library stamps its files with the time of the clock; packed again they carry none.
  return writeZip(new Map(Object.entries(unzipSync(bytes))));
}

function toSheet({ name, columns, rows }: WorkbookSheet): NodeSheet {
  const headings = columns.map(({ heading }) => ({
    ...textCell(heading),
    fontWeight: 'bold' as const,
  }));
  const formats = columns.map(({ format }) => FORMATS[format]);
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [headings, ...rows.map((row) => row.map((cell, at) => toCell(cell, formats[at])))],
  };
}

function toCell(cell: WorkbookCell, format: string | undefined): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return textCell(cell);
  return { type: Number, value: cell, ...(format === undefined ? {} : { format }) };
}

function textCell(text: string) {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  // The library looks texts up in a plain object, where `constructor` is always found.
  return { type: String, value: shown in Object.prototype ? `${shown} ` : shown };
}
