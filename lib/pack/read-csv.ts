import { CsvError, parse } from 'csv-parse/sync';
import { type Fault, faultAt } from './fault';
import type { FaultReason } from './fault-codes';
import { DEFAULT_TABLE_LIMITS, type TableLimits } from './limits';
import { rowPieces } from './row-pieces';

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
/** Longer texts count as old from the start, and make the process gather its garbage for each. */
const PIECE_BYTES = 65_536;
/** No character of a text takes more bytes in UTF-8. */
const MOST_BYTES = 3;

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
  const records: string[][] = [];
  const fault = eachCsvRow(file, text, { delimiter, limits }, (cells) => records.push(cells));
  return fault === null ? { records, faults: [] } : { records: [], faults: [fault] };
}

/**
 * The same (see `readCsv`), row by row as they come: none is kept here.
 *
 * @param content a text, or bytes that were found to be UTF-8
 * @param visit the header is row 1
 * @returns what ended the reading; null: nothing did, and all rows were there
 */
export function eachCsvRow(
  file: string,
  content: string | Uint8Array,
  { delimiter, limits }: { readonly delimiter: string; readonly limits: TableLimits },
  visit: (cells: string[], row: number) => void,
): Fault | null {
  if (content.length === 0) return faultAt({ file }, 'fileEmpty');
  const nul = nulFault(file, content);
  if (nul !== null) return nul;
  let row = 0;
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
  };
  try {
    for (const piece of piecesOf(content)) {
      const records = isPlain(piece, delimiter)
        ? splitPlain(piece, delimiter)
        : parse(piece, options);
      for (const cells of records) {
        row += 1;
        const fault = sizeFault({ file, row }, cells, limits);
        if (fault !== null) return fault;
        visit(cells, row);
      }
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return csvFault(file, row, error);
  }
}

/** Whether nothing in a text needs a parser: no quotes, and lines that end in LF alone. */
function isPlain(text: string, delimiter: string): boolean {
  return delimiter.length === 1 && !text.includes('"') && !text.includes('\r');
}

/** What csv-parse gives of such a text, several times as quick. */
function splitPlain(text: string, delimiter: string): string[][] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

/** A text whole; bytes in pieces of whole rows, so that only the cells of one are in memory. */
function* piecesOf(content: string | Uint8Array): Generator<string> {
  if (typeof content === 'string') {
    yield content;
    return;
  }
  const { buffer, byteOffset } = content;
  for (const [start, end] of rowPieces(content, PIECE_BYTES)) {
    yield Buffer.from(buffer, byteOffset + start, end - start).toString();
  }
}

function nulFault(file: string, content: string | Uint8Array): Fault | null {
  const nul = typeof content === 'string' ? content.indexOf('\0') : content.indexOf(0);
  if (nul === -1) return null;
  const before =
    typeof content === 'string'
      ? content.slice(0, nul)
      : new TextDecoder().decode(content.subarray(0, nul));
  return faultAt({ file, row: before.split(/\r\n|\n|\r/).length }, 'nulCharacter');
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
  for (let at = 0; at < cells.length; at += 1) {
    if (!bytesOver(cells[at] ?? '', cellBytes)) continue;
    return faultAt({ ...place, column: at + 1 }, 'cellTooLong', { most: cellBytes / MEGABYTE });
  }
  return null;
}

function bytesOver(cell: string, most: number): boolean {
  return cell.length * MOST_BYTES > most && new TextEncoder().encode(cell).length > most;
}

/** @param before rows of the pieces that were read before */
function csvFault(file: string, before: number, error: CsvError): Fault {
  const reason = REASON_OF_CSV_ERROR[error.code];
  if (reason === undefined) throw error;
  const recordsBefore = before + (typeof error.records === 'number' ? error.records : 0);
  const column = typeof error.index === 'number' ? error.index + 1 : null;
  return faultAt({ file, row: recordsBefore + 1, column }, reason);
}
