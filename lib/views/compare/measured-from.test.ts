import { expect, it } from 'vitest';
import { measuredFrom } from './measured-from';
import type { IndicatorCell } from './types';

const YEARBOOK = { slug: 'yearbook', title: { en: 'Yearbook' }, href: '/yearbook' };

function cell(city: string, value: number | null, year: string): IndicatorCell {
  const period = value === null ? null : { from: year, to: year };
  const source = value === null ? null : YEARBOOK;
  return { city, value, period, source, onlyAgainst: false, href: '', passages: [] };
}

it('names the source and the year of all values once', () => {
  const row = { cells: [cell('north', 1, '2020'), cell('south', 2, '2020')] };
  expect(measuredFrom(row)).toEqual([
    { source: YEARBOOK, period: { from: '2020', to: '2020' }, cities: ['north', 'south'] },
  ]);
});

it('tells values of other years apart, and leaves out those that there are not', () => {
  const row = {
    cells: [cell('north', 1, '2020'), cell('south', 2, '2019'), cell('east', null, '2020')],
  };
  expect(measuredFrom(row).map(({ period, cities }) => [period.from, cities])).toEqual([
    ['2020', ['north']],
    ['2019', ['south']],
  ]);
});
