import type { Merge } from '../mapping/raw-table';

const LETTERS = 26;
const BEFORE_A = 64;

/**
 * The row and column that a reference names.
 *
 * @example
 * parseReference('AB12'); // => { row: 12, column: 28 }
 */
export function parseReference(
  reference: string,
): { readonly row: number; readonly column: number } | null {
  const { letters, digits } =
    /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d+)$/.exec(reference)?.groups ?? {};
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
  return { row: Number(digits), column };
}

/** The cells of a range (`A1:C1`); none where it is no range. */
export function parseRange(range: string): readonly Merge[] {
  const [from, to] = range.split(':').map(parseReference);
  if (!from || !to) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}
