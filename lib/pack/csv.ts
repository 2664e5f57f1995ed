import { stringify } from 'csv-stringify/sync';

/** A cell to be written. A number stays one: only texts are kept from being formulas. */
export type Cell = string | number;

/**
 * `plain`: UTF-8, LF, every text as it is, for programs and for the data pack.
 * `spreadsheet`: with a byte order mark (without it Excel misreads Chinese), CRLF, and texts that
 * a spreadsheet would take for formulas marked with an apostrophe.
 */
export type CsvFlavour = 'plain' | 'spreadsheet';

const OPTIONS = {
  // A bare carriage return would end a line when read again.
  plain: { record_delimiter: '\n', quoted_match: /\r/ },
  spreadsheet: {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    bom: true,
    escape_formulas: true,
  },
} as const;

/** Writes lines as CSV (RFC 4180), with quotes only where they are needed. */
export function writeCsv(lines: readonly (readonly Cell[])[], flavour: CsvFlavour): string {
  return stringify(
    lines.map((line) => [...line]),
    OPTIONS[flavour],
  );
}
