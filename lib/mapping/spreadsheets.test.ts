import { expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import {
  errorCell,
  type FixtureSheet,
  formula,
  styled,
  workbookBytes,
} from '../workbook/fixtures/workbook-bytes';
import { readTableFile } from '../workbook/read-table-file';
import { applyMapping } from './apply-mapping';
import { complete } from './fixtures/complete';
import { proposeMapping } from './propose-mapping';

/*
 * What analysts' tables look like: the sheet, the values that must come of it (city, indicator,
 * year, value), and the faults and warnings that must be told.
 */

type Case = {
  readonly title: string;
  readonly sheets: readonly FixtureSheet[];
  readonly values?: readonly string[];
  readonly faults?: readonly string[];
  readonly warnings?: readonly string[];
};

const HEAD = ['City', 'Jobs (2020)', 'Rate, % (2020)'];
const BODY = [
  ['Aville', 10, 1],
  ['Beton', 20, 2],
  ['Cefield', 30, 3],
  ['Deham', 40, 4],
];
const VALUES = [
  'aville jobs 2020 10',
  'aville rate 2020 1',
  'beton jobs 2020 20',
  'beton rate 2020 2',
  'cefield jobs 2020 30',
  'cefield rate 2020 3',
  'deham jobs 2020 40',
  'deham rate 2020 4',
];

const CASES: readonly Case[] = [
  { title: 'a plain table', sheets: [{ rows: [HEAD, ...BODY] }], values: VALUES },
  {
    title: 'a title above, blank columns to the left, blank rows between',
    sheets: [
      {
        rows: [
          ['Table 7: Jobs by city'],
          [],
          [null, ...HEAD],
          ...BODY.map((row) => [null, ...row]),
        ],
      },
    ],
    values: VALUES,
  },
  {
    title: 'two rows of headings, merged: the group over its columns, the name over both rows',
    sheets: [
      {
        rows: [
          ['City', 'Work (2020)', null, 'Growth (2020)'],
          [null, 'Jobs', 'Rate, %', 'Firms'],
          ...BODY.map((row) => [...row, 7]),
        ],
        merges: ['A1:A2', 'B1:C1'],
      },
    ],
    values: VALUES.flatMap((value) =>
      value.includes(' rate ') ? [value, `${value.split(' ')[0]} growth-firms 2020 7`] : [value],
    ),
  },
  {
    title: 'a total at the end, by its name',
    sheets: [{ rows: [HEAD, ...BODY, ['Total', 100, 2.5]] }],
    values: VALUES,
  },
  {
    title: 'a total at the end, by what it adds up to',
    sheets: [
      {
        rows: [['City', 'Jobs (2020)', 'Firms (2020)'], ...BODY, ['Wholeland', 100, 10]],
      },
    ],
    values: VALUES.map((value) => value.replace('rate', 'firms')),
  },
  {
    title: 'notes below',
    sheets: [
      {
        rows: [
          HEAD,
          ...BODY,
          [],
          ['* Estimated.'],
          ['Source: an office, 2021'],
          ['Note 1', 'see there'],
        ],
      },
    ],
    values: VALUES,
  },
  {
    title: 'marks of what is missing',
    sheets: [
      {
        rows: [
          HEAD,
          ['Aville', 'n/a', 1],
          ['Beton', '..', '-'],
          ['Cefield', null, 3],
          ['Deham', 40, errorCell('#N/A')],
        ],
      },
    ],
    values: ['aville rate 2020 1', 'cefield rate 2020 3', 'deham jobs 2020 40'],
  },
  {
    title: 'numbers with marks',
    sheets: [{ rows: [HEAD, ['Aville', '10*', 1], ...BODY.slice(1, 3), ['Deham', '40 e', 4]] }],
    values: VALUES,
    warnings: ['valuesFlagged t.xlsx#Sheet1::'],
  },
  {
    title: 'percentages and thousands by their formats',
    sheets: [
      {
        rows: [
          ['City', 'Jobs (2020)', 'Rate (2020)'],
          ...BODY.map(([name = null, jobs, rate]) => [
            name,
            styled('thousands', Number(jobs)),
            styled('percent', Number(rate) / 100),
          ]),
        ],
      },
    ],
    values: VALUES,
  },
  {
    title: 'numbers stored as texts, with thousands parted',
    sheets: [
      {
        rows: [
          HEAD,
          ['Aville', '1,234', '1.5'],
          ['Beton', '2 345', '2.5'],
          ['Cefield', "3'456", '3.5%'],
        ],
      },
    ],
    values: [
      'aville jobs 2020 1234',
      'aville rate 2020 1.5',
      'beton jobs 2020 2345',
      'beton rate 2020 2.5',
      'cefield jobs 2020 3456',
      'cefield rate 2020 3.5',
    ],
    warnings: ['percentMixed t.xlsx#Sheet1::Rate, % (2020)'],
  },
  {
    title: 'dates where numbers belong',
    sheets: [{ rows: [HEAD, ...BODY.slice(0, 3), ['Deham', styled('date', 43924), 4]] }],
    faults: ['dateForNumber t.xlsx#Sheet1:5:Jobs (2020)'],
  },
  {
    title: 'errors other than #N/A',
    sheets: [{ rows: [HEAD, ...BODY.slice(0, 3), ['Deham', errorCell('#DIV/0!'), 4]] }],
    faults: ['cellError t.xlsx#Sheet1:5:Jobs (2020)'],
  },
  {
    title: 'formulas: the stored result is read',
    sheets: [{ rows: [HEAD, ['Aville', formula('5+5', 10), 1], ...BODY.slice(1)] }],
    values: VALUES,
  },
  {
    title: 'a hidden sheet beside the one that counts',
    sheets: [
      { name: 'Old', state: 'hidden', rows: [HEAD, ...BODY, ['Estow', 1, 1], ['Efton', 1, 1]] },
      { name: 'New', rows: [HEAD, ...BODY] },
    ],
    values: VALUES,
    warnings: ['sheetHidden t.xlsx#Old::'],
  },
  {
    title: 'a city that has two rows',
    sheets: [{ rows: [HEAD, ...BODY, ['Aville', 11, 1]] }],
    faults: ['cityRepeated t.xlsx#Sheet1:6:City'],
  },
  {
    title: 'values in a row without a city, as merged cells leave it',
    sheets: [{ rows: [HEAD, ...BODY, [null, 11, 1], ['Efton', 5, 5]], merges: ['A5:A6'] }],
    faults: ['cityNameless t.xlsx#Sheet1:6:City'],
  },
  {
    title: 'two columns of one heading',
    sheets: [{ rows: [['City', 'Jobs (2020)', 'Jobs (2020)'], ...BODY] }],
    faults: ['mappingTaken mapping.json::indicators', 'columnRepeated t.xlsx#Sheet1:1:Jobs (2020)'],
  },
];

it.each(CASES)('$title', async ({ sheets, values = [], faults = [], warnings = [] }) => {
  const read = await readTableFile('t.xlsx', workbookBytes(sheets));
  expect(briefFaults(read.faults)).toEqual([]);
  const { mapping } = proposeMapping(read.tables);
  if (mapping === null) throw new Error('No table was found.');
  const applied = applyMapping(read.tables, complete(mapping));
  expect(briefFaults(applied.faults)).toEqual(faults);
  const told = [...read.warnings, ...applied.warnings].filter(({ file }) =>
    file.startsWith('t.xlsx'),
  );
  expect(briefFaults(told)).toEqual(warnings);
  const got = applied.pack?.observations.map(({ city, indicator, periodTo, value }) =>
    [city, indicator, periodTo, value].join(' '),
  );
  expect(got ?? []).toEqual(values);
});

it('says that a sheet without a table has none', async () => {
  const { tables } = await readTableFile(
    't.xlsx',
    workbookBytes([{ rows: [['Hello'], ['there']] }]),
  );
  const { mapping, faults } = proposeMapping(tables);
  expect(mapping).toBeNull();
  expect(briefFaults(faults)).toEqual(['tableNotFound t.xlsx#Sheet1::']);
});
