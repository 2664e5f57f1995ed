import type { TableLimits } from '../pack/limits';
import { DEFAULT_TABLE_LIMITS } from '../pack/limits';

/** How much of the file of a table is read before it is refused. */
export type TableReadLimits = TableLimits & {
  /** Bytes of the file, and of a workbook's parts together when they are unpacked. */
  readonly bytes: number;
  /** Parts of a workbook. */
  readonly entries: number;
  /** Cells of a sheet, up to the last filled one of each row. */
  readonly cells: number;
};

/** The limits where whoever reads a table has set none; they match those of a pack. */
export const DEFAULT_READ_LIMITS: TableReadLimits = {
  ...DEFAULT_TABLE_LIMITS,
  bytes: 100_000_000,
  entries: 10_000,
  cells: 5_000_000,
};
