import fc from 'fast-check';
import { expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import { applyMapping } from './apply-mapping';
import { complete } from './fixtures/complete';
import { rawTable } from './fixtures/raw-tables';
import { mappingFaults } from './mapping-faults';
import { type Mapping, mappingSchema } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import type { RawCell } from './raw-table';
import { headingKey, readHeading } from './read-heading';
import { slugOf } from './slugs';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom(
    'City',
    'Year',
    'Value',
    'Code',
    'Total',
    'n/a',
    '..',
    '12.3*',
    '1,5',
    '25%',
    'UKC1',
    '上海',
    '2018年',
  ),
  fc.string(),
  fc.constant(null),
  fc.record({ kind: fc.constant('percent' as const), value: fc.integer() }),
  fc.record({ kind: fc.constantFrom('date' as const, 'error' as const), value: fc.string() }),
);
const merge = fc.record({
  top: fc.integer({ min: 1, max: 4 }),
  left: fc.integer({ min: 1, max: 4 }),
  bottom: fc.integer({ min: 1, max: 6 }),
  right: fc.integer({ min: 1, max: 6 }),
});
/** Cells without any order; most of these are no table. */
const heap = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const heading = fc.oneof(
  fc.string(),
  fc.constantFrom('GDP, EUR (2018)', 'Jobs', 'Code', 'Year', 'Value'),
);
/** Headings, and rows that begin with a name and a number. */
const grid = fc
  .record({
    headings: fc.array(heading, { minLength: 3, maxLength: 5 }),
    rows: fc.array(fc.tuple(fc.string(), fc.integer(), cell, cell), {
      minLength: 2,
      maxLength: 10,
    }),
  })
  .map(({ headings, rows }): readonly (readonly RawCell[])[] => [
    ['City', ...headings],
    ...rows.map(([name, ...cells]) => [`${name} town`, ...cells]),
  ]);
const table = fc
  .tuple(fc.oneof(heap, grid), fc.array(merge, { maxLength: 2 }))
  .map(([rows, merges]) => rawTable(rows, merges));

/** A random change of a completed mapping: columns, reading, years, what counts. */
const change = fc.record({
  decimal: fc.constantFrom('.' as const, ',' as const),
  shape: fc.constantFrom('wide' as const, 'long' as const),
  missing: fc.array(fc.string(), { maxLength: 3 }),
  skipRows: fc.array(fc.string(), { maxLength: 3 }),
  firstRow: fc.integer({ min: 1, max: 14 }),
  columns: fc.array(fc.option(fc.constantFrom('City', 'Year', 'Value', 'Code')), {
    minLength: 5,
    maxLength: 5,
  }),
});

function changed(
  mapping: Mapping,
  by: typeof change extends fc.Arbitrary<infer Change> ? Change : never,
): Mapping {
  const [city, codeColumn = null, indicatorColumn = null, yearColumn = null, valueColumn = null] =
    by.columns;
  const { decimal, shape, missing, skipRows, firstRow } = by;
  const columns = {
    cityColumn: city ?? mapping.table.cityColumn,
    codeColumn,
    indicatorColumn,
    yearColumn,
    valueColumn,
  };
  const read = { decimal, shape, missing, skipRows, firstRow };
  return { ...mapping, table: { ...mapping.table, ...columns, ...read } };
}

it('tries tables in which something is found', () => {
  const found = fc
    .sample(table, { seed: 1, numRuns: 100 })
    .flatMap((raw) => proposeMapping([raw]).mapping ?? []);
  expect(found.length).toBeGreaterThan(30);
});

it('a proposal always fits the schema, and so does what is read back of it', () => {
  fc.assert(
    fc.property(table, (raw) => {
      const { mapping, faults } = proposeMapping([raw]);
      if (mapping === null) {
        expect(briefFaults(faults)).toEqual(['tableNotFound table.xlsx#Data::']);
        return;
      }
      expect(mappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    }),
  );
});

it('applying any mapping to any table gives a pack or faults, and throws never', () => {
  fc.assert(
    fc.property(table, table, change, (one, other, by) => {
      const { mapping } = proposeMapping([one]);
      if (mapping === null) return;
      for (const tried of [mapping, complete(mapping), changed(complete(mapping), by)]) {
        for (const raw of [one, other]) {
          const { pack, faults, warnings } = applyMapping([raw], tried);
          expect(pack === null).toBe(faults.length > 0);
          briefFaults([...faults, ...warnings]);
        }
        briefFaults(mappingFaults(tried));
      }
    }),
  );
});

it('a heading keeps its key whatever year it is of, and always has a title', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1900, max: 2099 }), (text, year) => {
      expect(typeof readHeading(text).title).toBe('string');
      expect(headingKey(`Growth (${year})`)).toBe('growth');
    }),
  );
});

it('a slug always has the form of one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(slugOf(name, 'city-1')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
  expect(slugOf('Île-de-France', 'x')).toBe('ile-de-france');
  expect(slugOf('Łódź & Straße', 'x')).toBe('lodz-and-strasse');
  expect(slugOf('上海', 'city-3')).toBe('city-3');
});
