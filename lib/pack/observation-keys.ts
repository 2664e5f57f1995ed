import type { ObservationColumns, TextColumn } from './observation-columns';

/** How many indicators and periods there may be, so that no two keys are one number. */
type KeySizes = { readonly indicators: number; readonly periods: number };

/**
 * The natural key of each observation (city, indicator, end of its period) as one number, which
 * takes 8 bytes where the text of it takes a hundred.
 *
 * @param codes what stands for the codes of these columns, for keys to be compared with others
 */
export function keyNumbers(
  columns: ObservationColumns,
  { indicators, periods }: KeySizes = {
    indicators: columns.texts.indicator.texts.length,
    periods: columns.texts.periodTo.texts.length,
  },
  codes?: Readonly<Record<TextColumn, Uint32Array>>,
): Float64Array {
  const cities = codes?.city ?? ownCodes(columns, 'city');
  const nodes = codes?.indicator ?? ownCodes(columns, 'indicator');
  const ends = codes?.periodTo ?? ownCodes(columns, 'periodTo');
  const keys = new Float64Array(columns.length);
  for (const { start, length, codes: own } of columns.pieces()) {
    const { city, indicator, periodTo } = own;
    for (let at = 0; at < length; at += 1) {
      const cell = (cities[city[at] ?? 0] ?? 0) * indicators + (nodes[indicator[at] ?? 0] ?? 0);
      keys[start + at] = cell * periods + (ends[periodTo[at] ?? 0] ?? 0);
    }
  }
  return keys;
}

function ownCodes({ texts }: ObservationColumns, column: TextColumn): Uint32Array {
  return Uint32Array.from(texts[column].texts.keys());
}

/** Whether two observations have one key. */
export function repeatsKey(columns: ObservationColumns): boolean {
  const keys = keyNumbers(columns).sort();
  return keys.some((key, index) => index > 0 && keys[index - 1] === key);
}

const WORD = 2 ** 32;
/** Of Knuth: spreads numbers that follow one another. */
const SPREAD = 0x9e3779b1;

/** Where each key stands: a table of numbers, a tenth of what a map of as many would take. */
export class KeyPlaces {
  readonly #keys: Float64Array;
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(keys: Float64Array) {
    this.#keys = keys;
    const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    keys.forEach((key, place) => {
      this.#slots[this.#slotOf(key)] = place + 1;
    });
  }

  /** The place of a key; -1: it is not there. */
  find(key: number): number {
    return (this.#slots[this.#slotOf(key)] ?? 0) - 1;
  }

  /** The slot that holds the key, or the empty one that it would get. */
  #slotOf(key: number): number {
    const mixed = Math.imul((key % WORD) ^ (key / WORD), SPREAD);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    for (;;) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0 || this.#keys[place - 1] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
