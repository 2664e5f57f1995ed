import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { LONGEST_UNPACKED } from './report-limits';

/**
 * Deflates the parameters of a report into characters that stand as they are in any address.
 *
 * @example
 * unpackParameters(packParameters('title=上海')); // => 'title=上海'
 */
export function packParameters(parameters: string): string {
  const bytes = deflateSync(strToU8(parameters), { level: 9 });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Undoes packParameters.
 *
 * @returns null if the text was not packed so, or holds more than a report can
 */
export function unpackParameters(packed: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return null;
  try {
    const characters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    // Given a buffer, inflateSync never takes another: what a bomb holds beyond it is not kept.
    const unpacked = inflateSync(bytes, { out: new Uint8Array(LONGEST_UNPACKED + 1) });
    return unpacked.length > LONGEST_UNPACKED ? null : strFromU8(unpacked);
  } catch {
    return null;
  }
}
