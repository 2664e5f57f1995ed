import { describe, expect, it } from 'vitest';
import { extensionFiles, NINTH_TOWN } from '../cli/pack/fixtures/extension';
import { MEASURE_PACK } from './fixtures/measure-pack';
import { DEFAULT_TABLE_LIMITS } from './limits';
import { readPack } from './read-pack';

const HASH = 'ab12cd34'.repeat(8);
const EDITION = Object.freeze({
  index: 'towns',
  hash: HASH,
  label: '1.0-ab12cd34',
  pack: MEASURE_PACK,
  details: { version: '1', contributors: [{ title: 'First' }] },
});

function read(pack = NINTH_TOWN, extended: Parameters<typeof extensionFiles>[1] = 'towns') {
  return readPack(extensionFiles(pack, extended), DEFAULT_TABLE_LIMITS, EDITION);
}

function placesOf({ faults }: ReturnType<typeof read>) {
  return faults.map(({ code, file, row, field }) => [code, file, row, field]);
}

describe('a pack that extends an index', () => {
  it('adds the rows that are new and puts those with a known key in place', () => {
    const { pack, faults, extended, details } = read();
    expect(faults).toEqual([]);
    expect(pack?.cities.map(({ slug }) => slug)).toEqual([
      ...MEASURE_PACK.cities.map(({ slug }) => slug),
      'oak',
    ]);
    expect(pack?.observations).toHaveLength(MEASURE_PACK.observations.length + 2);
    expect(pack?.observations.at(0)).toMatchObject({
      city: 'alder',
      indicator: 'firms',
      value: 132,
    });
    expect(pack?.nodes).toEqual(MEASURE_PACK.nodes);
    expect(extended).toEqual({ index: 'towns', hash: HASH, label: '1.0-ab12cd34' });
    expect(details).toEqual({ version: '1', contributors: [{ title: 'First' }] });
  });

  it('is refused where a reference is missing, at its own row', () => {
    const bad = { ...NINTH_TOWN, sources: [] };
    expect(placesOf(read(bad))).toEqual([
      ['foreign-key', 'observations.csv', 2, 'source'],
      ['foreign-key', 'observations.csv', 3, 'source'],
    ]);
  });

  it('may not say a thing twice', () => {
    const [oak] = NINTH_TOWN.cities;
    const twice = { ...NINTH_TOWN, cities: [...NINTH_TOWN.cities, ...(oak ? [oak] : [])] };
    expect(placesOf(read(twice))).toContainEqual(['primary-key', 'cities.csv', 3, 'slug']);
  });

  it('finds what one of its rows and one of the edition have against each other', () => {
    const [alder] = MEASURE_PACK.cities;
    const other = alder && { ...alder, slug: 'oak', position: 9 };
    const bad = { ...NINTH_TOWN, cities: other === undefined ? [] : [other] };
    // The code of a city is one city's alone; the later of the two is told of.
    expect(placesOf(read(bad))).toEqual([['unique-error', 'cities.csv', 2, 'code']]);
  });

  it('is laid over the edition that it was made for, named by label or hash, and over no other', () => {
    const made = (edition: string) => read(NINTH_TOWN, { index: 'towns', edition });
    expect(made('1.0-ab12cd34').faults).toEqual([]);
    expect(made('ab12cd34ab').faults).toEqual([]);
    expect(placesOf(made('1.0-00000000'))).toEqual([
      ['extends-error', 'datapackage.json', null, 'fulcrum:extends'],
    ]);
  });

  it('is refused where there is no such index, and where its index row is of another', () => {
    const files = extensionFiles(NINTH_TOWN, 'villages');
    const unknown = readPack(files, DEFAULT_TABLE_LIMITS, null);
    expect(unknown.pack).toBeNull();
    expect(unknown.faults.map(({ code, field }) => [code, field])).toEqual([
      ['extends-error', 'fulcrum:extends'],
    ]);
    const [row] = MEASURE_PACK.index;
    const other = { ...NINTH_TOWN, index: row === undefined ? [] : [{ ...row, slug: 'villages' }] };
    expect(placesOf(read(other))).toEqual([['extends-error', 'index.csv', 2, 'slug']]);
  });
});
