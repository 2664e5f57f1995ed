import type { RawCell } from './raw-table';
import { missingMarks, readValue } from './read-value';

/** Marks that are known to stand for “missing” in tables of statistics. */
export const MISSING_MARKS: readonly string[] = [
  'n/a',
  'na',
  'n.a.',
  'nan',
  'null',
  'none',
  'missing',
  '#N/A',
  '..',
  '...',
  '…',
  '-',
  '–',
  '—',
  '--',
  ':',
  'x',
  '.',
  '*',
  '无',
  '暂无',
  '缺',
  '缺失',
  '—',
];

const MARKS = missingMarks(MISSING_MARKS);

/** What a cell looks like before anybody has said how the table is to be read. */
export type CellKind = 'none' | 'number' | 'mark' | 'text' | 'other';

/** Says what a cell looks like; numbers with a decimal comma count as numbers too. */
export function kindOf(cell: RawCell | undefined): CellKind {
  if (cell === null || cell === undefined) return 'none';
  const reading = readValue(cell, { missing: MARKS, decimal: '.' });
  if (reading.kind === 'missing')
    return typeof cell === 'string' && cell.trim() === '' ? 'none' : 'mark';
  if (reading.kind === 'value') return 'number';
  if (readValue(cell, { missing: MARKS, decimal: ',' }).kind === 'value') return 'number';
  return typeof cell === 'string' && reading.reason !== 'dateForNumber' ? 'text' : 'other';
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A cell's year, where it holds nothing else; null: it does not. */
export function cellYear(cell: RawCell | undefined): number | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return Number(cell.value.slice(0, 4));
  const text = typeof cell === 'string' ? cell.trim().replace(/年$/u, '') : cell;
  const year = typeof text === 'string' && /^\d{4}(?:\.0+)?$/.test(text) ? Number(text) : text;
  if (typeof year !== 'number' || !Number.isInteger(year)) return null;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
