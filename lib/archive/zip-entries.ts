import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  type ZipFile,
} from 'yauzl';
import { type Fault, faultAt } from '../pack/fault';
import { type ByteSource, SourceReader } from './byte-source';
import type { ArchiveLimits } from './pack-limits';

/** What the directory of an archive says of one entry. */
export type ZipEntry = {
  /** As it stands in the archive, without the slash that marks a folder. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly entry: Entry;
};

/** The directory of an archive as far as it can be read. */
export type ZipEntries = {
  readonly zip: ZipFile | null;
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly Fault[];
};

const UTF8_NAME = 0x800;

/**
 * Reads the directory of a zip. Names are decoded here and not by yauzl, which would stop at the
 * first unsafe one; sizes are compared when the bytes are there (lib/archive/unpack-entry.ts).
 *
 * @param archive the name of the archive, for faults
 */
export async function readEntries(
  source: ByteSource,
  archive: string,
  limits: Pick<ArchiveLimits, 'entries'>,
): Promise<ZipEntries> {
  const entries: ZipEntry[] = [];
  let zip: ZipFile | null = null;
  try {
    zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    if (zip.entryCount > limits.entries) {
      const values = { count: zip.entryCount, most: limits.entries };
      return { zip, entries, faults: [faultAt({ file: archive }, 'archiveCount', values)] };
    }
    for await (const entry of zip.eachEntry()) entries.push(zipEntry(entry));
    return { zip, entries, faults: [] };
  } catch (thrown) {
    return { zip, entries, faults: [directoryFault(thrown, archive)] };
  }
}

function zipEntry(entry: Entry): ZipEntry {
  const name = nameOf(entry);
  const isFolder = name.endsWith('/');
  return { name: isFolder ? name.slice(0, -1) : name, isFolder, entry };
}

/** Some programs write names in UTF-8 without saying so. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8_NAME : generalPurposeBitFlag;
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, true);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function directoryFault(thrown: unknown, archive: string): Fault {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const reason = message.includes('encryption') ? 'archiveEncrypted' : 'archiveTruncated';
  return faultAt({ file: archive }, reason);
}
