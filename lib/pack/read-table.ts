import { type Column, tableOf } from './columns';
import { decodeForReading, type FileContent } from './decode-text';
import { type Fault, faultAt } from './fault';
import type { TableLimits } from './limits';
import { eachCsvRow } from './read-csv';
import { type Header, readHeader } from './read-header';
import { observationsReader, ReadObservations } from './read-observations';
import { fieldColumns, type ReadRow, readRow } from './read-row';
import type { Rows } from './rows';
import type { PackTableName } from './tables';

/** A CSV file with what its descriptor says about it. */
export type TableFile = {
  readonly name: PackTableName;
  readonly file: string;
  readonly content: FileContent;
  readonly encoding: string;
  readonly delimiter: string;
  /** Names of the declared fields; empty: no schema is given. */
  readonly declaredFields: readonly string[];
  readonly missingValues: readonly string[];
};

/** The rows of a table as far as they could be read. */
export type ReadTable = {
  readonly name: PackTableName;
  readonly file: string;
  /** The columns by their position in the file; empty: the file could not be read as a table. */
  readonly columns: readonly (Column | null)[];
  readonly rows: Rows<ReadRow>;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Tables without which there is nothing to compare; the others may be left out or be empty. */
export const NEEDED_TABLES: readonly PackTableName[] = ['index', 'nodes', 'cities'];

/** Reads one table: decodes, splits, matches the header, types each row. All faults at once. */
export function readTable(source: TableFile, limits: TableLimits): ReadTable {
  const { name, file, delimiter } = source;
  const decoded = decodeForReading(file, source.content, source.encoding);
  if (decoded.fault !== null) return unread(source, [decoded.fault]);
  const rows: ReadRow[] | ReadObservations = name === 'observations' ? new ReadObservations() : [];
  const found: { header: Header | null } = { header: null };
  let take = (_row: number, _cells: readonly string[]): void => {};
  const fault = eachCsvRow(file, decoded.content, { delimiter, limits }, (cells, row) => {
    if (row > 1) return take(row, cells);
    found.header = readHeader(file, tableOf(name), cells, source.declaredFields);
    if (found.header.readable) take = rowTaker(source, found.header, rows);
  });
  const { header } = found;
  if (fault !== null || header === null) return unread(source, fault === null ? [] : [fault]);
  if (!header.readable) return unread(source, header.faults);
  const empty = rows.length === 0 ? [faultAt({ file }, 'noRows')] : [];
  const isNeeded = NEEDED_TABLES.includes(name);
  const ofRows = Array.isArray(rows) ? rows.flatMap((row) => row.faults) : rows.faults;
  return {
    name,
    file,
    columns: header.columns,
    rows,
    faults: [...header.faults, ...ofRows, ...(isNeeded ? empty : [])],
    warnings: isNeeded ? [] : empty,
  };
}

/** Gives what takes the rows of a file, one after the other. */
function rowTaker(
  { name, file, missingValues }: TableFile,
  { columns }: Header,
  rows: ReadRow[] | ReadObservations,
): (row: number, cells: readonly string[]) => void {
  const context = { file, columns, fields: fieldColumns(tableOf(name), columns), missingValues };
  if (rows instanceof ReadObservations) return observationsReader(context, rows);
  return (row, cells) => rows.push(readRow(context, row, cells));
}

function unread({ name, file }: TableFile, faults: readonly Fault[]): ReadTable {
  return { name, file, columns: [], rows: [], faults, warnings: [] };
}
