import { describe, expect, it } from 'vitest';
import { checkPack } from '../check-pack';
import type { Fault } from '../fault';
import { MEASURE_PACK } from '../fixtures/measure-pack';
import type { NodeRow, Pack } from '../tables';

/** The pack with the values of one indicator made from each city's place and its old value. */
function withRent(rentOf: (place: number) => number | null, changes: Partial<NodeRow> = {}): Pack {
  const [sample] = MEASURE_PACK.observations;
  if (sample === undefined) throw new Error('The fixture has no observations.');
  return {
    ...MEASURE_PACK,
    nodes: MEASURE_PACK.nodes.map((node) =>
      node.slug === 'rent' ? { ...node, ...changes } : node,
    ),
    observations: [
      ...MEASURE_PACK.observations.filter((row) => row.indicator !== 'rent'),
      ...MEASURE_PACK.cities.flatMap(({ slug: city }, place) => {
        const value = rentOf(place);
        return value === null ? [] : [{ ...sample, city, indicator: 'rent', value }];
      }),
    ],
  };
}

function told(pack: Pack, code: Fault['code']) {
  const { faults, warnings } = checkPack(pack);
  expect(faults).toEqual([]);
  return warnings.filter((one) => one.code === code).map((one) => one.message.values);
}

describe('indicators that correlate', () => {
  // Dust: 20, 35, 5, 12.5, 27.5, none, 15, 10.
  const dust = [20, 35, 5, 12.5, 27.5, null, 15, 10];

  it('are told with r and the number of cities that have both', () => {
    const pack = withRent((place) => (dust[place] === null ? 99 : 2 * (dust[place] ?? 0) + 1));
    expect(told(pack, 'correlated-indicators')).toEqual([
      { node: 'rent', other: 'dust', correlation: 1, cities: 7, others: 0 },
    ]);
  });

  it('are told where one falls as the other rises', () => {
    const pack = withRent((place) => (dust[place] === null ? null : 100 - (dust[place] ?? 0)));
    expect(told(pack, 'correlated-indicators')).toMatchObject([{ correlation: -1, cities: 7 }]);
  });

  it('are not told over four cities', () => {
    const pack = withRent((place) => (place < 4 ? (dust[place] ?? 0) : null));
    expect(told(pack, 'correlated-indicators')).toEqual([]);
  });

  it('are compared as they enter the scale: by logarithms where these are scored', () => {
    // Output: 100, 10, 1000, 50, 200, 25, none, 400.
    const output = [100, 10, 1000, 50, 200, 25, null, 400];
    const logs = withRent((place) => Math.log(output[place] ?? 1));
    expect(told(logs, 'correlated-indicators')).toMatchObject([
      { other: 'output', correlation: 1 },
    ]);
    const plain = withRent((place) => output[place] ?? null);
    expect(told(plain, 'correlated-indicators')).toEqual([]);
  });
});

describe('an outlier', () => {
  // Seven of 1 and one of 9: skewness √8 and kurtosis 8, as of any n values of which one differs.
  const one = (place: number) => (place === 2 ? 9 : 1);

  it('is named with the number of cities that it squeezes', () => {
    expect(told(withRent(one), 'outlier')).toEqual([
      {
        node: 'rent',
        city: 'cedar',
        count: 7,
        cities: 8,
        end: 'high',
        skewness: 2.83,
        kurtosis: 8,
      },
    ]);
    expect(told(withRent(one, { direction: 1 }), 'outlier')).toMatchObject([{ end: 'low' }]);
    expect(
      told(
        withRent((place) => -one(place)),
        'outlier',
      ),
    ).toMatchObject([{ city: 'cedar', count: 7, end: 'low', skewness: -2.83 }]);
  });

  it('squeezes no ranks and nothing between goalposts', () => {
    expect(told(withRent(one, { normalisation: 'rank' }), 'outlier')).toEqual([]);
    const posts = { normalisation: 'goalposts', goalpostLow: 0, goalpostHigh: 9 } as const;
    expect(told(withRent(one, posts), 'outlier')).toEqual([]);
  });

  it('is none in an even spread', () => {
    expect(
      told(
        withRent((place) => place),
        'outlier',
      ),
    ).toEqual([]);
  });
});
