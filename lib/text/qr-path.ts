import { encodeQR } from 'qr';

/** A QR code as a drawing: squares of one unit on a field of `size` by `size`. */
export type QrDrawing = { readonly size: number; readonly path: string };

/** Light modules around the code (ISO/IEC 18004, section 5.3.8). */
const QUIET_ZONE = 4;

/**
 * The QR code of a text as the path of an SVG, the quiet zone included. Dark modules that follow
 * one another in a row are one rectangle.
 */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return {
    size: rows.length,
    path: rows.flatMap((row, y) => runsOf(row).map(([x, length]) => bar(x, y, length))).join(''),
  };
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}

/** Where dark modules begin in a row, and how many follow. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x] as const];
  });
}
