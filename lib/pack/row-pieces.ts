const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Parts the bytes of a CSV file at ends of rows into pieces of about a size. In a sound file every
 * quote has its partner, so that a line ends a row where their number is even; what is not sound is
 * found by whoever reads the piece.
 *
 * @returns for each piece where it begins and ends
 */
export function* rowPieces(
  bytes: Uint8Array,
  size: number,
): Generator<readonly [start: number, end: number]> {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted || at - start < size || !endsLine(bytes, at)) continue;
    else {
      yield [start, at + 1];
      start = at + 1;
    }
  }
  if (start < bytes.length) yield [start, bytes.length];
}

function endsLine(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === LINE_FEED) return true;
  return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED;
}
