import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

/**
 * The bytes of an entry of a zip as they are inflated. What the archive says of its sizes may be
 * forged: whoever takes the bytes counts them, and stops.
 *
 * @throws Error at the end, where length or checksum are not those of the directory; before, as
 * yauzl and zlib have it
 */
export async function* inflateEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let length = 0;
  let checksum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += chunk.length;
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (length !== entry.uncompressedSize || checksum !== entry.crc32) {
    throw new Error(`damaged entry: ${length} bytes, checksum ${checksum}`);
  }
}
