import { createHash } from 'node:crypto';
import type { FileContent } from './decode-text';
import type { ResourceDescriptor } from './descriptor-schema';
import { type Fault, faultAt } from './fault';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];

/** Compares a file with the size and the checksum that its descriptor gives, where it gives them. */
export function checkFile(
  file: string,
  content: FileContent,
  { bytes, hash }: Pick<ResourceDescriptor, 'bytes' | 'hash'>,
): readonly Fault[] {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const faults: Fault[] = [];
  if (bytes !== undefined && bytes !== raw.byteLength) {
    faults.push(faultAt({ file }, 'bytesDiffer', { declared: bytes, found: raw.byteLength }));
  }
  if (hash !== undefined) faults.push(...checkHash(file, raw, hash));
  return faults;
}

/** A checksum without a named algorithm is MD5, as the standard says. */
function checkHash(file: string, raw: Uint8Array, declared: string): readonly Fault[] {
  const parted = declared.includes(':') ? declared : `md5:${declared}`;
  const algorithm = parted.slice(0, parted.indexOf(':')).toLowerCase().replace('-', '');
  if (!ALGORITHMS.includes(algorithm)) return [faultAt({ file }, 'hashUnknown', { algorithm })];
  const found = createHash(algorithm).update(raw).digest('hex');
  const expected = parted.slice(parted.indexOf(':') + 1).toLowerCase();
  if (found === expected) return [];
  return [faultAt({ file }, 'hashDiffers', { declared: expected, found })];
}
