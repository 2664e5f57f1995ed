import { expect, it } from 'vitest';
import { type FaultLine, faultList, warningLists } from './check-view';

function lines(code: string, count: number): readonly FaultLine[] {
  return Array.from({ length: count }, (_, at) => ({
    code,
    file: 'a.csv',
    row: at + 2,
    column: 1,
    field: 'value',
    message: 'It is no number.',
    fix: 'Write one.',
  }));
}

it('lists a few faults one after the other', () => {
  const few = lines('type-error', 20);
  expect(faultList(20, few)).toEqual({ count: 20, kept: 20, lines: few, groups: [] });
});

it('lists many by kind and place, the most frequent first, and the first of each', () => {
  const elsewhere = lines('type-error', 10).map((line) => ({ ...line, file: 'b.csv' }));
  const many = [...lines('blank-row', 3), ...elsewhere, ...lines('type-error', 987)];
  const { count, kept, groups } = faultList(4000, many);
  expect([count, kept]).toEqual([4000, 1000]);
  expect(groups.map((group) => [group.code, group.file, group.count, group.lines.length])).toEqual([
    ['type-error', 'a.csv', 987, 20],
    ['type-error', 'b.csv', 10, 10],
    ['blank-row', 'a.csv', 3, 3],
  ]);
});

it('lists texts in one language apart from what a reader may ask about', () => {
  const outlier = lines('outlier', 1);
  const { warnings, oneLanguage } = warningLists(16, [...outlier, ...lines('one-language', 15)]);
  expect([warnings.count, warnings.lines]).toEqual([1, outlier]);
  expect([oneLanguage.count, oneLanguage.kept]).toEqual([15, 15]);
});
