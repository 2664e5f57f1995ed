import { describe, expect, it } from 'vitest';
import type { RawCell } from './raw-table';
import { missingMarks, readValue } from './read-value';

const POINT = {
  missing: missingMarks(['n/a', '..', '-', ':', 'x', '#N/A']),
  decimal: '.',
} as const;
const COMMA = { ...POINT, decimal: ',' } as const;

describe('a number is read', () => {
  it.each<[RawCell, number, string | null]>([
    [12.5, 12.5, null],
    ['12.50', 12.5, null],
    ['-3', -3, null],
    ['−3', -3, null],
    ['-0', 0, null],
    ['1,234.5', 1234.5, null],
    ['1 234', 1234, null],
    ["1'234'567", 1234567, null],
    ['1.5e3', 1500, null],
    ['12.3*', 12.3, '*'],
    ['12.3 e', 12.3, 'e'],
    ['12.3e', 12.3, 'e'],
    ['12.3 [1]', 12.3, '[1]'],
    ['12.3 (p)', 12.3, '(p)'],
    ['12.3²', 12.3, '²'],
    ['25%', 25, null],
    ['25 % b', 25, 'b'],
    ['25％', 25, null],
    [{ kind: 'percent', value: 25 }, 25, null],
  ])('%j', (cell, value, mark) => {
    expect(readValue(cell, POINT)).toMatchObject({ kind: 'value', value, mark });
  });

  it.each([
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1 234,5', 1234.5],
  ])('with a decimal comma: %s', (cell, value) => {
    expect(readValue(cell, COMMA)).toMatchObject({ kind: 'value', value });
  });
});

it.each<[RawCell]>([
  [null],
  [''],
  ['  '],
  ['N/A'],
  ['..'],
  ['-'],
  [':'],
  [': c'],
  ['X'],
  [{ kind: 'error', value: '#N/A' }],
])('%j is missing, never zero', (cell) => {
  expect(readValue(cell, POINT)).toEqual({ kind: 'missing' });
});

it.each<[RawCell, string]>([
  [{ kind: 'date', value: '2020-04-03' }, 'dateForNumber'],
  ['2020-04-03', 'dateForNumber'],
  ['03.04.2020', 'dateForNumber'],
  ['3-Apr', 'dateForNumber'],
  [{ kind: 'error', value: '#DIV/0!' }, 'cellError'],
  ['#REF!', 'cellError'],
  [{ kind: 'boolean', value: 'TRUE' }, 'notTableNumber'],
  ['Apr-19', 'dateForNumber'],
  ['Ward 12', 'notTableNumber'],
  ['about 5', 'notTableNumber'],
  ['12,5', 'notTableNumber'],
  ['1,23,456', 'notTableNumber'],
  ['5m', 'notTableNumber'],
  ['1e999', 'notTableNumber'],
  ['9'.repeat(100_000), 'notTableNumber'],
])('%j is no number of this table', (cell, reason) => {
  expect(readValue(cell, POINT)).toMatchObject({ kind: 'fault', reason });
});
