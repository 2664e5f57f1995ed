import type { Entry, ZipFile } from 'yauzl';
import { openSource } from '../archive/byte-source';
import { inflateEntry } from '../archive/inflate-entry';
import { readEntries } from '../archive/zip-entries';
import type { Fault } from '../pack/fault';
import { TableRefused } from './table-refused';

/** The parts of a workbook by their names, each read as a stream. */
export type ZipParts = {
  readonly names: readonly string[];
  /** Bytes of a part as they are inflated; ends with TableRefused over the limit. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
};

type PartLimits = { readonly bytes: number; readonly entries: number };

const MEGABYTE = 1_000_000;

/**
 * Opens the zip that an XLSX file is. Sizes are counted as bytes come out, over all parts that are
 * read, whatever the headers claim.
 *
 * @throws TableRefused where it is no whole zip, or has too many entries
 */
export async function openParts(bytes: Uint8Array, limits: PartLimits): Promise<ZipParts> {
  const { zip, entries, faults } = await readEntries(await openSource(bytes), 'zip', limits);
  const [fault] = faults;
  if (zip === null || fault !== undefined) throw refusalOf(fault, limits);
  const parts = new Map(entries.map(({ name, entry }) => [name, entry]));
  let inflated = 0;
  async function* read(opened: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
    for await (const chunk of inflateEntry(opened, entry)) {
      inflated += chunk.byteLength;
      if (inflated > limits.bytes) throw tooLarge(limits);
      yield chunk;
    }
  }
  return {
    names: [...parts.keys()],
    read: (name) => guarded(name, parts.get(name), (entry) => read(zip, entry)),
  };
}

function refusalOf(fault: Fault | undefined, limits: PartLimits): TableRefused {
  if (fault?.code === 'archive-count') return tooLarge(limits);
  if (fault?.code === 'archive-encrypted') return new TableRefused('workbookOldOrLocked');
  return new TableRefused('workbookDamaged', { part: 'zip' });
}

function tooLarge({ bytes }: PartLimits): TableRefused {
  return new TableRefused('workbookTooLarge', { most: bytes / MEGABYTE });
}

/** What zlib and yauzl throw on damaged data is told as a damaged part. */
async function* guarded(
  part: string,
  entry: Entry | undefined,
  read: (entry: Entry) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new TableRefused('workbookDamaged', { part });
  if (entry.isEncrypted()) throw new TableRefused('workbookOldOrLocked');
  try {
    yield* read(entry);
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    throw new TableRefused('workbookDamaged', { part });
  }
}
