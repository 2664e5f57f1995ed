import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from './compare-pair';
import { evaluate } from './evaluate';
import { scoreOf } from './score-of';
import { runs } from './test-support/arbitraries';
import { LENIENT, twoLevels } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Observed, WithoutPassage } from './types';
import { verdictOf } from './verdict';

const PAIR = frozen({ cityA: 'a', cityB: 'b' });

function observed(city: string, levels: Readonly<Record<string, number>>): readonly Observed[] {
  return Object.entries(levels).map(([indicator, value]) => ({ city, indicator, value }));
}

describe('a pair worked by hand', () => {
  // Shared: d1-1 (100 : 50), d1-2 (75 : 75), d2-1 (25 : 50). d3 has nothing that both have.
  const framework = twoLevels([2, 2, 1], { draws: 400 });
  const ofA = observed('a', { 'd1-1': 4, 'd1-2': 3, 'd2-1': 1, 'd3-1': 4 });
  const ofB = observed('b', { 'd1-1': 2, 'd1-2': 3, 'd2-1': 2, 'd2-2': 4 });
  const observations = frozen([...ofA, ...ofB]);
  const withoutPassages: readonly WithoutPassage[] = frozen([
    { passage: 's#1', observations: observations.filter(({ indicator }) => indicator !== 'd1-1') },
    { passage: 's#2', observations: observations.filter(({ indicator }) => indicator !== 'd2-1') },
    { passage: 's#3', observations: observations.filter(({ city }) => city === 'a') },
    { passage: 's#4', observations },
  ]);
  const pair = comparePair(framework, observations, { ...PAIR, withoutPassages });

  test('index scores on the shared basis: drivers without a shared indicator fall away', () => {
    expect(pair.sharedIndicators).toEqual(['d1-1', 'd1-2', 'd2-1']);
    expect([pair.a, pair.b, pair.gap]).toEqual([(87.5 + 25) / 2, (62.5 + 50) / 2, 0]);
  });

  test('each node says how many of its indicators are shared', () => {
    const rows = new Map(pair.contributions.map((row) => [row.node, row]));
    expect(rows.get('index')).toMatchObject({ shared: 3, total: 5, contribution: 0 });
    expect(rows.get('d2')).toMatchObject({ shared: 1, total: 2, contribution: -12.5 });
    expect(rows.get('d3')).toMatchObject({ a: null, b: null, shared: 0, contribution: 0 });
  });

  test('lead share and break-even weight: 25 t = 25 (1 - t)', () => {
    expect(pair.doubt?.leadShare).toBe(0.5);
    expect(pair.breakEven).toEqual([
      { driver: 'd1', weight: 0.5, stated: 0.5 },
      { driver: 'd2', weight: 0.5, stated: 0.5 },
    ]);
  });

  test('each passage left out: what turns the order, what leaves nothing', () => {
    expect(pair.doubt?.leaveOneOut).toEqual({
      // Without d1-1 the drivers are 75 : 75 and 25 : 50; without d2-1 only 87.5 : 62.5 is left.
      lowest: -12.5,
      highest: 25,
      turning: ['s#1', 's#2'],
      emptying: ['s#3'],
    });
  });

  test('a driver is judged as an index of its own', () => {
    expect(pair.drivers.d1?.leadShare).toBe(1);
    expect(pair.drivers.d1?.leaveOneOut).toEqual({
      lowest: 0,
      highest: 25,
      turning: ['s#1'],
      emptying: ['s#3'],
    });
    expect(pair.drivers.d2?.leadShare).toBe(0);
    expect(pair.drivers.d3).toBeNull();
    expect(Object.values(pair.drivers).map((doubt) => verdictOf(doubt).kind)).toEqual([
      'undecided',
      'undecided',
      'nothing-shared',
    ]);
  });

  test('means of inputs are over each city’s own indicators, weighted by their share', () => {
    // Shares of the index: 1/6 each in d1 and d2, 1/3 in d3.
    expect(pair.roles.input.a).toBeCloseTo((100 + 75 + 25 + 2 * 100) / 5, 12);
    expect(pair.roles.input.b).toBeCloseTo((50 + 75 + 50 + 100) / 4, 12);
    expect(pair.roles.outcome).toEqual({ a: null, b: null });
  });
});

