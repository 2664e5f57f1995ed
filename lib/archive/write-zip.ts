import { strToU8, zipSync } from 'fflate';

/** The earliest time that a zip can hold: the same files always give the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00';

/** Puts files into a zip, by their names. The same files give the same bytes. */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME }));
}
