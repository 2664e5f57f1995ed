import { describe, expect, it } from 'vitest';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import { proposeMapping } from './propose-mapping';
import type { RawTable } from './raw-table';
import { GUESS, type ReadingChoices } from './reading-choices';
import { outlineTable } from './table-outline';

const WIDE = rawTable([
  ['Towns of nowhere'],
  ['City', 'Code', 'Jobs (2020)', 'Other name'],
  ...TOWNS.map(([city, code, jobs], at) => [
    city ?? null,
    code ?? null,
    at === 1 ? 'n/a' : (jobs ?? null),
    `Town ${at}`,
  ]),
]);

const LONG = rawTable([
  ['Place', 'What', 'Year', 'Value'],
  ...TOWNS.flatMap(([city, , jobs, gdp]) => [
    [city ?? null, 'Jobs', 2020, jobs ?? null],
    [city ?? null, 'GDP', 2020, gdp ?? null],
  ]),
]);

function proposed(table: RawTable, choices: Partial<ReadingChoices> = {}) {
  const { mapping } = proposeMapping([table], { ...GUESS, ...choices });
  if (mapping === null) throw new Error('No table was found.');
  return mapping;
}

describe('the outline of a table', () => {
  it('shows headings, first rows, and what each column holds', () => {
    const { headings, firstRows, rows, columns } = outlineTable([WIDE], proposed(WIDE));
    expect(headings).toEqual(['City', 'Code', 'Jobs (2020)', 'Other name']);
    expect(firstRows[0]).toEqual({ number: 3, cells: ['Aville', 'XA1', '10', 'Town 0'] });
    expect(rows).toBe(5);
    expect(columns[2]).toEqual({
      column: 'Jobs (2020)',
      cities: 4,
      samples: ['10', '30', '40'],
      lowest: 10,
      highest: 50,
    });
  });

  it('of a long table shows what each indicator holds', () => {
    const { columns } = outlineTable([LONG], proposed(LONG));
    expect(columns.map(({ column, cities, lowest }) => [column, cities, lowest])).toEqual([
      ['Jobs', 5, 10],
      ['GDP', 5, 1.5],
    ]);
  });
});

describe('what a person says about reading', () => {
  it('goes before what would be guessed', () => {
    const { table, indicators } = proposed(WIDE, { cityColumn: 'Other name', codeColumn: '' });
    expect(table).toMatchObject({ cityColumn: 'Other name', codeColumn: null });
    expect(indicators.map(({ column }) => column)).toEqual(['Jobs (2020)']);
    expect(proposed(WIDE, { headerRow: 1 }).table).toMatchObject({ headerRows: [1], firstRow: 2 });
    expect(proposed(WIDE, { decimal: ',' }).table.decimal).toBe(',');
    expect(proposed(LONG, { shape: 'wide' }).table).toMatchObject({
      shape: 'wide',
      indicatorColumn: null,
    });
  });

  it('names a sheet, a hidden one too', () => {
    const hidden = { ...LONG, sheet: 'Other', isHidden: true };
    const { mapping } = proposeMapping([WIDE, hidden], { ...GUESS, sheet: 'Other' });
    expect(mapping?.table.sheet).toBe('Other');
  });
});
