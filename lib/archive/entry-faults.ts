import { type Fault, faultAt } from '../pack/fault';
import type { FaultReason } from '../pack/fault-codes';
import { isUnsafePath } from '../pack/pack-path';
import { isArchiveName } from './file-type';
import type { ArchiveLimits } from './pack-limits';
import { shownName } from './shown-name';
import type { ZipEntry } from './zip-entries';

const FILE_KIND = 0xf000;
const PLAIN_FILE = 0x8000;
const FOLDER = 0x4000;
const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;

/** What is wrong with one entry, before any of its bytes is unpacked. */
export function entryFaults(one: ZipEntry, { ratio }: ArchiveLimits): readonly Fault[] {
  const { name, isFolder, entry } = one;
  const { compressedSize, uncompressedSize, compressionMethod: method } = entry;
  const found: FaultReason[] = [];
  if (isUnsafePath(name)) found.push('entryUnsafe');
  if (isSpecial(one)) found.push('archiveLink');
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) found.push('archiveEncrypted');
  else if (method !== STORED && method !== DEFLATED) found.push('archiveMethod');
  if (!isFolder && isArchiveName(name)) found.push('archiveNested');
  if (uncompressedSize > compressedSize * ratio) found.push('archiveRatio');
  return found.map((reason) =>
    faultAt({ file: shownName(name) }, reason, { most: ratio, method: `${method}` }),
  );
}

/** A link, or a device, where the system that packed it was of the Unix kind. */
function isSpecial({ entry }: ZipEntry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & FILE_KIND;
  return kind !== 0 && kind !== PLAIN_FILE && kind !== FOLDER;
}

/**
 * Entries that would lie at one place: on a disk that does not tell upper from lower case, or one
 * way to write an accented letter from another, the later would overwrite the earlier.
 */
export function repeatedEntries(entries: readonly ZipEntry[]): readonly Fault[] {
  const first = new Map<string, string>();
  const folders = new Map<string, string>();
  const safe = entries.filter(({ name }) => !isUnsafePath(name));
  return safe.flatMap(({ name, isFolder }) => {
    const key = placeOf(name);
    const parents = ancestors(key);
    const clash = isFolder
      ? first.get(key)
      : (first.get(key) ?? folders.get(key) ?? firstOf(parents, first));
    for (const parent of parents) folders.set(parent, folders.get(parent) ?? name);
    if (isFolder) folders.set(key, folders.get(key) ?? name);
    else first.set(key, first.get(key) ?? name);
    if (clash === undefined) return [];
    return [faultAt({ file: shownName(name) }, 'archiveTwice', { other: shownName(clash) })];
  });
}

function placeOf(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function ancestors(key: string): readonly string[] {
  const parts = key.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function firstOf(keys: readonly string[], known: ReadonlyMap<string, string>): string | undefined {
  return keys.map((key) => known.get(key)).find((name) => name !== undefined);
}
