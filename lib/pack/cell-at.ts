/** A cell of a CSV text: its record (the header is 1), its place in it, and its raw text. */
export type CsvCell = { readonly row: number; readonly column: number; readonly text: string };

const QUOTE = '"';

/** The cell that the character at an offset belongs to; a delimiter belongs to the cell before it. */
export function cellAt(csv: string, offset: number): CsvCell {
  let row = 1;
  let column = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv[at];
    if (character === QUOTE) quoted = !quoted;
    if (quoted || (character !== ',' && character !== '\n')) continue;
    if (at >= offset) return { row, column, text: csv.slice(start, at) };
    start = at + 1;
    if (character === '\n') row += 1;
    column = character === '\n' ? 0 : column + 1;
  }
  return { row, column, text: csv.slice(start) };
}
