import { isWide } from '../../charts/text-width';
import type { CellFormat, WorkbookCell, WorkbookSheet } from './types';

/** A column of a sheet: its heading, and how its cell is made of a row. */
export type ColumnOf<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => WorkbookCell;
  readonly format?: CellFormat;
};

const WIDTH = { least: 8, most: 60, padding: 2 } as const;

/** Scores are shown with a decimal or two, however many the cell holds. */
const SHOWN_DIGITS = 6;

/** Makes a sheet of rows, with columns as wide as what stands in them. */
export function sheetOf<Row>(
  name: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): WorkbookSheet {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    name,
    columns: columns.map(({ heading, format = 'plain' }, at) => {
      const own = cells.map((line) => cellWidth(line[at] ?? null, format));
      return { heading, format, width: columnWidth([cellWidth(heading, 'plain'), ...own]) };
    }),
    rows: cells,
  };
}

function columnWidth(widths: readonly number[]): number {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, widest + WIDTH.padding));
}

function cellWidth(cell: WorkbookCell, format: CellFormat): number {
  if (cell === null) return 0;
  if (typeof cell === 'number' && format !== 'plain') return SHOWN_DIGITS;
  return Math.max(...String(cell).split('\n').map(charactersWide));
}

/** Chinese characters are as wide as two others. */
function charactersWide(line: string): number {
  let width = 0;
  for (const character of line) width += isWide(character) ? 2 : 1;
  return width;
}
