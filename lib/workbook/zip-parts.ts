import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { TableRefused } from './table-refused';

/** The parts of a workbook by their names, each read as a stream. */
export type ZipParts = {
  readonly names: readonly string[];
  /** Bytes of a part as they are inflated; ends with TableRefused over the limit. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
};

const MEGABYTE = 1_000_000;

/**
 * Opens the zip that an XLSX file is. Sizes are counted as bytes come out, over all parts that are
 * read, whatever the headers claim.
 *
 * @throws TableRefused where it is no whole zip, or has too many entries
 */
export async function openParts(
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly entries: number },
): Promise<ZipParts> {
  const zip = await open(bytes);
  if (zip.entryCount > limits.entries) {
    throw new TableRefused('workbookTooLarge', { most: limits.bytes / MEGABYTE });
  }
  const entries = await entriesOf(zip);
  let inflated = 0;
  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (entry === undefined) throw new TableRefused('workbookDamaged', { part: name });
    if (entry.isEncrypted()) throw new TableRefused('workbookOldOrLocked');
    for await (const chunk of await streamOf(zip, entry)) {
      if (!(chunk instanceof Uint8Array)) continue;
      inflated += chunk.byteLength;
      if (inflated > limits.bytes) {
        throw new TableRefused('workbookTooLarge', { most: limits.bytes / MEGABYTE });
      }
      yield chunk;
    }
  }
  return { names: [...entries.keys()], read: (name) => guarded(read(name), name) };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
  } catch {
    throw new TableRefused('workbookDamaged', { part: 'zip' });
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch {
    throw new TableRefused('workbookDamaged', { part: 'zip' });
  }
  return entries;
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return zip.openReadStreamPromise(entry);
}

/** What zlib and yauzl throw on damaged data is told as a damaged part. */
async function* guarded(
  chunks: AsyncGenerator<Uint8Array>,
  part: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    throw new TableRefused('workbookDamaged', { part });
  }
}
