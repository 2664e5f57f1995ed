import { checkFile } from './check-file';
import { checkTableSchema } from './check-table-schema';
import { PACK_TABLE_NAMES, tableNamed, tableOf } from './columns';
import type { FileContent } from './decode-text';
import {
  DESCRIPTOR_FILE,
  type Descriptor,
  descriptorSchema,
  detailsOfDescriptor,
  EDITION_KEY,
  EXTENDS_KEY,
  type Extended,
  LONGEST_MAPPING,
  MAPPING_KEY,
  type PackageDetails,
  type ResourceDescriptor,
} from './descriptor-schema';
import { type Fault, faultAt } from './fault';
import type { FaultReason } from './fault-codes';
import { jsonPlace } from './json-place';
import { pathProblem } from './pack-path';
import { readJson } from './read-json';
import type { TableFile } from './read-table';
import type { PackTableName } from './tables';

/** The files of a pack by their path within it. */
export type PackFiles = ReadonlyMap<string, FileContent>;

/** What a descriptor says: details of the package, and the file of each table. */
export type ReadDescriptor = {
  readonly details: PackageDetails | null;
  /** The index that the pack extends; null: it is a whole one. */
  readonly extended: Extended | null;
  readonly tables: readonly TableFile[];
  /** Tables that are listed, whether or not their file can be had. */
  readonly listed: readonly PackTableName[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

const DEFAULT_DELIMITER = ',';

/** Reads and checks datapackage.json, and that the files it names are there and unchanged. */
export function readDescriptor(files: PackFiles): ReadDescriptor {
  const content = files.get(DESCRIPTOR_FILE);
  if (content === undefined) return refused([faultAt({ file: DESCRIPTOR_FILE }, 'noDescriptor')]);
  const json = readJson(DESCRIPTOR_FILE, content);
  if (json.fault !== null) return refused([json.fault]);
  const parsed = descriptorSchema.safeParse(json.value);
  if (!parsed.success) return refused(parsed.error.issues.map(({ path }) => shapeFault(path)));
  const descriptor = parsed.data;
  if (descriptor.resources.length === 0)
    return refused([descriptorFault('noResources', 'resources')]);
  const read = descriptor.resources.map((resource, index) =>
    readResource(files, descriptor, resource, index),
  );
  return {
    details: detailsOfDescriptor(descriptor),
    extended: descriptor[EXTENDS_KEY] ?? null,
    tables: read.flatMap(({ table }) => (table === null ? [] : [table])),
    listed: descriptor.resources.flatMap(({ name }) => tableNamed(name) ?? []),
    faults: [...mappingFaults(descriptor), ...read.flatMap(({ faults }) => faults)],
    warnings: [...read.flatMap(({ warnings }) => warnings), ...unlistedFiles(files, descriptor)],
  };
}

/** What a package says of itself beside its tables; empty where there is no readable descriptor. */
export function readPackageDetails(files: PackFiles): PackageDetails {
  const content = files.get(DESCRIPTOR_FILE);
  const json = content === undefined ? null : readJson(DESCRIPTOR_FILE, content);
  return detailsOfDescriptor(json?.value) ?? {};
}

function mappingFaults({ [MAPPING_KEY]: mapping }: Descriptor): readonly Fault[] {
  if (mapping === undefined || JSON.stringify(mapping).length <= LONGEST_MAPPING) return [];
  return [descriptorFault('mappingTooLarge', MAPPING_KEY, { limit: LONGEST_MAPPING })];
}

type ReadResource = {
  readonly table: TableFile | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

function readResource(
  files: PackFiles,
  { resources, [EXTENDS_KEY]: extended }: Descriptor,
  resource: ResourceDescriptor,
  index: number,
): ReadResource {
  const at = `resources[${index}]`;
  const without = (faults: readonly Fault[], warnings: readonly Fault[] = []): ReadResource => ({
    table: null,
    faults,
    warnings,
  });
  const file = pathOf(resource);
  const unsafe = pathProblem(file);
  if (unsafe !== null) return without([descriptorFault(unsafe, `${at}.path`, { path: file })]);
  const names = resources.map(({ name }) => name);
  if (names.indexOf(resource.name) !== index) {
    return without([descriptorFault('duplicateResource', at, { resource: resource.name })]);
  }
  const content = files.get(file);
  if (content === undefined) {
    const values = { resource: resource.name, path: file };
    return without([descriptorFault('fileMissing', `${at}.path`, values)]);
  }
  const name = tableNamed(resource.name);
  if (name === null) {
    return without([], [descriptorFault('resourceIgnored', at, { resource: resource.name })]);
  }
  const { schema } = resource;
  // What a pack extends has every table.
  const known = extended === undefined ? names : PACK_TABLE_NAMES.map((one) => tableOf(one).name);
  return {
    table: {
      name,
      file,
      content,
      encoding: resource.encoding ?? 'utf-8',
      delimiter: resource.dialect?.delimiter ?? DEFAULT_DELIMITER,
      declaredFields: schema?.fields.map((field) => field.name) ?? [],
      missingValues: (schema?.missingValues ?? []).map((missing) =>
        typeof missing === 'string' ? missing : missing.value,
      ),
    },
    faults: [
      ...checkFile(file, content, resource),
      ...(schema === undefined ? [] : checkTableSchema(`${at}.schema`, name, schema, known)),
    ],
    warnings: [],
  };
}

function unlistedFiles(files: PackFiles, { resources }: Descriptor): readonly Fault[] {
  const listed = resources.map(pathOf);
  return [...files.keys()]
    .filter((file) => file.endsWith('.csv') && !listed.includes(file))
    .filter((file) => tableNamed(file.slice(0, -'.csv'.length)) !== null)
    .map((file) => faultAt({ file }, 'fileNotListed'));
}

function pathOf({ path }: ResourceDescriptor): string {
  return typeof path === 'string' ? path : path[0];
}

/** A part of the descriptor that is not what the standard asks for; its place is all that is told. */
function shapeFault(path: readonly PropertyKey[]): Fault {
  const shown = jsonPlace(path);
  if (path.length === 0) return descriptorFault('descriptorRoot', shown);
  const reason = path.includes('schema') ? 'schemaShape' : 'descriptorShape';
  return descriptorFault(reason, shown, { path: shown });
}

function descriptorFault(
  reason: FaultReason,
  field: string,
  values: Fault['message']['values'] = {},
): Fault {
  return faultAt({ file: DESCRIPTOR_FILE, field }, reason, values);
}

function refused(faults: readonly Fault[]): ReadDescriptor {
  return { details: null, extended: null, tables: [], listed: [], faults, warnings: [] };
}

/** The hash of the edition that a pack says it was exported from; null: it names none. */
export function editionNamedBy(files: PackFiles): string | null {
  const content = files.get(DESCRIPTOR_FILE);
  const json = content === undefined ? null : readJson(DESCRIPTOR_FILE, content);
  if (json === null || json.fault !== null) return null;
  return descriptorSchema.safeParse(json.value).data?.[EDITION_KEY] ?? null;
}

/** What a pack says that it extends; null: nothing, or there is no readable descriptor. */
export function extendedBy(files: PackFiles): Extended | null {
  const content = files.get(DESCRIPTOR_FILE);
  const json = content === undefined ? null : readJson(DESCRIPTOR_FILE, content);
  if (json === null || json.fault !== null) return null;
  return descriptorSchema.safeParse(json.value).data?.[EXTENDS_KEY] ?? null;
}
