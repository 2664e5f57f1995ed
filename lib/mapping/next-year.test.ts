import { expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import { applyMapping } from './apply-mapping';
import { complete } from './fixtures/complete';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import type { RawCell } from './raw-table';
import { parseMapping } from './read-mapping';

/* A mapping was made for one year's table and kept; the next year's table comes. */

const HEAD = ['Area', 'Ref', 'Jobs (2020)', 'GDP, EUR m (2019)'];

function kept(): Mapping {
  const { mapping } = proposeMapping([rawTable([HEAD, ...TOWNS])]);
  const stored: unknown = JSON.parse(JSON.stringify(mapping));
  const read = parseMapping(stored);
  if (read.mapping === null) throw new Error('The proposal does not fit its own schema.');
  return complete(read.mapping);
}

function next(rows: readonly (readonly RawCell[])[]) {
  const { pack, faults, warnings } = applyMapping([rawTable(rows)], kept());
  const told = warnings.filter(({ file }) => file.startsWith('table.xlsx'));
  return { pack, faults: briefFaults(faults), warnings: briefFaults(told) };
}

it('the same form goes through by itself, with the new years', () => {
  const { pack, faults, warnings } = next([
    ['Area', 'Ref', 'Jobs (2021)', 'GDP (EUR m), 2020'],
    ...TOWNS,
  ]);
  expect(faults).toEqual([]);
  expect(warnings).toEqual([
    'yearMoved table.xlsx#Data:1:Jobs (2021)',
    'indicatorsCorrelate table.xlsx#Data:1:GDP (EUR m), 2020',
  ]);
  const years = pack?.observations.map(({ indicator, periodTo }) => `${indicator} ${periodTo}`);
  expect([...new Set(years)]).toEqual(['jobs 2021', 'gdp 2020']);
});

it('columns in another order and rows further down are found', () => {
  const { pack, warnings } = next([
    ['Published later'],
    [],
    ['Ref', 'GDP, EUR m (2019)', 'Area', 'Jobs (2020)'],
    ...TOWNS.map(([name = null, code = null, jobs = null, gdp = null]) => [code, gdp, name, jobs]),
  ]);
  expect(warnings).toEqual([
    'headingsMoved table.xlsx#Data:3:',
    'indicatorsCorrelate table.xlsx#Data:3:GDP, EUR m (2019)',
  ]);
  expect(pack?.observations).toHaveLength(10);
  expect(pack?.observations[0]).toMatchObject({ city: 'aville', indicator: 'jobs', value: 10 });
});

it('a missing column, a new one and a changed unit are named', () => {
  const { pack, faults, warnings } = next([
    ['Area', 'Ref', 'GDP, USD m (2020)', 'Firms (2020)'],
    ...TOWNS,
  ]);
  expect(pack).toBeNull();
  expect(faults).toEqual([
    'columnMissing table.xlsx#Data:1:',
    'unitChanged table.xlsx#Data:1:GDP, USD m (2020)',
  ]);
  expect(warnings).toContain('columnNew table.xlsx#Data:1:Firms (2020)');
});

it('a renamed city is known by its code; new ones and gone ones are named', () => {
  const { pack, faults, warnings } = next([
    HEAD,
    ['Aville-on-Sea', 'XA1', 10, 1],
    ...TOWNS.slice(1, 4),
    ['Newton', 'XA9', 60, 6],
  ]);
  expect(faults).toEqual([]);
  expect(warnings).toEqual([
    'cityUnknown table.xlsx#Data::Area',
    'cityGone table.xlsx#Data::Area',
    'dataDrivenScaling table.xlsx#Data:1:Jobs (2020)',
    'dataDrivenScaling table.xlsx#Data:1:GDP, EUR m (2019)',
  ]);
  expect(pack?.cities.map(({ slug }) => slug)).toEqual(['aville', 'beton', 'cefield', 'deham']);
});

it('a denominator of the table divides, and must be above zero', () => {
  const mapping = kept();
  const denominator = {
    column: 'People (2020)',
    slug: 'people',
    title: { en: 'People' },
    unit: { en: 'persons' },
    year: 2020,
    source: 'source',
  };
  const divided: Mapping = {
    ...mapping,
    denominators: [denominator],
    indicators: mapping.indicators.map((one) => ({ ...one, denominator: 'people', per: 1000 })),
  };
  const rows = TOWNS.map((row, index) => [...row, 100 * (index + 1)]);
  const { pack, faults } = applyMapping([rawTable([[...HEAD, 'People (2020)'], ...rows])], divided);
  expect(briefFaults(faults)).toEqual([]);
  expect(pack?.denominatorValues[1]).toMatchObject({
    city: 'beton',
    denominator: 'people',
    value: 200,
  });
  expect(pack?.nodes.at(-1)).toMatchObject({ denominator: 'people', per: 1000 });
  const zero = [[...HEAD, 'People (2020)'], ...rows.map((row) => row.with(4, 0))];
  const refused = applyMapping([rawTable(zero.slice(0, 2))], divided);
  expect(briefFaults(refused.faults)).toEqual([
    'denominatorNotPositive table.xlsx#Data:2:People (2020)',
  ]);
});

it('a mapping of the wrong form is named at each place', () => {
  const { mapping, faults } = parseMapping({ ...kept(), version: 2, colour: 'red' });
  expect(mapping).toBeNull();
  expect(briefFaults(faults)).toEqual([
    'mappingShape mapping.json::version',
    'mappingShape mapping.json::colour',
  ]);
});

it('a long table keeps every year, and names repeated values, unknown places and indicators', () => {
  const long: readonly (readonly RawCell[])[] = [
    ['Indicator', 'Place', 'Year', 'Value'],
    ...['Jobs', 'Rate'].flatMap((name) =>
      TOWNS.flatMap(([town = null]) => [
        [name, town, 2019, 1.5],
        [name, town, 2020, '2.5*'],
      ]),
    ),
  ];
  const { mapping } = proposeMapping([rawTable(long)]);
  if (mapping === null) throw new Error('No table was found.');
  const filled = complete(mapping);
  const first = applyMapping([rawTable(long)], filled);
  expect(briefFaults(first.faults)).toEqual([]);
  expect(first.pack?.observations).toHaveLength(20);
  expect(first.pack?.observations[1]).toMatchObject({
    periodTo: '2020',
    value: 2.5,
    source: 'source',
    rationale: null,
    note: { en: 'Marked “*” in the table.' },
  });
  const more = [
    ...long,
    ['Jobs', 'Aville', 2020, 9],
    ['Jobs', 'Newton', 2020, 9],
    ['Jobs', 'Newton', 2019, 9],
    ['Smell', 'Aville', 2020, 9],
    ['Rate', 'Aville', 'soon', 9],
  ];
  const { faults, warnings } = applyMapping([rawTable(more)], filled);
  expect(briefFaults(faults)).toEqual([
    'valueRepeated table.xlsx#Data:22:Value',
    'yearUnreadable table.xlsx#Data:26:Year',
  ]);
  const unknown = warnings.filter(({ code }) => code.startsWith('unknown'));
  expect(unknown.map(({ message }) => message.values)).toEqual([
    { indicator: 'Smell', rows: 1 },
    { city: 'Newton', rows: 2 },
  ]);
});

it('what a pack is warned of is told in the words of its table', () => {
  const { warnings } = applyMapping([rawTable([HEAD, ...TOWNS])], kept());
  const correlate = warnings.find(({ code }) => code === 'correlated-indicators');
  expect(correlate?.message.values).toMatchObject({
    node: 'GDP, EUR m (2019)',
    other: 'Jobs (2020)',
  });
  // One for all texts, at the mapping: not one for each column of nodes.csv, cities.csv, sources.csv.
  const inOneLanguage = warnings.filter(({ code }) => code === 'one-language');
  expect(briefFaults(inOneLanguage)).toEqual(['mappingOneLanguage mapping.json::']);
  expect(warnings.filter(({ file }) => file.endsWith('.csv'))).toEqual([]);
});
