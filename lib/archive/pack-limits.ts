import type { Environment } from '../env';
import type { TableLimits } from '../pack/limits';

const MEGABYTE = 1_000_000;

/** How large a pack may be, as it comes and unpacked. */
export type ArchiveLimits = {
  /** Bytes of an archive, and of all its files together when they are unpacked. */
  readonly bytes: number;
  readonly entries: number;
  /** Bytes unpacked for each byte packed. */
  readonly ratio: number;
};

/** Every limit that a pack is read within. */
export type PackLimits = ArchiveLimits & TableLimits;

/** The limits that the environment sets. */
export function packLimits(settings: Environment): PackLimits {
  return {
    bytes: settings.FULCRUM_MAX_PACK_MB * MEGABYTE,
    entries: settings.FULCRUM_MAX_ENTRIES,
    ratio: settings.FULCRUM_MAX_RATIO,
    columns: settings.FULCRUM_MAX_COLUMNS,
    cellBytes: settings.FULCRUM_MAX_CELL_MB * MEGABYTE,
  };
}
