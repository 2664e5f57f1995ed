import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../lib/pack';
import { EMPTY_NODE } from '../lib/pack/empty-node';
import { both } from '../lib/pack/fixtures/both';
import { MEASURE_PACK } from '../lib/pack/fixtures/measure-pack';
import { packDescriptor } from '../lib/pack/pack-descriptor';
import { writeTable, writeTables } from '../lib/pack/write-tables';
import { seededSource } from '../lib/scoring/random';

/** How large an index is to be made. */
export type Size = { readonly cities: number; readonly indicators: number; readonly years: number };

const INDICATORS_IN_A_DRIVER = 10;
const FIRST_YEAR = 2020;
/** One value in so many bears a note. */
const NOTED_EVERY = 50;

/**
 * Writes a pack of measures with a value for each city, indicator and year, by chance, the same at
 * every run.
 *
 * @param shift is added to each value of the last year, for a later edition of the same index
 * @returns how many observations it has
 */
export function writeMeasuredPack(folder: string, size: Size, shift = 0): number {
  const pack = packWithoutValues(size);
  const observations = observationLines(pack, size, shift);
  const contents = new Map<string, string | Uint8Array>(writeTables(pack));
  contents.set('observations.csv', Buffer.concat(observations.map((line) => Buffer.from(line))));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of contents) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'datapackage.json'), packDescriptor(pack, contents));
  return size.cities * size.indicators * size.years;
}

function packWithoutValues({ cities, indicators }: Size): Pack {
  const [index] = MEASURE_PACK.index;
  const [city] = MEASURE_PACK.cities;
  const [root, driver] = MEASURE_PACK.nodes;
  if (!index || !city || !root || !driver) throw new Error('the pack of measures is empty');
  const drivers = Math.ceil(indicators / INDICATORS_IN_A_DRIVER);
  return {
    ...MEASURE_PACK,
    index: [{ ...index, slug: 'measured', draws: 1000 }],
    denominators: [],
    denominatorValues: [],
    nodes: [
      { ...root, slug: 'measured' },
      ...Array.from({ length: drivers }, (_, at) => ({
        ...driver,
        slug: `driver-${at + 1}`,
        parent: 'measured',
        position: at + 1,
        title: both(`Driver ${at + 1}`, `驱动力${at + 1}`),
      })),
      ...Array.from({ length: indicators }, (_, at) => ({
        ...EMPTY_NODE,
        slug: `indicator-${at + 1}`,
        parent: `driver-${Math.floor(at / INDICATORS_IN_A_DRIVER) + 1}`,
        kind: 'indicator' as const,
        position: (at % INDICATORS_IN_A_DRIVER) + 1,
        title: both(`Indicator ${at + 1}`, `指标${at + 1}`),
        definition: both(`Invented, number ${at + 1}.`, `虚构，第${at + 1}项。`),
        weight: 1,
        role: at % 2 === 0 ? ('input' as const) : ('outcome' as const),
        scale: 'measure' as const,
        direction: 1,
        normalisation: 'min-max' as const,
        unit: both('%', '%'),
      })),
    ],
    cities: Array.from({ length: cities }, (_, at) => ({
      ...city,
      slug: `city-${at + 1}`,
      position: at + 1,
      code: `C${at + 1}`,
      name: both(`City ${at + 1}`, `城市${at + 1}`),
    })),
    observations: [],
  };
}

/** A piece of the file for each city. */
function observationLines(pack: Pack, { years }: Size, shift: number): readonly string[] {
  const source = seededSource(1);
  const indicators = pack.nodes.filter((node) => node.kind === 'indicator');
  let written = 0;
  const lineOf = (city: string, indicator: string, at: number) => {
    const value = (source() * 100).toFixed(2);
    const moved = at + 1 === years && shift !== 0 ? (Number(value) + shift).toFixed(2) : value;
    const year = FIRST_YEAR + at;
    written += 1;
    const note = written % NOTED_EVERY === 0 ? 'Estimate,估计值' : ',';
    return `${city},${indicator},${year},${year},${Number(moved)},,,yearbook,${note}\n`;
  };
  const perCity = pack.cities.map(({ slug: city }) =>
    indicators
      .flatMap(({ slug }) => Array.from({ length: years }, (_, at) => lineOf(city, slug, at)))
      .join(''),
  );
  return [writeTable(pack, 'observations'), ...perCity];
}
