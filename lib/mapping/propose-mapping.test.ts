import { describe, expect, it } from 'vitest';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import { mappingFaults } from './mapping-faults';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import type { RawCell } from './raw-table';

function proposed(rows: readonly (readonly RawCell[])[]): Mapping {
  const { mapping } = proposeMapping([rawTable(rows)]);
  if (mapping === null) throw new Error('No table was found.');
  return mapping;
}

const HEAD = ['Area', 'Ref', 'Jobs (2020)', 'GDP, EUR m (2019)'];

describe('a wide table', () => {
  it('has its columns told apart by what is in them', () => {
    const { table, cities, indicators } = proposed([HEAD, ...TOWNS]);
    expect(table).toMatchObject({ shape: 'wide', cityColumn: 'Area', codeColumn: 'Ref' });
    expect(cities.list[1]).toEqual({
      label: 'Beton',
      code: 'XA2',
      slug: 'beton',
      name: { en: 'Beton' },
    });
    expect(indicators.map(({ slug, unit, year }) => [slug, unit, year])).toEqual([
      ['jobs', {}, 2020],
      ['gdp', { en: 'EUR m' }, 2019],
    ]);
  });

  it('leaves to a person what only a person can say', () => {
    const mapping = proposed([HEAD, ...TOWNS]);
    const { indicators, sources } = mapping;
    expect(indicators.map(({ direction, driver }) => [direction, driver])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(sources[0]).toMatchObject({ title: {}, publisher: {}, published: '', accessed: '' });
    const open = mappingFaults(mapping).map(({ code, field }) => [code, field]);
    expect(open).toContainEqual(['mapping-open', 'drivers']);
    expect(open).toContainEqual(['mapping-open', 'sources[0].publisher']);
    expect(open).not.toContainEqual(['mapping-open', 'indicators[0].direction']);
    const [first] = indicators;
    const used = { ...mapping, indicators: first === undefined ? [] : [{ ...first, driver: 'x' }] };
    const asked = mappingFaults(used).map(({ message, field }) => [message.key, field]);
    expect(asked).toContainEqual(['directionOpen.message', 'indicators[0].direction']);
    expect(asked).toContainEqual(['mappingOpen.message', 'indicators[0].unit']);
    expect(asked).toContainEqual(['mappingReference.message', 'indicators[0].driver']);
  });

  it('is scaled by its data from five cities on, by goalposts below', () => {
    const scaling = (rows: typeof TOWNS) => proposed([HEAD, ...rows]).indicators[0]?.normalisation;
    expect(scaling(TOWNS)).toBe('min-max');
    expect(scaling(TOWNS.slice(0, 4))).toBe('goalposts');
  });

  it('in Chinese: 单位 and 年 from the headings, slugs from the codes', () => {
    const { cities, indicators, table } = proposed([
      ['城市', '行政区划代码', '人均GDP（元，2018年）', '常住人口（万人，2019年）'],
      ['上海', 310000, 148744, 2428],
      ['苏州', 320500, 173765, 1075],
      ['合肥', 340100, 97470, 819],
    ]);
    expect(table).toMatchObject({ cityColumn: '城市', codeColumn: '行政区划代码' });
    expect(cities).toMatchObject({ unitKind: 'municipality' });
    expect(cities.list[0]).toMatchObject({ slug: 'city-310000', name: { zh: '上海' } });
    expect(indicators.map(({ slug, title, unit, year }) => [slug, title, unit, year])).toEqual([
      ['indicator-1', { zh: '人均GDP' }, { zh: '元' }, 2018],
      ['indicator-2', { zh: '常住人口' }, { zh: '万人' }, 2019],
    ]);
  });

  it('takes drivers from the groups of its headings, where nothing is merged', () => {
    const { drivers, indicators, table } = proposed([
      ['Area', 'Ref', 'Economy', null, 'Skills', null],
      [null, null, 'Jobs 2020', 'GDP 2020', 'Degrees 2020', 'Courses 2020'],
      ...TOWNS.map((row) => [...row, 6, 7]),
    ]);
    expect(table.headerRows).toEqual([1, 2]);
    expect(drivers.map(({ slug }) => slug)).toEqual(['economy', 'skills']);
    expect(indicators.map(({ driver, slug }) => [driver, slug])).toEqual([
      ['economy', 'jobs'],
      ['economy', 'gdp'],
      ['skills', 'degrees'],
      ['skills', 'courses'],
    ]);
  });

  it('reads years as headings, not as a first row of numbers', () => {
    const { table, indicators } = proposed([
      ['Area', 2018, 2019, 2020],
      ...TOWNS.map(([name = null]) => [name, 5.1, 6.2, 7.3]),
    ]);
    expect(table).toMatchObject({ headerRows: [1], firstRow: 2 });
    expect(indicators.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });

  it('with several rows for a city has its year from a column', () => {
    const { table, indicators, cities } = proposed([
      ['City', 'Year', 'Jobs'],
      ['Aville', 2019, 5],
      ['Aville', 2020, 6],
      ['Beton', 2019, 7],
      ['Beton', 2020, 8],
    ]);
    expect(table).toMatchObject({ shape: 'wide', yearColumn: 'Year' });
    expect(indicators.map(({ column }) => column)).toEqual(['Jobs']);
    expect(cities.list).toHaveLength(2);
  });

  it('finds the decimal comma, and marks of what is missing', () => {
    const { table } = proposed([
      HEAD,
      ['Aville', 'XA1', '1.234,5', 'k. A.'],
      ['Beton', 'XA2', '2,5', '..'],
      ['Cefield', 'XA3', '3,5', '1,5'],
    ]);
    expect(table).toMatchObject({ decimal: ',', missing: ['..'] });
  });
});

describe('a long table', () => {
  const LONG = [
    ['Indicator', 'Place', 'Year', 'Value'],
    ...['Jobs', 'Rate'].flatMap((name) =>
      TOWNS.flatMap(([town = null]) => [
        [name, town, 2019, 2000],
        [name, town, 2020, 2100],
      ]),
    ),
  ];

  it('is known by names that repeat, even where every value could be a year', () => {
    const { table, indicators, cities } = proposed(LONG);
    expect(table).toMatchObject({
      shape: 'long',
      headerRows: [1],
      cityColumn: 'Place',
      indicatorColumn: 'Indicator',
      yearColumn: 'Year',
      valueColumn: 'Value',
    });
    expect(indicators.map(({ column, year }) => [column, year])).toEqual([
      ['Jobs', null],
      ['Rate', null],
    ]);
    expect(cities.list).toHaveLength(5);
  });
});

it('lists what grows with size and what it could be divided by, and divides nothing', () => {
  const { mapping, candidates, leftAside } = proposeMapping([
    rawTable([
      ['City', 'Mayor', 'Patents (2020)', 'Population (2020)', 'Patents per head (2020)'],
      ...TOWNS.map(([name = null], index) => [name, 'M. Ayor', 100 + index, 5000 + index, 0.5]),
    ]),
  ]);
  expect(candidates).toEqual({
    counts: ['Patents (2020)', 'Population (2020)'],
    populations: ['Population (2020)'],
  });
  expect(leftAside).toEqual(['Mayor']);
  expect(mapping?.denominators).toEqual([]);
});