describe('a clear lead', () => {
  const framework = twoLevels([2, 2], { draws: 400 });
  const slugs = ['d1-1', 'd1-2', 'd2-1', 'd2-2'];
  const observations = frozen([
    ...observed('a', Object.fromEntries(slugs.map((slug) => [slug, 4]))),
    ...observed('b', Object.fromEntries(slugs.map((slug) => [slug, 1]))),
  ]);
  const withoutPassages = frozen(
    slugs.map((slug, at) => ({
      passage: `s#${at}`,
      observations: observations.filter(({ indicator }) => indicator !== slug),
    })),
  );

  test('is named, whichever city comes first', () => {
    const leader = { kind: 'leader', city: 'a' };
    const ahead = comparePair(framework, observations, { ...PAIR, withoutPassages });
    expect(ahead.doubt?.verdict).toEqual(leader);
    expect(ahead.doubt).toMatchObject({ leadShare: 1, drawShare: 1 });
    const turned = { cityA: 'b', cityB: 'a', withoutPassages };
    expect(comparePair(framework, observations, turned).doubt?.verdict).toEqual(leader);
  });

  test('stands under weights that leave one driver out, which has no say then', () => {
    const choices = { weights: { d2: 0 } };
    const pair = comparePair(framework, observations, { ...PAIR, choices, withoutPassages });
    expect(pair).toMatchObject({ a: 100, b: 25 });
    expect(pair.breakEven.map(({ stated }) => stated)).toEqual([1, 0]);
  });
});

describe('nothing to compare', () => {
  const framework = twoLevels([2, 2]);

  test('where no indicator is shared', () => {
    const observations = frozen([...observed('a', { 'd1-1': 4 }), ...observed('b', { 'd1-2': 4 })]);
    const pair = comparePair(framework, observations, { ...PAIR, withoutPassages: [] });
    expect(pair).toMatchObject({ a: null, b: null, gap: null, doubt: null, breakEven: [] });
    expect(pair.sharedIndicators).toEqual([]);
    expect(verdictOf(pair.doubt).kind).toBe('nothing-shared');
    expect(pair.contributions.every(({ contribution }) => contribution === 0)).toBe(true);
  });

  test('where all that is shared has no weight', () => {
    const observations = frozen([...observed('a', { 'd1-1': 4 }), ...observed('b', { 'd1-1': 1 })]);
    const choices = { weights: { d1: 0 } };
    const pair = comparePair(framework, observations, { ...PAIR, choices, withoutPassages: [] });
    expect(pair).toMatchObject({ a: null, gap: null, doubt: null });
    expect(pair.drivers.d1?.leadShare).toBe(1);
  });

  test('between a city and itself', () => {
    const request = { cityA: 'a', cityB: 'a', withoutPassages: [] };
    expect(() => comparePair(framework, [], request)).toThrow('two cities');
  });
});

describe('for all frameworks and observations', () => {
  const parameters = { ...LENIENT, draws: 20 };

  test('turning the pair round turns every answer round', () => {
    fc.assert(
      fc.property(runs(['a', 'b', 'c'], { parameters }), ({ framework, observations }) => {
        const withoutPassages = observations.slice(0, 3).map((left) => ({
          passage: `${left.city}#${left.indicator}`,
          observations: observations.filter((other) => other !== left),
        }));
        const one = comparePair(framework, observations, { ...PAIR, withoutPassages });
        const turned = { cityA: 'b', cityB: 'a', withoutPassages };
        const other = comparePair(framework, observations, turned);
        expect([other.a, other.b]).toEqual([one.b, one.a]);
        expect((one.doubt?.leadShare ?? 0) + (other.doubt?.leadShare ?? 1)).toBeCloseTo(1, 9);
        expect((one.doubt?.drawShare ?? 0) + (other.doubt?.drawShare ?? 1)).toBeCloseTo(1, 9);
        expect(other.doubt?.leaveOneOut.turning).toEqual(one.doubt?.leaveOneOut.turning);
        expect(other.doubt?.leaveOneOut.highest ?? 0).toBeCloseTo(
          -(one.doubt?.leaveOneOut.lowest ?? 0),
          12,
        );
        expect(other.breakEven.map(({ driver }) => driver)).toEqual(
          one.breakEven.map(({ driver }) => driver),
        );
      }),
    );
  });

  test('where nothing is missing the shared basis is the whole, and scores are the official ones', () => {
    fc.assert(
      fc.property(
        runs(['a', 'b'], { missing: false, parameters }),
        ({ framework, observations }) => {
          const table = evaluate(framework, ['a', 'b'], observations);
          const pair = comparePair(framework, observations, { ...PAIR, withoutPassages: [] });
          for (const { node, a, b } of pair.contributions) {
            expect([a, b]).toEqual(['a', 'b'].map((city) => scoreOf(table, city, node).value));
          }
        },
      ),
    );
  });
});
