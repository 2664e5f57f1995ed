/** How much of a table is read before it is refused. */
export type TableLimits = {
  /** Columns of a table. */
  readonly columns: number;
  /** Bytes of one cell, in UTF-8. */
  readonly cellBytes: number;
};

/** The limits where whoever reads a table has set none. */
export const DEFAULT_TABLE_LIMITS: TableLimits = { columns: 5000, cellBytes: 10_000_000 };
