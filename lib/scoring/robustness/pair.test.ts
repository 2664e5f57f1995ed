import { describe, expect, test } from 'vitest';
import type { Aggregation } from '../../framework/types';
import { comparePair } from '../compare-pair';
import { frameworkOf, group, indicator, LENIENT, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import type { Observed } from '../types';
import { drawnSteps, methodSteps, OFFICIAL } from './method-steps';
import { nearPairShares, nearShareOfMeans, turningWeight } from './near-pair';
import { methodSwitchboard, pairSwitchboard } from './switchboard';
import { tornado } from './tornado';

const PAIR = frozen({ cityA: 'a', cityB: 'b' });
const FRAMEWORK = twoLevels([1, 1], LENIENT);
/** Scores of a: 100 and 25, of b: 50 and 50; indexes 62.5 and 50. */
const OBSERVED = frozen([
  { city: 'a', indicator: 'd1-1', value: 4 },
  { city: 'a', indicator: 'd2-1', value: 1 },
  { city: 'b', indicator: 'd1-1', value: 2 },
  { city: 'b', indicator: 'd2-1', value: 2 },
]);
const NOTHING_SHARED = frozen([
  { city: 'a', indicator: 'd1-1', value: 4 },
  { city: 'b', indicator: 'd2-1', value: 2 },
]);

describe('near the stated weights', () => {
  test('overall and in each driver', () => {
    // 50 w1 > 25 w2 for all weights within a quarter of equal ones.
    expect(nearPairShares(FRAMEWORK, OBSERVED, PAIR)).toMatchObject([
      { node: 'index', share: 1, method: 'exact', spread: 0.25 },
      { node: 'd1', share: 1 },
      { node: 'd2', share: 0 },
    ]);
    expect(nearPairShares(FRAMEWORK, NOTHING_SHARED, PAIR)).toEqual([]);
  });

  test.each<[Aggregation, number]>([
    ['geometric', 0.5],
    ['harmonic', 0],
    ['copeland', 0.5],
  ])('under the %s mean: %f', (aggregation, share) => {
    // ln 100 - ln 50 = ln 50 - ln 25; 1/50 - 1/100 against 1/25 - 1/50 is half of it.
    const found = nearShareOfMeans(aggregation, [100, 25], [50, 50], [1, 1], LENIENT);
    expect(found.share).toBeCloseTo(share, 12);
  });

  test('a part at zero leaves a geometric mean nothing to weigh', () => {
    expect(nearShareOfMeans('geometric', [0, 90], [1, 1], [1, 1], LENIENT).share).toBe(0);
    expect(nearShareOfMeans('geometric', [0, 90], [0, 1], [1, 1], LENIENT).share).toBe(0.5);
    expect(nearShareOfMeans('harmonic', [1, 90], [1, 0], [1, 1], LENIENT).share).toBe(1);
  });

  test('the weight nearest to turning the order', () => {
    const { breakEven } = comparePair(FRAMEWORK, OBSERVED, { ...PAIR, withoutPassages: [] });
    // 50 t = 25 (1 - t) at a third of the weight.
    expect(turningWeight(breakEven)).toEqual({
      driver: 'd1',
      weight: expect.closeTo(1 / 3, 12),
      stated: 0.5,
      direction: 'less',
    });
    // A driver in which both are level ties them at all of the weight, and turns nothing.
    const none = [null, 0, 1].map((weight) => ({ driver: 'd1', weight, stated: 0.5 }));
    expect(turningWeight(none)).toBeNull();
  });
});

describe('tornado', () => {
  test('by hand, the strongest first', () => {
    const withoutPassages = frozen([
      { passage: 's#1', observations: OBSERVED.slice(1) },
      { passage: 's#2', observations: OBSERVED },
      { passage: 's#3', observations: NOTHING_SHARED },
    ]);
    expect(tornado(FRAMEWORK, OBSERVED, { ...PAIR, withoutPassages })).toEqual({
      gap: 12.5,
      rows: [
        // Without its first indicator 25 against 50.
        { kind: 'passage', key: 's#1', low: -25, high: -25, turns: true },
        // 75 and 75 against the others; the top of the scale stays.
        { kind: 'rating', key: 'd1-1', low: -12.5, high: 25, turns: true },
        { kind: 'rating', key: 'd2-1', low: -12.5, high: 37.5, turns: true },
        // (0.75 · 100 + 25) / 1.75 - 50 and (1.25 · 100 + 25) / 2.25 - 50; the other likewise.
        { kind: 'weight', key: 'd1', low: near(7.142857), high: near(16.666667), turns: false },
        { kind: 'weight', key: 'd2', low: near(8.333333), high: near(17.857143), turns: false },
      ].toSorted((one, other) => reach(other) - reach(one)),
      emptying: ['s#3'],
    });
    expect(tornado(FRAMEWORK, NOTHING_SHARED, { ...PAIR, withoutPassages: [] })).toEqual({
      gap: null,
      rows: [],
      emptying: [],
    });
  });
});

function near(value: number): number {
  return expect.closeTo(value, 5);
}

/** How far a row of the test reaches from the gap; the weights' rows are far behind. */
function reach({ key, low, high }: { key: string; low: number; high: number }): number {
  if (key === 'd1') return 1;
  if (key === 'd2') return 2;
  return Math.max(Math.abs(low - 12.5), Math.abs(high - 12.5));
}

describe('switchboard', () => {
  const steps = methodSteps(FRAMEWORK, false);

  test('a pair under each mean: the geometric ties it, the harmonic turns it', () => {
    const aggregations = steps.filter(({ step }) => step === 'aggregation');
    const rows = pairSwitchboard(FRAMEWORK, OBSERVED, {
      ...PAIR,
      steps: aggregations,
      combine: 'each',
    });
    expect(
      rows.map(({ options, result }) => [options[0]?.key, result?.gap, result?.turns]),
    ).toEqual([
      [OFFICIAL, 12.5, false],
      ['geometric', near(0), true],
      ['harmonic', near(-10), true],
      // Half of the weight each: 62.5 and 50 are also the medians; level under Copeland.
      ['median', 12.5, false],
      ['copeland', 0, true],
    ]);
    expect(rows[0]).toMatchObject({ isOfficial: true, refused: null });
    const request = { ...PAIR, steps, combine: 'each' } as const;
    expect(pairSwitchboard(FRAMEWORK, NOTHING_SHARED, request)).toEqual([]);
  });

  test('the ranks of chosen cities; every combination has a row, and what fails says why', () => {
    const broken = {
      step: 'treatment' as const,
      options: [
        { key: OFFICIAL, choices: {} },
        { key: 'broken', choices: { weights: { nowhere: 1 } } },
      ],
    };
    const aggregation = steps.filter(({ step }) => step === 'aggregation');
    const rows = methodSwitchboard(FRAMEWORK, ['a', 'b'], OBSERVED, {
      steps: [...aggregation, broken],
      combine: 'all',
      shown: ['b'],
    });
    expect(rows).toHaveLength(10);
    expect(rows[0]?.result).toEqual([{ city: 'b', score: 50, rank: 2 }]);
    expect(rows[1]).toMatchObject({
      result: null,
      refused: { message: expect.stringContaining('nowhere') },
    });
    expect(rows[4]?.options[0]).toEqual({ step: 'aggregation', key: 'harmonic' });
    expect(rows[4]?.result).toMatchObject([{ rank: 1 }]);
  });
});

test('under a product the worst city of a scale that hangs on the others scores 1, not 0', () => {
  const framework = frameworkOf(
    [
      group('index', 'i', null),
      indicator('x', 'i', { normalisation: 'min-max', goalposts: null, ratingStep: null }),
      indicator('y', 'i'),
    ],
    LENIENT,
  );
  const observed: readonly Observed[] = [
    { city: 'a', indicator: 'x', value: 10 },
    { city: 'b', indicator: 'x', value: 20 },
    { city: 'c', indicator: 'x', value: 30 },
    ...['a', 'b', 'c'].map((city) => ({ city, indicator: 'y', value: 1 })),
  ];
  const rows = methodSwitchboard(framework, ['a', 'b', 'c'], observed, {
    steps: methodSteps(framework, false).filter(({ step }) => step === 'aggregation'),
    combine: 'each',
    shown: ['a', 'b'],
  });
  const scores = rows.map(({ options, result }) => [
    options[0]?.key,
    ...(result ?? []).map(({ score }) => score),
  ]);
  // By hand: x is 0, 50 and 100 or 1, 50.5 and 100; y is 25 between fixed goalposts all along.
  expect(scores.slice(0, 3)).toEqual([
    [OFFICIAL, 12.5, 37.5],
    ['geometric', near(Math.sqrt(1 * 25)), near(Math.sqrt(50.5 * 25))],
    ['harmonic', near(2 / (1 + 1 / 25)), near(2 / (1 / 50.5 + 1 / 25))],
  ]);
});

describe('the steps of the method', () => {
  test('what the framework does already is no option, nor what an indicator cannot take', () => {
    const framework = frameworkOf([
      group('index', 'i', null, { aggregation: 'geometric' }),
      indicator('x', 'i'),
      indicator('y', 'i', { normalisation: 'min-max', goalposts: null, ratingStep: null }),
    ]);
    const steps = methodSteps(framework, true);
    const keys = Object.fromEntries(
      steps.map(({ step, options }) => [step, options.map(({ key }) => key)]),
    );
    expect(keys).toEqual({
      normalisation: [
        OFFICIAL,
        'min-max',
        'z-score',
        'rank',
        'percentile-rank',
        'borda',
        'distance-to-leader',
      ],
      aggregation: [OFFICIAL, 'arithmetic', 'harmonic', 'median', 'copeland'],
      imputation: [OFFICIAL, 'mean', 'median'],
      treatment: [OFFICIAL, 'treated'],
    });
    expect(drawnSteps(steps).map(({ options }) => options.map(({ key }) => key))).toEqual([
      [OFFICIAL, 'min-max', 'z-score', 'percentile-rank'],
      [OFFICIAL, 'arithmetic'],
      [OFFICIAL, 'mean', 'median'],
      [OFFICIAL, 'treated'],
    ]);
    expect(methodSteps(FRAMEWORK, false).map(({ step }) => step)).toEqual([
      'normalisation',
      'aggregation',
    ]);
  });
});
