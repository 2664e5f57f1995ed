import { CsvError, parse } from 'csv-parse/sync';
import { type Fault, type FaultReason, faultAt } from './fault';

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

/**
 * Splits a CSV text into cells after RFC 4180; lines may end in LF, CR LF or CR. Rows of unequal
 * length pass here and are judged against the header later.
 */
export function readCsv(file: string, text: string, delimiter: string): CsvRecords {
  if (text === '') return { records: [], faults: [faultAt({ file }, 'fileEmpty')] };
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    return { records: [], faults: [faultAt({ file, row: line }, 'nulCharacter')] };
  }
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { records, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], faults: [csvFault(file, error)] };
  }
}

function csvFault(file: string, error: CsvError): Fault {
  const reason = REASON_OF_CSV_ERROR[error.code];
  if (reason === undefined) throw error;
  const recordsBefore = typeof error.records === 'number' ? error.records : 0;
  const column = typeof error.index === 'number' ? error.index + 1 : null;
  return faultAt({ file, row: recordsBefore + 1, column }, reason);
}
