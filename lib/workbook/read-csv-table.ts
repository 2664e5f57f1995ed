import type { RawCell, RawRow, RawTable } from '../mapping/raw-table';
import { decodeText } from '../pack/decode-text';
import { type Fault, faultAt } from '../pack/fault';
import { readCsv } from '../pack/read-csv';
import type { TableReadLimits } from './table-limits';
import { TableRefused } from './table-refused';

/** What may part the columns of a table. */
const DELIMITERS = [',', ';', '\t'] as const;
/** Lines that are tried for the delimiter; titles may stand above the table. */
const TRIED_LINES = 20;
const MEGABYTE = 1_000_000;

type CsvTable = {
  readonly table: RawTable | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Reads a CSV file as a raw table: its delimiter is found out, its encoding must be declared. */
export function readCsvTable(
  file: string,
  bytes: Uint8Array,
  encoding: string | undefined,
  limits: TableReadLimits,
): CsvTable {
  const decoded = decodeText(file, bytes, encoding);
  if (decoded.text === null) return refused(file, decoded.fault);
  const delimiter = delimiterOf(decoded.text);
  const { records, faults } = readCsv(file, decoded.text, delimiter);
  if (faults.length > 0) return { table: null, faults, warnings: [] };
  const rows = records.flatMap((record, index) => rowOf(record, index + 1, limits));
  const size = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (size > limits.cells) throw new TableRefused('tooManyCells', { most: limits.cells });
  const shown = delimiter === '\t' ? 'Tab' : delimiter;
  return {
    table: { file, sheet: null, isHidden: false, rows, merges: [] },
    faults: [],
    warnings: delimiter === ',' ? [] : [faultAt({ file }, 'otherDelimiter', { delimiter: shown })],
  };
}

function refused(file: string, fault: Fault): CsvTable {
  const isUndeclared = fault.message.key === 'notUtf8.message';
  return {
    table: null,
    faults: [isUndeclared ? faultAt({ file }, 'tableNotUtf8') : fault],
    warnings: [],
  };
}

function rowOf(
  record: readonly string[],
  number: number,
  limits: TableReadLimits,
): readonly RawRow[] {
  const cells = record.map((cell): RawCell => (cell.trim() === '' ? null : cell));
  while (cells.at(-1) === null) cells.pop();
  if (cells.length > limits.columns) {
    throw new TableRefused('tooManyColumns', { found: cells.length, most: limits.columns });
  }
  // A character takes up to three bytes, so that most cells need no counting.
  const isLong = record.some(
    (cell) => cell.length * 3 > limits.cellBytes && Buffer.byteLength(cell) > limits.cellBytes,
  );
  if (isLong) throw new TableRefused('cellTooLong', { most: limits.cellBytes / MEGABYTE });
  return cells.length === 0 ? [] : [{ number, cells }];
}

/**
 * The delimiter that parts most lines into the same number of columns: of those that do, the one
 * with the most. Commas within quotation marks part nothing.
 */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const lines = text
    .slice(0, MEGABYTE)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, TRIED_LINES);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
}

/** Lines that agree on a number of columns, times that number less one. */
function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  const agreeing = counts.map((count) => counts.filter((other) => other === count).length * count);
  return Math.max(0, ...agreeing);
}
