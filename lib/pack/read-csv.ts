import { CsvError, parse } from 'csv-parse/sync';
import { type Fault, type FaultReason, faultAt } from './fault';
import { DEFAULT_TABLE_LIMITS, type TableLimits } from './limits';

/** The cells of a CSV file: records[0] is the header; the row number of a record is its index + 1. */
export type CsvRecords = {
  readonly records: readonly (readonly string[])[];
  readonly faults: readonly Fault[];
};

const REASON_OF_CSV_ERROR: Readonly<Record<string, FaultReason>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteNotClosed',
  CSV_INVALID_CLOSING_QUOTE: 'quoteMisplaced',
  INVALID_OPENING_QUOTE: 'quoteMisplaced',
};

const MEGABYTE = 1_000_000;
/** No character of a text takes more bytes in UTF-8. */
const MOST_BYTES = 3;

/** Thrown by a row that is too large, to stop the reading there. */
class RowTooLarge extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * Splits a CSV text into cells after RFC 4180; lines may end in LF, CR LF or CR. Rows of unequal
 * length pass here and are judged against the header later. A row over the limits ends the reading.
 */
export function readCsv(
  file: string,
  text: string,
  delimiter: string,
  limits: TableLimits = DEFAULT_TABLE_LIMITS,
): CsvRecords {
  if (text === '') return { records: [], faults: [faultAt({ file }, 'fileEmpty')] };
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    return { records: [], faults: [faultAt({ file, row: line }, 'nulCharacter')] };
  }
  let row = 0;
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[]) => {
        row += 1;
        const fault = sizeFault({ file, row }, cells, limits);
        if (fault !== null) throw new RowTooLarge(fault);
        return cells;
      },
    });
    return { records, faults: [] };
  } catch (error) {
    if (error instanceof RowTooLarge) return { records: [], faults: [error.fault] };
    if (!(error instanceof CsvError)) throw error;
    return { records: [], faults: [csvFault(file, error)] };
  }
}

function sizeFault(
  place: { readonly file: string; readonly row: number },
  cells: readonly string[],
  limits: TableLimits,
): Fault | null {
  const { columns, cellBytes } = limits;
  if (cells.length > columns) {
    return faultAt(place, 'tooManyColumns', { found: cells.length, most: columns });
  }
  const large = cells.findIndex((cell) => bytesOver(cell, cellBytes));
  if (large === -1) return null;
  return faultAt({ ...place, column: large + 1 }, 'cellTooLong', { most: cellBytes / MEGABYTE });
}

function bytesOver(cell: string, most: number): boolean {
  return cell.length * MOST_BYTES > most && new TextEncoder().encode(cell).length > most;
}

function csvFault(file: string, error: CsvError): Fault {
  const reason = REASON_OF_CSV_ERROR[error.code];
  if (reason === undefined) throw error;
  const recordsBefore = typeof error.records === 'number' ? error.records : 0;
  const column = typeof error.index === 'number' ? error.index + 1 : null;
  return faultAt({ file, row: recordsBefore + 1, column }, reason);
}
