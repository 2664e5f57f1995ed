import type { ZipFile } from 'yauzl';
import { type Fault, faultAt } from '../pack/fault';
import { archiveKind } from './file-type';
import { inflateEntry } from './inflate-entry';
import type { ArchiveLimits } from './pack-limits';
import { shownName } from './shown-name';
import type { ZipEntry } from './zip-entries';

/** What may still be unpacked of one archive; counts down as bytes come. */
export class UnpackBudget {
  readonly ratio: number;
  readonly megabytes: number;
  readonly #archiveBytes: number;
  readonly #limit: number;
  #spent = 0;

  constructor({ bytes, ratio }: ArchiveLimits, archiveBytes: number) {
    this.ratio = ratio;
    this.megabytes = bytes / 1_000_000;
    this.#limit = bytes;
    this.#archiveBytes = archiveBytes;
  }

  /** Counts bytes that were unpacked; tells which limit they break. */
  spend(bytes: number): 'archiveSize' | 'archiveRatio' | null {
    this.#spent += bytes;
    if (this.#spent > this.#limit) return 'archiveSize';
    // Entries that share their packed bytes stay under the ratio each, but not together.
    return this.#spent > this.#archiveBytes * this.ratio ? 'archiveRatio' : null;
  }
}

/** The bytes of an entry, or why they are not had. */
export type Unpacked =
  | { readonly content: Uint8Array; readonly fault: null }
  | {
      readonly content: null;
      readonly fault: Fault;
      /** Nothing more of the archive is to be unpacked. */
      readonly stop: boolean;
    };

/**
 * Unpacks one entry, counting the bytes that really come: what the archive says of its sizes may
 * be forged, so an entry stops at the chunk that breaks a limit.
 */
export async function unpackEntry(
  zip: ZipFile,
  { name, entry }: ZipEntry,
  budget: UnpackBudget,
): Promise<Unpacked> {
  const file = shownName(name);
  const refuse = (reason: 'archiveDamaged' | 'archiveTruncated' | 'archiveNested') =>
    ({ content: null, fault: faultAt({ file }, reason), stop: false }) as const;
  const content = Buffer.allocUnsafe(entry.uncompressedSize);
  let length = 0;
  try {
    for await (const chunk of inflateEntry(zip, entry)) {
      if (length === 0 && archiveKind(chunk) !== null) return refuse('archiveNested');
      if (length < content.length) content.set(chunk.subarray(0, content.length - length), length);
      length += chunk.length;
      const tooFar = length > entry.compressedSize * budget.ratio ? 'archiveRatio' : null;
      const limit = tooFar ?? budget.spend(chunk.length);
      if (limit !== null) {
        const most = limit === 'archiveRatio' ? budget.ratio : budget.megabytes;
        return { content: null, fault: faultAt({ file }, limit, { most }), stop: true };
      }
    }
  } catch (thrown) {
    return refuse(isCutOff(thrown) ? 'archiveTruncated' : 'archiveDamaged');
  }
  return { content, fault: null };
}

/** The entry lies outside of the archive, or not where the directory says. */
function isCutOff(thrown: unknown): boolean {
  const message = thrown instanceof Error ? thrown.message : '';
  return /EOF|overflows file bounds|local file header/.test(message);
}
