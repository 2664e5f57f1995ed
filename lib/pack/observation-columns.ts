import type { LocalizedText } from '../text/localized';
import { MadeRows } from './rows';
import type { ObservationRow } from './tables';
import { TextCodes } from './text-codes';

/** The columns of observations that hold texts, named as the database names them. */
export const TEXT_COLUMNS = [
  'city',
  'indicator',
  'periodFrom',
  'periodTo',
  'rationaleEn',
  'rationaleZh',
  'source',
  'noteEn',
  'noteZh',
] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** So many rows are kept together: the columns grow without being copied. */
const BITS = 15;
const ROWS_IN_A_PIECE = 2 ** BITS;
const PLACE = ROWS_IN_A_PIECE - 1;

/** Rows that follow one another, in columns: a place for each of them. */
export type ObservationPiece = {
  /** Where its first row stands among all. */
  readonly start: number;
  readonly length: number;
  readonly values: Float64Array;
  /** The codes of texts; 0: there is none. */
  readonly codes: Readonly<Record<TextColumn, Uint32Array>>;
};

/** Columns in the order of `TEXT_COLUMNS`; one without any text in these rows has no numbers. */
type Piece = { readonly values: Float64Array; readonly columns: (Uint32Array | null)[] };

const PLACES = Object.fromEntries(TEXT_COLUMNS.map((column, at) => [column, at])) as Record<
  TextColumn,
  number
>;
const NO_TEXTS = new Uint32Array(ROWS_IN_A_PIECE);

/**
 * Observations in columns: each text once, for each row numbers of some bytes. A million of them
 * take as much room as the file they came in, where objects would take ten times that.
 */
export class ObservationColumns extends MadeRows<ObservationRow> {
  readonly texts: Readonly<Record<TextColumn, TextCodes>>;
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor() {
    super();
    const texts = TEXT_COLUMNS.map((column) => [column, new TextCodes()]);
    this.texts = Object.fromEntries(texts) as Record<TextColumn, TextCodes>;
  }

  static of(rows: Iterable<ObservationRow>): ObservationColumns {
    const columns = new ObservationColumns();
    for (const row of rows) columns.add(row);
    return columns;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row; of one that was read in part, what is there. */
  add(row: Partial<ObservationRow>): void {
    const codes = TEXT_COLUMNS.map((column) => this.texts[column].code(textOf(row, column)));
    this.addCells(row.value ?? Number.NaN, codes);
  }

  /** Adds a row by the codes that its texts have here, in the order of `TEXT_COLUMNS`. */
  addCells(value: number, codes: ArrayLike<number>): void {
    const place = this.#length & PLACE;
    if (place === 0) {
      const columns = TEXT_COLUMNS.map(() => null);
      this.#pieces.push({ values: new Float64Array(ROWS_IN_A_PIECE), columns });
    }
    const { values, columns } = this.#pieceOf(this.#length);
    values[place] = value;
    for (let at = 0; at < columns.length; at += 1) {
      const code = codes[at] ?? 0;
      if (code === 0) continue;
      const column = columns[at] ?? new Uint32Array(ROWS_IN_A_PIECE);
      columns[at] = column;
      column[place] = code;
    }
    this.#length += 1;
  }

  /** The rows from one to before another, some thousands at a time: the quick way to see them all. */
  *pieces(from = 0, to = this.#length): Generator<ObservationPiece> {
    for (let start = from; start < to; ) {
      const { values, columns } = this.#pieceOf(start);
      const first = start & PLACE;
      const length = Math.min(ROWS_IN_A_PIECE - first, to - start);
      const codes = TEXT_COLUMNS.map((column, at) => [
        column,
        (columns[at] ?? NO_TEXTS).subarray(first, first + length),
      ]);
      yield {
        start,
        length,
        values: values.subarray(first, first + length),
        codes: Object.fromEntries(codes),
      };
      start += length;
    }
  }

  /** The code of a text of a row; 0: there is none. */
  code(column: TextColumn, index: number): number {
    return this.#pieceOf(index).columns[PLACES[column]]?.[index & PLACE] ?? 0;
  }

  value(index: number): number {
    return this.#pieceOf(index).values[index & PLACE] ?? Number.NaN;
  }

  text(column: TextColumn, index: number): string | null {
    return this.texts[column].texts[this.code(column, index)] ?? null;
  }

  protected made(index: number): ObservationRow {
    return {
      city: this.text('city', index) ?? '',
      indicator: this.text('indicator', index) ?? '',
      periodFrom: this.text('periodFrom', index) ?? '',
      periodTo: this.text('periodTo', index) ?? '',
      value: this.value(index),
      rationale: localized(this.text('rationaleEn', index), this.text('rationaleZh', index)),
      source: this.text('source', index),
      note: localized(this.text('noteEn', index), this.text('noteZh', index)),
    };
  }

  #pieceOf(index: number): Piece {
    const piece = this.#pieces[index >>> BITS];
    if (piece === undefined) throw new RangeError(`no observation ${index}`);
    return piece;
  }
}

function localized(en: string | null, zh: string | null): LocalizedText | null {
  if (en === null) return zh === null ? null : { zh };
  return zh === null ? { en } : { en, zh };
}

function textOf(row: Partial<ObservationRow>, column: TextColumn): string | null {
  switch (column) {
    case 'rationaleEn':
      return row.rationale?.en ?? null;
    case 'rationaleZh':
      return row.rationale?.zh ?? null;
    case 'noteEn':
      return row.note?.en ?? null;
    case 'noteZh':
      return row.note?.zh ?? null;
    default:
      return row[column] ?? null;
  }
}
