import { writeCsv } from './csv';
import { type ObservationColumns, TEXT_COLUMNS, type TextColumn } from './observation-columns';

const BEFORE_VALUE: readonly TextColumn[] = ['city', 'indicator', 'periodFrom', 'periodTo'];
const AFTER_VALUE = TEXT_COLUMNS.filter((column) => !BEFORE_VALUE.includes(column));

const PIECE_BYTES = 262_144;
/** More than any number takes as a text, and the end of the line. */
const MOST_NUMBER_BYTES = 32;
const LINE_FEED = 0x0a;

/** The texts of a column as bytes, with the comma beside each: those of a code end at `ends`. */
type Written = { readonly bytes: Uint8Array; readonly ends: Uint32Array };

/** A column of some rows with its texts. */
type Cells = Written & { readonly codes: Uint32Array };

/**
 * The lines of the CSV file of observations as bytes, some thousands in each piece, which is good
 * until the next one is asked for. They are the same as any table gets, only that each text is put
 * in quotes once, however many rows have it, and no row is ever a text.
 */
export function* observationLines(columns: ObservationColumns): Generator<Uint8Array> {
  const written = (names: readonly TextColumn[], write: (cell: string) => string) =>
    names.map((name) => ({ name, ...writtenTexts(columns.texts[name].texts, write) }));
  const before = written(BEFORE_VALUE, (cell) => `${cell},`);
  const after = written(AFTER_VALUE, (cell) => `,${cell}`);
  let piece = new Uint8Array(PIECE_BYTES);
  let end = 0;
  for (const { length, values, codes } of columns.pieces()) {
    const cellsOf = (column: Written & { readonly name: TextColumn }): Cells => ({
      ...column,
      codes: codes[column.name],
    });
    const [first, last] = [before.map(cellsOf), after.map(cellsOf)];
    for (let at = 0; at < length; at += 1) {
      const needed = bytesOf(first, at) + bytesOf(last, at) + MOST_NUMBER_BYTES;
      if (end + needed > piece.length) {
        yield piece.subarray(0, end);
        end = 0;
        if (needed > piece.length) piece = new Uint8Array(needed);
      }
      end = putCells(first, at, piece, end);
      end = putNumber(values[at] ?? Number.NaN, piece, end);
      end = putCells(last, at, piece, end);
      piece[end] = LINE_FEED;
      end += 1;
    }
  }
  if (end > 0) yield piece.subarray(0, end);
}

function writtenTexts(texts: readonly (string | null)[], write: (cell: string) => string): Written {
  const encoder = new TextEncoder();
  const all = texts.map((text) => encoder.encode(write(quoted(text))));
  const ends = new Uint32Array(all.length);
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  all.forEach((one, code) => {
    bytes.set(one, end);
    end += one.length;
    ends[code] = end;
  });
  return { bytes, ends };
}

/** A text as it stands in a CSV file, in quotes where it needs them. */
function quoted(text: string | null): string {
  return text === null ? '' : writeCsv([[text]], 'plain').slice(0, -1);
}

function bytesOf(columns: readonly Cells[], at: number): number {
  let sum = 0;
  for (const { codes, ends } of columns) {
    const code = codes[at] ?? 0;
    sum += (ends[code] ?? 0) - (ends[code - 1] ?? 0);
  }
  return sum;
}

function putCells(columns: readonly Cells[], at: number, target: Uint8Array, from: number): number {
  let end = from;
  for (const { codes, ends, bytes } of columns) {
    const code = codes[at] ?? 0;
    const stop = ends[code] ?? 0;
    for (let byte = ends[code - 1] ?? 0; byte < stop; byte += 1) {
      target[end] = bytes[byte] ?? 0;
      end += 1;
    }
  }
  return end;
}

function putNumber(value: number, target: Uint8Array, from: number): number {
  const text = String(value);
  for (let at = 0; at < text.length; at += 1) target[from + at] = text.charCodeAt(at);
  return from + text.length;
}
