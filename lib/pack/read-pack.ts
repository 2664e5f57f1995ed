import { checkTables } from './check-tables';
import { PACK_TABLE_NAMES, tableOf } from './columns';
import { DESCRIPTOR_FILE, type PackageDetails } from './descriptor-schema';
import {
  type ExtendedEdition,
  extendDetails,
  extendTables,
  extensionFaults,
} from './extend-tables';
import { type Fault, faultAt } from './fault';
import { DEFAULT_TABLE_LIMITS, type TableLimits } from './limits';
import { packOf } from './pack-of';
import { type PackFiles, readDescriptor } from './read-descriptor';
import { NEEDED_TABLES, type ReadTable, readTable, type TableFile } from './read-table';
import type { AnyPack, PackTableName } from './tables';

/** A pack that was read, or everything that is wrong with it. */
export type ReadPack = {
  /** The edition that the pack was laid over; absent: it is a whole one. */
  readonly extended?: Pick<ExtendedEdition, 'index' | 'hash' | 'label'>;
  /** Null where there is any fault. */
  readonly pack: AnyPack | null;
  readonly details: PackageDetails | null;
  /** Errors: they stop an import. In the order of the tables and their rows. */
  readonly faults: readonly Fault[];
  /** Worth knowing; they let the pack pass. */
  readonly warnings: readonly Fault[];
};

/**
 * Reads a data pack: descriptor, files, cells, then what ties the tables together. Every fault is
 * found in one go; checks that need a table with faults of its own wait until it has none.
 *
 * @param files the files of the pack by their path within it, as bytes (or text, taken as UTF-8)
 * @param limits a table over them is not read
 * @param edition what a pack that extends an index is laid over; null: there is no such index
 */
export function readPack(
  files: PackFiles,
  limits: TableLimits = DEFAULT_TABLE_LIMITS,
  edition: ExtendedEdition | null = null,
): ReadPack {
  const { details, extended, tables, listed, faults, warnings } = readDescriptor(files);
  if (details === null) return { pack: null, details, faults, warnings };
  if (extended !== null) {
    const own = tables.map((file) => readTable(file, limits));
    const refused = [...faults, ...extensionFaults(extended, edition, own)];
    return readExtension(own, details, { faults: refused, warnings }, edition);
  }
  const read = readTables(tables, listed, limits);
  return {
    pack: faults.length + read.faults.length === 0 ? read.pack : null,
    details,
    faults: [...faults, ...read.faults],
    warnings: [...warnings, ...read.warnings],
  };
}

/** Checks the edition that a pack makes of the one that it extends. */
function readExtension(
  own: readonly ReadTable[],
  details: PackageDetails,
  { faults, warnings }: Pick<ReadPack, 'faults' | 'warnings'>,
  edition: ExtendedEdition | null,
): ReadPack {
  const inRows = own.flatMap((table) => table.faults);
  if (edition === null || faults.length > 0) {
    return { pack: null, details, faults: [...faults, ...inRows], warnings };
  }
  const tables = extendTables(edition, own);
  const checked = checkTables(tables);
  const found = [...inRows, ...checked.faults];
  const { index, hash, label } = edition;
  return {
    pack: found.length === 0 ? packOf(tables) : null,
    details: extendDetails(edition.details, details),
    faults: found,
    warnings: [...warnings, ...own.flatMap((table) => table.warnings), ...checked.warnings],
    extended: { index, hash, label },
  };
}

/** Reads the tables of a pack without its descriptor; the names of the files are those of tables. */
export function readBareTables(
  files: PackFiles,
  limits: TableLimits = DEFAULT_TABLE_LIMITS,
): ReadPack {
  const tables = PACK_TABLE_NAMES.flatMap((name): readonly TableFile[] => {
    const file = `${tableOf(name).name}.csv`;
    const content = files.get(file);
    if (content === undefined) return [];
    const plain = { encoding: 'utf-8', delimiter: ',', declaredFields: [], missingValues: [] };
    return [{ name, file, content, ...plain }];
  });
  const names = tables.map(({ name }) => name);
  const { pack, faults, warnings } = readTables(tables, names, limits);
  return { pack: faults.length === 0 ? pack : null, details: {}, faults, warnings };
}

type ReadTables = {
  readonly pack: AnyPack;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** @param listed the tables that the pack means to have */
function readTables(
  files: readonly TableFile[],
  listed: readonly PackTableName[],
  limits: TableLimits,
): ReadTables {
  const missing = NEEDED_TABLES.filter((name) => !listed.includes(name));
  const had = files.map(({ name }) => name);
  const lost = listed.filter((name) => !had.includes(name));
  const tables = [
    ...files.map((file) => readTable(file, limits)),
    ...[...missing, ...lost].map(absentTable),
  ];
  const checked = checkTables(tables);
  return {
    pack: packOf(tables),
    faults: [
      ...missing.map(missingTable),
      ...tables.flatMap((table) => table.faults),
      ...checked.faults,
    ],
    warnings: [...tables.flatMap((table) => table.warnings), ...checked.warnings],
  };
}

/** Stands for a table that could not be had, so that references to it are not judged. */
function absentTable(name: PackTableName): ReadTable {
  const file = `${tableOf(name).name}.csv`;
  return { name, file, columns: [], rows: [], faults: [], warnings: [] };
}

function missingTable(name: PackTableName): Fault {
  const place = { file: DESCRIPTOR_FILE, field: 'resources' };
  return faultAt(place, 'tableMissing', { table: tableOf(name).name });
}
