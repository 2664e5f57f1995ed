import type { RawTable } from '../mapping/raw-table';
import { type Fault, faultAt } from '../pack/fault';
import { readCsvTable } from './read-csv-table';
import { readWorkbook } from './read-workbook';
import { DEFAULT_READ_LIMITS, type TableReadLimits } from './table-limits';
import { TableRefused } from './table-refused';

/** The tables of a file, or what hinders reading it. */
export type ReadTableFile = {
  /** One for each sheet, hidden ones marked; a CSV file has one. Empty where there is a fault. */
  readonly tables: readonly RawTable[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** How a file of a table is to be read. */
export type TableFileOptions = {
  /** Of a CSV file; left out: UTF-8. */
  readonly encoding?: string;
  readonly limits?: TableReadLimits;
};

const ZIP_SIGNATURE = [0x50, 0x4b];
/** The container of old workbooks (XLS), and of new ones that are locked by a password. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const OTHER_SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
];
const MEGABYTE = 1_000_000;

/**
 * Reads the file of a table, CSV or XLSX, as its bytes say, whatever it is called.
 *
 * @param name of the file, without folders, for faults
 */
export async function readTableFile(
  name: string,
  bytes: Uint8Array,
  { encoding, limits = DEFAULT_READ_LIMITS }: TableFileOptions = {},
): Promise<ReadTableFile> {
  try {
    if (bytes.byteLength > limits.bytes) {
      throw new TableRefused('workbookTooLarge', { most: limits.bytes / MEGABYTE });
    }
    if (startsWith(bytes, OLE_SIGNATURE)) throw new TableRefused('workbookOldOrLocked');
    if (OTHER_SIGNATURES.some((signature) => startsWith(bytes, signature))) {
      throw new TableRefused('tableTypeUnknown');
    }
    if (startsWith(bytes, ZIP_SIGNATURE)) {
      return { ...(await readWorkbook(name, bytes, limits)), faults: [] };
    }
    const { table, faults, warnings } = readCsvTable(name, bytes, encoding, limits);
    return { tables: table === null ? [] : [table], faults, warnings };
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return {
      tables: [],
      faults: [faultAt({ file: name }, error.reason, error.values)],
      warnings: [],
    };
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
