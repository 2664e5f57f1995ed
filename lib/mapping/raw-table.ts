/** A cell that is neither empty, a text nor a plain number. */
export type MarkedCell =
  | {
      /** `percent`: shown as a percentage; its value is what is shown (25 for 25 %). */
      readonly kind: 'percent';
      readonly value: number;
    }
  | {
      /** `date`: YYYY-MM-DD, with the time where there is one. `error`: #N/A and its kin. */
      readonly kind: 'date' | 'error' | 'boolean';
      readonly value: string;
    };

/** What a cell of a table holds; null: nothing. */
export type RawCell = null | string | number | MarkedCell;

/** A row with something in it. */
export type RawRow = {
  /** As the file counts: the first is 1. */
  readonly number: number;
  /** The first cell is that of column 1. */
  readonly cells: readonly RawCell[];
};

/** Cells that the file shows as one; rows and columns count from 1. */
export type Merge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A table as a file has it: one for each sheet of a workbook, one for a CSV file. */
export type RawTable = {
  /** Name of the file, without folders. */
  readonly file: string;
  /** Null: a file without sheets. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  /** In order; rows without content are left out. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly Merge[];
};

/** How a table is named in faults: `regions.xlsx#Data`. */
export function tableLabel({ file, sheet }: Pick<RawTable, 'file' | 'sheet'>): string {
  return sheet === null ? file : `${file}#${sheet}`;
}

/** What a cell shows, as text; empty where it shows nothing. */
export function shownCell(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  return cell.kind === 'percent' ? `${cell.value}%` : cell.value;
}
