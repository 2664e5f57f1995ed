import type { RawCell } from '../mapping/raw-table';
import type { NumberMeaning } from './cell-formats';
import { unescapeText } from './unescape-text';

/** A cell as the part of a sheet writes it. */
export type WrittenCell = {
  /** How the value is to be read: s, str, inlineStr, b, e, d; n or left out is a number. */
  readonly type: string;
  readonly value: string;
  readonly meaning: NumberMeaning;
};

const DAY = 86_400_000;
/** Spreadsheets count days so, as if 1900 had a 29 February: right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** What a written cell holds. */
export function cellValue(
  { type, value, meaning }: WrittenCell,
  strings: readonly string[],
  from1904: boolean,
): RawCell {
  if (type === 's') return textCell(strings[Number(value)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(unescapeText(value));
  if (value === '') return null;
  if (type === 'b') return { kind: 'boolean', value: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { kind: 'error', value };
  if (type === 'd') return { kind: 'date', value };
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  if (meaning === 'percent')
    return { kind: 'percent', value: Number((number * 100).toPrecision(15)) };
  if (meaning === 'date') return dateCell(number, from1904);
  return number === 0 ? 0 : number;
}

function textCell(text: string): RawCell {
  return text.trim() === '' ? null : text;
}

function dateCell(days: number, from1904: boolean): RawCell {
  if (days < 0 || days > LAST_DAY) return days;
  const time = new Date((from1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.round(days * DAY));
  const text = time.toISOString();
  return { kind: 'date', value: days % 1 === 0 ? text.slice(0, 10) : text.slice(0, 16) };
}
