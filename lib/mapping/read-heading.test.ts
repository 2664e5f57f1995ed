import { expect, it } from 'vitest';
import { headingKey, readHeading } from './read-heading';

it.each([
  ['GDP per capita, EUR (2018)', 'GDP per capita', 'EUR', 2018],
  ['Exports (2019, £m)', 'Exports', '£m', 2019],
  ['Exports (£m, 2019)', 'Exports', '£m', 2019],
  ['2020 R&D %', 'R&D', '%', 2020],
  ['人均GDP（元，2018年）', '人均GDP', '元', 2018],
  ['2018年人均GDP（元）', '人均GDP', '元', 2018],
  ['专利授权量(件)2019', '专利授权量', '件', 2019],
  ['常住人口（万人）', '常住人口', '万人', null],
  ['Patent applications (EPO) (2012)', 'Patent applications (EPO)', null, 2012],
  ['Horizon 2020 funding (2020)', 'Horizon 2020 funding', null, 2020],
  ['Research income (GBP) (2018)', 'Research income', 'GBP', 2018],
  ['Research spending [EUR m] 2017/18', 'Research spending', 'EUR m', 2018],
  ['R&D (% of GDP), 2018', 'R&D', '% of GDP', 2018],
  ['Patents per 1,000 inhabitants (2019)', 'Patents per 1,000 inhabitants', null, 2019],
  ['Employment in culture, leisure (2019)', 'Employment in culture, leisure', null, 2019],
  ['gdp_per_capita_2018', 'gdp per capita', null, 2018],
  ['Economy | GDP, EUR m | 2019', 'Economy | GDP', 'EUR m', 2019],
  ['Patents, total', 'Patents, total', null, null],
  ['GDP', 'GDP', null, null],
  ['2018', '2018', null, 2018],
  ['((((', '((((', null, null],
])('%s', (heading, title, unit, year) => {
  expect(readHeading(heading)).toEqual({ title, unit, year });
});

it('knows the heading of another year as the same', () => {
  expect(headingKey('GDP per  capita (EUR), 2019')).toBe(headingKey('GDP per capita, EUR (2018)'));
  expect(headingKey('GDP')).not.toBe(headingKey('GDP per capita'));
});

it('takes no time over a long or hostile text', () => {
  expect(readHeading('('.repeat(100_000)).year).toBeNull();
  expect(readHeading(`${'a, '.repeat(160)}2018`).year).toBe(2018);
});
