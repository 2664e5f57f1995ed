import { describe, expect, it } from 'vitest';
import { briefFaults } from '../../cli/pack/fixtures/brief-faults';
import { checkPack } from '../check-pack';
import { changedRow } from '../fixtures/changed-rows';
import { MEASURE_PACK } from '../fixtures/measure-pack';
import { changedFiles, swap } from '../fixtures/pack-files';
import { plainPack } from '../fixtures/plain-pack';
import { SMALL_PACK } from '../fixtures/small-pack';
import { readPack } from '../read-pack';
import type { Pack } from '../tables';
import { writePack } from '../write-pack';

function found(pack: Pack): readonly string[] {
  return briefFaults(checkPack(pack).faults);
}

it('finds nothing wrong with a sound pack of measures', () => {
  expect(found(MEASURE_PACK)).toEqual([]);
});

it('reads a pack of measures as it was written', () => {
  const { pack, faults } = readPack(writePack(MEASURE_PACK));
  expect(faults).toEqual([]);
  expect(plainPack(pack)).toEqual(MEASURE_PACK);
});

// Rows of nodes.csv in the pack of measures: 2 the index, 4 firms, 5 output, 8 spending.
describe('a measure', () => {
  it.each([
    [{ unit: null }, 4, 'nodeValueMissing nodes.csv:4:unit_en'],
    [{ levelBasis: 'highest' }, 4, 'nodeValueSurplus nodes.csv:4:level_basis'],
    [{ denominator: null }, 4, 'perWithoutDenominator nodes.csv:4:per'],
    [{ denominator: 'area' }, 4, 'unknownReference nodes.csv:4:denominator'],
    [{ per: 0 }, 4, 'valueRefused nodes.csv:4:per'],
    [{ goalpostLow: 0 }, 5, 'goalpostsWithoutLog nodes.csv:5:'],
    [{ goalpostHigh: null }, 8, 'goalpostsMissing nodes.csv:8:'],
  ] as const)('%j', (values, row, expected) => {
    expect(found(changedRow(MEASURE_PACK, 'nodes', row, values))).toEqual([expected]);
  });

  it('names its source, and needs no rationale', () => {
    const pack = changedRow(MEASURE_PACK, 'observations', 2, { source: null });
    expect(found(pack)).toEqual(['sourceMissing observations.csv:2:source']);
    const withRationale = { rationale: { en: 'Counted by hand.' } };
    expect(found(changedRow(MEASURE_PACK, 'observations', 2, withRationale))).toEqual([]);
  });

  it.each([0, -3])('has no logarithm at %d', (value) => {
    const { faults } = checkPack(changedRow(MEASURE_PACK, 'observations', 3, { value }));
    expect(faults).toMatchObject([
      {
        code: 'row-constraint',
        file: 'observations.csv',
        row: 3,
        field: 'value',
        message: { key: 'logWithoutValue.message' },
      },
    ]);
    expect(faults[0]?.message.values).toEqual({ city: 'alder', indicator: 'output', value });
  });
});

describe('a rubric', () => {
  it.each([
    [{ denominator: 'people' }, 'nodeValueSurplus nodes.csv:4:denominator'],
    [{ transform: 'log' }, 'nodeValueSurplus nodes.csv:4:transform'],
  ] as const)('is no measure: %j', (values, expected) => {
    expect(found(changedRow(SMALL_PACK, 'nodes', 4, values))).toContain(expected);
  });

  it('says why, and takes its sources from its evidence', () => {
    expect(found(changedRow(SMALL_PACK, 'observations', 2, { rationale: null }))).toEqual([
      'rationaleMissing observations.csv:2:rationale_en',
    ]);
    expect(found(changedRow(SMALL_PACK, 'observations', 2, { source: 'gazette' }))).toEqual([
      'sourceSurplus observations.csv:2:source',
    ]);
  });
});

describe('sizes and codes', () => {
  it('a driver has no denominator', () => {
    expect(found(changedRow(MEASURE_PACK, 'nodes', 3, { denominator: 'population' }))).toEqual([
      'nodeValueSurplus nodes.csv:3:denominator',
    ]);
  });

  it('a size is above 0, of a period that runs forwards', () => {
    expect(found(changedRow(MEASURE_PACK, 'denominatorValues', 2, { value: 0 }))).toEqual([
      'valueRefused denominator-values.csv:2:value',
    ]);
    expect(found(changedRow(MEASURE_PACK, 'denominatorValues', 2, { periodFrom: '2021' }))).toEqual(
      ['periodReversed denominator-values.csv:2:period_to'],
    );
  });

  it('names a size of 0 in a file by its cell', () => {
    const files = changedFiles(MEASURE_PACK, {
      'denominator-values.csv': swap(
        'birch,population,2020,2020,40000',
        'birch,population,2020,2020,0',
      ),
    });
    const { faults } = readPack(files);
    expect(faults).toMatchObject([
      { code: 'constraint-error', file: 'denominator-values.csv', row: 4, field: 'value' },
    ]);
  });

  it('a code stands for one place', () => {
    const { faults } = checkPack(changedRow(MEASURE_PACK, 'cities', 4, { code: 'R01' }));
    expect(faults).toMatchObject([
      { code: 'unique-error', file: 'cities.csv', row: 4, field: 'code' },
    ]);
    expect(faults[0]?.message.values).toEqual({ code: 'R01', row: 2 });
  });
});
