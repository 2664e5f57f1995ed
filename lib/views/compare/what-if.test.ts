import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageChanges } from '../../evidence';
import { compareData } from './compare.fixture';
import { neededForPair, type WhatIfInput, whatIf } from './what-if';

const DATA = compareData();
const PAIR = ['north', 'south'] as const;
const INPUT: WhatIfInput = Object.freeze({
  framework: DATA.framework,
  ...neededForPair(DATA.framework, ['north', 'south', 'east'], DATA.observations, PAIR),
  passageChanges: passageChanges(DATA, PAIR),
  cityA: 'north',
  cityB: 'south',
});

describe('whatIf', () => {
  it('gives each driver its contribution and the weight at which the cities tie', () => {
    // By hand: 50 w = 25 (1 - w) at w = 1/3; contributions 0.5 · 50 and 0.5 · -25.
    const [people, money] = whatIf(INPUT, null).drivers;
    expect(people).toMatchObject({ driver: 'people', contribution: 25 });
    expect(people?.breakEven).toBeCloseTo(1 / 3, 9);
    expect(money).toMatchObject({ driver: 'money', contribution: -12.5 });
    expect(money?.breakEven).toBeCloseTo(2 / 3, 9);
  });

  it('turns the order where the weight passes the tie', () => {
    expect(whatIf(INPUT, { people: 34, money: 66 }).gap).toBeGreaterThan(0);
    expect(whatIf(INPUT, { people: 33, money: 67 }).gap).toBeLessThan(0);
  });

  it('changes nothing when all weights grow alike', () => {
    const weight = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(weight, weight, (people, money) => {
        const one = whatIf(INPUT, { people, money });
        const twice = whatIf(INPUT, { people: 2 * people, money: 2 * money });
        expect(twice.gap).toBeCloseTo(one.gap ?? Number.NaN, 9);
        expect(twice.doubt).toEqual(one.doubt);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the share of all weightings where it is, whatever the weights', () => {
    expect(whatIf(INPUT, { people: 90, money: 10 }).doubt?.leadShare).toBeCloseTo(2 / 3, 9);
  });
});

describe('neededForPair', () => {
  it('needs only the pair where every scale is fixed', () => {
    expect(INPUT.cities).toEqual(PAIR);
    expect(new Set(INPUT.observations.map((row) => row.city))).toEqual(new Set(PAIR));
  });

  it('needs every city where a scale is taken from the data', () => {
    const framework = {
      ...DATA.framework,
      nodes: DATA.framework.nodes.map((node) =>
        node.kind === 'indicator' ? { ...node, normalisation: 'min-max' as const } : node,
      ),
    };
    const needed = neededForPair(framework, ['north', 'south', 'east'], DATA.observations, PAIR);
    expect(needed.cities).toEqual(['north', 'south', 'east']);
    expect(needed.observations.some((row) => row.city === 'east')).toBe(true);
  });
});
