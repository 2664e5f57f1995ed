/** What stands in a cell. A number is one in the file, too; a text never becomes anything else. */
export type WorkbookCell = string | number | null;

/** How the numbers of a column are shown: as they are, as scores, or as shares of 1. */
export type CellFormat = 'plain' | 'score' | 'share';

export type WorkbookColumn = {
  readonly heading: string;
  /** In characters, as workbooks count it. */
  readonly width: number;
  readonly format: CellFormat;
};

/** A sheet with finished texts: headings in its first row, then its rows. */
export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};
