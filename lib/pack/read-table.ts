import { type Column, tableOf } from './columns';
import { decodeText, type FileContent } from './decode-text';
import { type Fault, faultAt } from './fault';
import type { TableLimits } from './limits';
import { readCsv } from './read-csv';
import { readHeader } from './read-header';
import { fieldColumns, type ReadRow, readRow } from './read-row';
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
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Tables without which there is nothing to compare; the others may be left out or be empty. */
export const NEEDED_TABLES: readonly PackTableName[] = ['index', 'nodes', 'cities'];

/** Reads one table: decodes, splits, matches the header, types each row. All faults at once. */
export function readTable(source: TableFile, limits: TableLimits): ReadTable {
  const { name, file } = source;
  const decoded = decodeText(file, source.content, source.encoding);
  if (decoded.fault !== null) return unread(source, [decoded.fault]);
  const { records, faults } = readCsv(file, decoded.text, source.delimiter, limits);
  const [labels, ...lines] = records;
  if (labels === undefined) return unread(source, faults);
  const table = tableOf(name);
  const header = readHeader(file, table, labels, source.declaredFields);
  if (!header.readable) return unread(source, header.faults);
  const { columns } = header;
  const { missingValues } = source;
  const context = { file, columns, fields: fieldColumns(table, columns), missingValues };
  const rows = lines.map((cells, index) => readRow(context, index + 2, cells));
  const empty = rows.length === 0 ? [faultAt({ file }, 'noRows')] : [];
  const isNeeded = NEEDED_TABLES.includes(name);
  return {
    name,
    file,
    columns,
    rows,
    faults: [...header.faults, ...rows.flatMap((row) => row.faults), ...(isNeeded ? empty : [])],
    warnings: isNeeded ? [] : empty,
  };
}

function unread({ name, file }: TableFile, faults: readonly Fault[]): ReadTable {
  return { name, file, columns: [], rows: [], faults, warnings: [] };
}
