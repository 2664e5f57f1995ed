/**
 * The start and the end of a checksum, enough to recognise it by eye.
 *
 * @example
 * shortHash('3f9c41d0…64 digits…a71e'); // => '3f9c41d0…a71e'
 */
export function shortHash(hash: string): string {
  return hash.length <= 12 ? hash : `${hash.slice(0, 8)}…${hash.slice(-4)}`;
}
