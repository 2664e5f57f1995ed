import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import { scorePack } from '../edition/score-pack';
import { readPack, writePack } from '../pack';
import { plainPack } from '../pack/fixtures/plain-pack';
import { readTableFile } from '../workbook/read-table-file';
import { applyMapping } from './apply-mapping';
import { complete } from './fixtures/complete';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import type { RawTable } from './raw-table';

/* A table that nobody here made: 41 regions, 57 indicators, beside the repository where it is had. */

const FOLDER = join(import.meta.dirname, '../../../shared/data/uk-regions');
const hasTables = existsSync(FOLDER);
if (!hasTables)
  console.info('No table of UK regions beside the repository: its tests are left out.');

async function read(file: string): Promise<readonly RawTable[]> {
  const { tables, faults } = await readTableFile(file, readFileSync(join(FOLDER, file)));
  expect(briefFaults(faults)).toEqual([]);
  return tables;
}

function proposal(tables: readonly RawTable[]): Mapping {
  const { mapping } = proposeMapping(tables);
  if (mapping === null) throw new Error('No table was found.');
  return mapping;
}

/** Drivers and directions by a rule that anyone can follow: a person would think instead. */
function decided(mapping: Mapping): Mapping {
  const filled = complete(mapping);
  const drivers = ['research', 'place'].map((slug) => ({
    slug,
    title: { en: slug },
    definition: { en: slug },
    weight: 1,
    aggregation: 'arithmetic' as const,
  }));
  return {
    ...filled,
    drivers,
    indicators: filled.indicators.map((indicator) => ({
      ...indicator,
      driver: /travel|pollution|housing/i.test(indicator.column) ? 'place' : 'research',
      direction: /travel|pollution|housing/i.test(indicator.column) ? -1 : 1,
    })),
  };
}

describe.runIf(hasTables)('the wide table of UK regions', () => {
  let tables: readonly RawTable[] = [];
  beforeAll(async () => {
    tables = await read('wide-latest.csv');
  });

  it('has its columns and years found', () => {
    const { table, cities, indicators } = proposal(tables);
    expect(table).toMatchObject({ shape: 'wide', cityColumn: 'Region', codeColumn: 'Code' });
    expect(cities.list).toHaveLength(41);
    expect(cities.list[0]).toMatchObject({ code: 'UKC1' });
    expect(indicators).toHaveLength(57);
    expect(indicators.filter(({ year }) => year === null)).toEqual([]);
    expect(new Set(indicators.map(({ slug }) => slug)).size).toBe(57);
  });

  it('makes a pack without faults that ranks every region, and survives being written', () => {
    const { pack, details, faults } = applyMapping(tables, decided(proposal(tables)));
    expect(briefFaults(faults)).toEqual([]);
    if (pack === null) return;
    // Filled cells of the table, counted with Python's csv module.
    expect(pack.observations).toHaveLength(2220);
    const { rows } = scorePack(pack);
    expect(rows.filter(({ node }) => node === 'index').length).toBe(41);
    const again = readPack(writePack(pack, details));
    expect(briefFaults(again.faults)).toEqual([]);
    expect(plainPack(again.pack)).toEqual(pack);
    expect(again.details?.mapping).toEqual(details.mapping);
  });
});

describe.runIf(hasTables)('the long table of UK regions', () => {
  it('is known as long, and names the regions that are no more', async () => {
    const tables = await read('values.csv');
    const mapping = proposal(tables);
    expect(mapping.table).toMatchObject({
      shape: 'long',
      cityColumn: 'region',
      indicatorColumn: 'indicator',
      yearColumn: 'year',
      valueColumn: 'value',
    });
    const [known] = await read('regions.csv');
    const codes = new Set(known?.rows.map(({ cells }) => cells[0]));
    const list = mapping.cities.list.filter(({ label }) => codes.has(label));
    const now = { ...mapping, cities: { ...mapping.cities, list } };
    const { pack, faults, warnings } = applyMapping(tables, complete(now));
    expect(briefFaults(faults)).toEqual([]);
    expect(pack?.cities).toHaveLength(41);
    const gone = warnings.filter(({ code }) => code === 'unknown-city');
    expect(gone.map(({ message }) => message.values.city).toSorted()).toEqual([
      'UKD2',
      'UKD5',
      'UKI1',
      'UKI2',
      'UKM2',
      'UKM3',
      'UKZZ',
    ]);
  });
});
