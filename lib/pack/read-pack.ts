import { checkTables } from './check-tables';
import { PACK_TABLE_NAMES, tableOf } from './columns';
import { DESCRIPTOR_FILE, type PackageDetails } from './descriptor-schema';
import { type Fault, faultAt } from './fault';
import { packOf } from './pack-of';
import { type PackFiles, readDescriptor } from './read-descriptor';
import { NEEDED_TABLES, readTable, type TableFile } from './read-table';
import type { Pack } from './tables';

/** A pack that was read, or everything that is wrong with it. */
export type ReadPack = {
  /** Null where there is any fault. */
  readonly pack: Pack | null;
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
 */
export function readPack(files: PackFiles): ReadPack {
  const descriptor = readDescriptor(files);
  if (descriptor.details === null) return { pack: null, ...descriptor };
  const missing = descriptor.faults.length > 0 ? [] : missingTables(descriptor.tables);
  const read = readTables(descriptor.tables);
  const faults = [...descriptor.faults, ...missing, ...read.faults];
  return {
    pack: faults.length === 0 ? read.pack : null,
    details: descriptor.details,
    faults,
    warnings: [...descriptor.warnings, ...read.warnings],
  };
}

/** Reads the tables of a pack without its descriptor; the names of the files are those of tables. */
export function readBareTables(files: PackFiles): ReadPack {
  const tables = PACK_TABLE_NAMES.flatMap((name): readonly TableFile[] => {
    const file = `${tableOf(name).name}.csv`;
    const content = files.get(file);
    if (content === undefined) return [];
    const plain = { encoding: 'utf-8', delimiter: ',', declaredFields: [], missingValues: [] };
    return [{ name, file, content, ...plain }];
  });
  const read = readTables(tables);
  const faults = [...missingTables(tables), ...read.faults];
  return { ...read, pack: faults.length === 0 ? read.pack : null, details: {}, faults };
}

function readTables(files: readonly TableFile[]): {
  readonly pack: Pack;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
} {
  const tables = files.map(readTable);
  const checked = checkTables(tables);
  return {
    pack: packOf(tables),
    faults: [...tables.flatMap((table) => table.faults), ...checked.faults],
    warnings: [...tables.flatMap((table) => table.warnings), ...checked.warnings],
  };
}

function missingTables(tables: readonly TableFile[]): readonly Fault[] {
  return NEEDED_TABLES.filter((name) => !tables.some((table) => table.name === name)).map((name) =>
    faultAt({ file: DESCRIPTOR_FILE, field: 'resources' }, 'tableMissing', {
      table: tableOf(name).name,
    }),
  );
}
