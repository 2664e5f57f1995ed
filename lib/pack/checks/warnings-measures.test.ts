import { describe, expect, it } from 'vitest';
import { wordFault } from '../../i18n/word-fault';
import { checkPack } from '../check-pack';
import type { Fault } from '../fault';
import { MEASURE_PACK } from '../fixtures/measure-pack';
import type { NodeRow, Pack } from '../tables';

/** The pack with other values of one indicator, city by city, and other properties of it. */
function withValues(
  indicator: string,
  values: readonly (number | null)[],
  changes: Partial<NodeRow> = {},
  pack: Pack = MEASURE_PACK,
): Pack {
  const [sample] = pack.observations;
  if (sample === undefined) throw new Error('The fixture has no observations.');
  return {
    ...pack,
    nodes: pack.nodes.map((node) => (node.slug === indicator ? { ...node, ...changes } : node)),
    observations: [
      ...pack.observations.filter((row) => row.indicator !== indicator),
      ...pack.cities.flatMap(({ slug: city }, at) => {
        const value = values[at] ?? null;
        return value === null ? [] : [{ ...sample, city, indicator, value, note: null }];
      }),
    ],
  };
}

/** The warnings of one code, each with its node and the values of its sentence. */
function warned(pack: Pack, code: Fault['code']): readonly Fault[] {
  const { faults, warnings } = checkPack(pack);
  expect(faults).toEqual([]);
  for (const warning of warnings) {
    expect(wordFault(warning, 'en').message).not.toBe('');
    expect(wordFault(warning, 'zh').message).not.toBe('');
  }
  return warnings.filter((warning) => warning.code === code);
}

const valuesOf = (faults: readonly Fault[]) => faults.map((fault) => fault.message.values);
const PLAIN = { denominator: null, per: null, unit: { en: 'firms', zh: '家' } };

it('tells of values that nothing can be divided by, and of nothing else', () => {
  const { warnings } = checkPack(MEASURE_PACK);
  expect(warnings.map(({ code, row }) => `${code} ${row}`)).toEqual([
    'missing-denominator 4',
    'missing-denominator 7',
  ]);
  expect(valuesOf(warnings)[0]).toEqual({
    node: 'firms',
    denominator: 'population',
    count: 1,
    cities: 'maple',
  });
});

it('tells of a driver that takes the overall score from every city', () => {
  const parent = MEASURE_PACK.nodes.find(({ slug }) => slug === 'rent')?.parent;
  const siblings = MEASURE_PACK.nodes.filter((node) => node.parent === parent).length;
  const pack = {
    ...MEASURE_PACK,
    index: MEASURE_PACK.index.map((row) => ({ ...row, thinIndicators: 2 })),
  };
  expect(warned(pack, 'thin-driver')).toEqual([]);
  const thin = warned(withValues('rent', [], {}, pack), 'thin-driver');
  expect(siblings).toBe(2);
  expect(valuesOf(thin)).toEqual([{ node: parent, count: 1, needed: 2 }]);
});

describe('few cities', () => {
  it('counts the cities that have a value', () => {
    const pack = withValues('rent', [30, 20, 40, 25]);
    expect(valuesOf(warned(pack, 'few-cities'))).toEqual([{ node: 'rent', cities: 4, needed: 5 }]);
  });

  it('says nothing of goalposts', () => {
    expect(warned(withValues('dust', [20, 35]), 'few-cities')).toEqual([]);
  });
});

describe('a count that was not divided by size', () => {
  // Persons: 60, 40, 20, 50, 30, 25, 80 thousand, and none for maple.
  const inOrderOfSize = [61, 39, 21, 52, 28, 26, 70, 5];

  it('is told by its order, over the cities whose size is known', () => {
    const pack = withValues('firms', inOrderOfSize, PLAIN);
    expect(valuesOf(warned(pack, 'undivided-count'))).toEqual([
      { node: 'firms', denominator: 'population', cities: 7, correlation: 1 },
    ]);
  });

  it('is not told of a share, of a divided value or of negative ones', () => {
    const share = withValues('firms', inOrderOfSize, { ...PLAIN, unit: { en: '% of firms' } });
    expect(warned(share, 'undivided-count')).toEqual([]);
    expect(warned(withValues('firms', inOrderOfSize), 'undivided-count')).toEqual([]);
    const balance = withValues('firms', [-1, ...inOrderOfSize.slice(1)], PLAIN);
    expect(warned(balance, 'undivided-count')).toEqual([]);
  });

  it('is not told where the order is another', () => {
    // Ranks 1 to 7 against 6, 4, 1, 5, 3, 2, 7: d² sums to 25+4+4+1+4+16+0 = 54, so 1 − 6·54/336.
    const pack = withValues('firms', [1, 2, 3, 4, 5, 6, 7], PLAIN);
    expect(1 - (6 * 54) / 336).toBeLessThan(0.8);
    expect(warned(pack, 'undivided-count')).toEqual([]);
  });

  it('without any denominator: whole numbers, the largest ten times the middle one', () => {
    const bare: Pack = {
      ...MEASURE_PACK,
      nodes: MEASURE_PACK.nodes.map((node) => ({ ...node, denominator: null, per: null })),
      denominators: [],
      denominatorValues: [],
    };
    const found = (values: readonly number[]) =>
      valuesOf(warned(withValues('firms', values, PLAIN, bare), 'undivided-count')).filter(
        ({ node }) => node === 'firms',
      );
    expect(found([10, 11, 12, 13, 130])).toEqual([{ node: 'firms', cities: 5, ratio: 10.8 }]);
    expect(found([10, 11, 12, 13, 119])).toEqual([]);
    expect(found([10, 11, 12, 13.5, 130])).toEqual([]);
  });
});
