import { basename } from 'node:path';
import type { ZipFile } from 'yauzl';
import { type Fault, faultAt } from '../pack/fault';
import { type ByteSource, openSource } from './byte-source';
import { entryFaults, repeatedEntries } from './entry-faults';
import { archiveKind, SIGNATURE_BYTES } from './file-type';
import { filesOfPack, ignoredFiles, isPackFile, type ReadFiles } from './pack-files';
import type { ArchiveLimits } from './pack-limits';
import { UnpackBudget, unpackEntry } from './unpack-entry';
import { readEntries, type ZipEntry } from './zip-entries';

const MEGABYTE = 1_000_000;

/**
 * Reads the files of a pack from a zip: a file, by its path, or its bytes. Whatever the bytes are,
 * what is wrong with them comes back as faults, and no more is read than the limits allow.
 *
 * @param name the name of the archive, for faults
 * @throws Error as Node has it, if the file itself can't be read.
 */
export async function readZip(
  from: string | Uint8Array,
  limits: ArchiveLimits,
  name: string = typeof from === 'string' ? basename(from) : 'zip',
): Promise<ReadFiles> {
  const source = await openSource(from);
  try {
    const refused = await outerFault(source, name, limits);
    return refused === null ? await readInside(source, name, limits) : faulty([refused]);
  } finally {
    await source.close();
  }
}

/** What is wrong with the archive as a file. */
async function outerFault(
  source: ByteSource,
  file: string,
  { bytes }: ArchiveLimits,
): Promise<Fault | null> {
  if (source.size === 0) return faultAt({ file }, 'fileEmpty');
  const kind = archiveKind(await source.read(0, SIGNATURE_BYTES));
  if (kind !== 'zip') return faultAt({ file }, 'archiveType', { found: kind ?? 'unknown' });
  if (source.size <= bytes) return null;
  return faultAt({ file }, 'archiveSize', { most: bytes / MEGABYTE });
}

async function readInside(
  source: ByteSource,
  archive: string,
  limits: ArchiveLimits,
): Promise<ReadFiles> {
  const { zip, entries, faults: unread } = await readEntries(source, archive, limits);
  if (zip === null) return faulty(unread);
  try {
    const faultsOf = new Map(entries.map((one) => [one, entryFaults(one, limits)]));
    const known = [...unread, ...[...faultsOf.values()].flat(), ...repeatedEntries(entries)];
    const declared = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
    if (declared > limits.bytes) {
      const most = limits.bytes / MEGABYTE;
      return faulty([...known, faultAt({ file: archive }, 'archiveSize', { most })]);
    }
    const sound = entries.filter((one) => !one.isFolder && faultsOf.get(one)?.length === 0);
    const unpacked = await unpackAll(zip, sound, new UnpackBudget(limits, source.size));
    const faults = [...known, ...unpacked.faults];
    if (faults.length > 0) return faulty(faults);
    return {
      files: filesOfPack(unpacked.contents),
      faults,
      warnings: ignoredFiles(archive, unpacked.ignored),
    };
  } finally {
    zip.close();
  }
}

type UnpackedFiles = {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly ignored: readonly string[];
  readonly faults: readonly Fault[];
};

/** Unpacks every file, one after the other; those that are no part of a pack are only looked at. */
async function unpackAll(
  zip: ZipFile,
  entries: readonly ZipEntry[],
  budget: UnpackBudget,
): Promise<UnpackedFiles> {
  const contents = new Map<string, Uint8Array>();
  const ignored: string[] = [];
  const faults: Fault[] = [];
  for (const entry of entries) {
    const unpacked = await unpackEntry(zip, entry, budget);
    if (unpacked.fault !== null) faults.push(unpacked.fault);
    else if (isPackFile(entry.name)) contents.set(entry.name, unpacked.content);
    else ignored.push(entry.name);
    if (unpacked.fault !== null && unpacked.stop) break;
  }
  return { contents, ignored, faults };
}

function faulty(faults: readonly Fault[]): ReadFiles {
  return { files: null, faults, warnings: [] };
}
