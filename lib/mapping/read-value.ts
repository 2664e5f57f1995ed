import type { FaultReason } from '../pack/fault-codes';
import type { RawCell } from './raw-table';

/** What a cell that should hold a number holds. */
export type CellReading =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** A mark beside the number: `*`, `e`, `[1]`. */
      readonly mark: string | null;
      readonly isPercent: boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly reason: FaultReason; readonly value: string };

/** How the numbers of a table are written. */
export type NumberStyle = {
  readonly missing: ReadonlySet<string>;
  readonly decimal: '.' | ',';
};

const MISSING: CellReading = { kind: 'missing' };
const LONGEST_NUMBER = 60;

/** Letters that statistical offices put beside numbers; k and m would be thousands and millions. */
const MARK =
  '\\*{1,3}|[†‡§#¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜ]+|[bcdefnprsuz]{1,2}|\\([a-z0-9*]{1,3}\\)|\\[[^\\]]{1,10}\\]';
const MARKED = new RegExp(`^(?<number>.*?[\\d%％])\\s*(?<mark>${MARK})$`, 'u');
const MARKED_MISSING = new RegExp(`^(?<sign>\\S{1,10}?)\\s+(?<mark>${MARK})$`, 'u');

const NUMBER = {
  '.': /^[+\-−]?(?:\d+|\d{1,3}(?:[,，'’\u00A0\u202F\u2009 ]\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/u,
  ',': /^[+\-−]?(?:\d+|\d{1,3}(?:[.'’\u00A0\u202F\u2009 ]\d{3})+)?(?:,\d*)?(?:[eE][+-]?\d{1,3})?$/u,
} as const;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** 2019-03-01, 1/2/2019, 01.02.2019, 3-Apr, Apr-19 */
const DATE = new RegExp(
  `^(?:\\d{4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?)?(?:[T ].*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}[- ]${MONTH}(?:[- ]\\d{2,4})?|${MONTH}[- ]\\d{2,4})$`,
  'iu',
);

/** The marks of what is missing as a table's cells are compared with them. */
export function missingMarks(marks: readonly string[]): ReadonlySet<string> {
  return new Set(marks.map((mark) => mark.trim().toLowerCase()));
}

/** Reads a cell where a number belongs. A percentage is the number that is shown: 25 % is 25. */
export function readValue(cell: RawCell | undefined, style: NumberStyle): CellReading {
  if (cell === null || cell === undefined) return MISSING;
  if (typeof cell === 'number') return reading(cell);
  if (typeof cell === 'string') return readText(cell.trim(), style);
  if (cell.kind === 'percent') return reading(cell.value, null, true);
  if (style.missing.has(cell.value.toLowerCase())) return MISSING;
  if (cell.kind === 'date') return fault('dateForNumber', cell.value);
  return fault(cell.kind === 'error' ? 'cellError' : 'notTableNumber', cell.value);
}

/**
 * A number out of its writing, with thousands parted and a decimal sign; null: it is none.
 *
 * @example
 * parseNumber('1.234,5', ','); // => 1234.5
 */
export function parseNumber(text: string, decimal: '.' | ','): number | null {
  if (!/\d/.test(text) || !NUMBER[decimal].test(text)) return null;
  const plain = text
    .replace(decimal === '.' ? /[,，'’\u00A0\u202F\u2009 ]/gu : /[.'’\u00A0\u202F\u2009 ]/gu, '')
    .replace(',', '.')
    .replace('−', '-');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function readText(text: string, style: NumberStyle): CellReading {
  if (text === '' || style.missing.has(text.toLowerCase())) return MISSING;
  if (text.length > LONGEST_NUMBER)
    return fault('notTableNumber', `${text.slice(0, LONGEST_NUMBER)}…`);
  const whole = readNumber(text, null, style);
  if (whole !== null) return whole;
  const { number, mark = null } = MARKED.exec(text)?.groups ?? {};
  const marked = number === undefined ? null : readNumber(number.trim(), mark, style);
  if (marked !== null) return marked;
  const sign = MARKED_MISSING.exec(text)?.groups?.sign;
  if (sign !== undefined && style.missing.has(sign.toLowerCase())) return MISSING;
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return fault('cellError', text);
  return fault(DATE.test(text) ? 'dateForNumber' : 'notTableNumber', text);
}

function readNumber(text: string, mark: string | null, style: NumberStyle): CellReading | null {
  const isPercent = /[%％]$/u.test(text);
  const value = parseNumber(isPercent ? text.slice(0, -1).trim() : text, style.decimal);
  return value === null ? null : reading(value, mark, isPercent);
}

function reading(value: number, mark: string | null = null, isPercent = false): CellReading {
  return { kind: 'value', value: value === 0 ? 0 : value, mark, isPercent };
}

function fault(reason: FaultReason, value: string): CellReading {
  return { kind: 'fault', reason, value };
}
