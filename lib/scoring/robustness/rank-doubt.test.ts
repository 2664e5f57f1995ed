import { describe, expect, test } from 'vitest';
import { LENIENT, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { drawPlan } from './draw-plan';
import { NOTHING, step } from './draws.fixture';
import { rankDoubt } from './rank-doubt';
import { runDraws } from './rank-tally';
import { runSensitivity, sensitivityOf } from './sensitivity';

describe('rankDoubt', () => {
  const framework = twoLevels([1, 1], { ...LENIENT, draws: 500 });
  const observations = frozen(
    Object.entries({ top: [4, 4], culture: [3, 1], talent: [1, 3], last: [0, 0] }).flatMap(
      ([city, values]) => values.map((value, at) => ({ city, indicator: `d${at + 1}-1`, value })),
    ),
  );
  const cities = ['top', 'culture', 'talent', 'last', 'unknown'];

  test('two that mirror each other change places: a toss-up', () => {
    const plan = drawPlan(framework, cities, observations, { ...NOTHING, weights: 'index' });
    const doubt = rankDoubt(plan, runDraws(plan, 0, 500), { firstOf: [1, 2] });
    expect(doubt.rows[0]).toMatchObject({ city: 'top', best: 1, worst: 1, amongFirst: [1, 1] });
    expect(doubt.rows[1]).toMatchObject({
      city: 'culture',
      rank: 2,
      best: 2,
      worst: 3,
      mean: expect.closeTo(2.5, 0),
    });
    expect(doubt.tossUps).toHaveLength(1);
    expect(doubt.tossUps[0]).toMatchObject({ one: 'culture', other: 'talent' });
    expect(doubt.unranked).toEqual(['unknown']);
    // One of the two is one place off in every draw (both share rank 2): 1 of 4 cities.
    expect(doubt.meanShift).toBeCloseTo(0.25, 12);
  });

  test('an option that cannot be applied is refused by name; nothing left, nothing varies', () => {
    const broken = step('aggregation', {}, { aggregation: { groups: { nowhere: 'geometric' } } });
    const plan = drawPlan(framework, cities, observations, { ...NOTHING, methods: [broken] });
    expect(plan.inputs).toEqual([]);
    expect(plan.refused).toMatchObject([
      { step: 'aggregation', message: expect.stringContaining('nowhere') },
    ]);
    const doubt = rankDoubt(plan, runDraws(plan, 0, 20));
    expect(doubt.meanShift).toBe(0);
    expect(doubt.rows.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [4, 4],
    ]);
  });

  test('no ranked city', () => {
    const plan = drawPlan(framework, ['unknown'], [], { ...NOTHING, weights: 'all' });
    const doubt = rankDoubt(plan, runDraws(plan, 0, 5));
    expect(doubt).toMatchObject({ rows: [], unranked: ['unknown'], meanShift: 0, pairs: 0 });
  });
});

describe('sensitivity of the ranks', () => {
  const framework = twoLevels([1, 1], LENIENT);
  const cities = ['a', 'b'];
  const observations = frozen([
    { city: 'a', indicator: 'd1-1', value: 4 },
    { city: 'a', indicator: 'd2-1', value: 1 },
    { city: 'b', indicator: 'd1-1', value: 2 },
    { city: 'b', indicator: 'd2-1', value: 2 },
  ]);

  test('an input that alone decides has both indices at 1, one without effect at 0', () => {
    // Arithmetic 62.5 against 50, harmonic 40 against 50: the aggregation alone moves ranks.
    const plan = drawPlan(framework, cities, observations, {
      ...NOTHING,
      methods: [
        step('aggregation', {}, { aggregation: 'harmonic' }),
        step('treatment', {}, { treatment: null }),
      ],
    });
    const sums = runSensitivity(plan, cities, 0, 2000);
    const { meanShift, cities: shown, runs: count } = sensitivityOf(plan, cities, sums);
    expect(count).toBe(8000);
    for (const output of [meanShift, shown[0]?.rank, shown[0]?.score]) {
      expect(Math.abs((output?.indices[0]?.first ?? 9) - 1)).toBeLessThan(0.1);
      expect(Math.abs((output?.indices[0]?.total ?? 9) - 1)).toBeLessThan(0.1);
      expect(output?.indices[1]?.first).toBeCloseTo(0, 12);
      expect(output?.indices[1]?.total).toBe(0);
    }
    // The mean of 62.5 and of 2 / (1/100 + 1/25) = 40.
    expect(Math.abs((shown[0]?.score.mean ?? 0) - 51.25)).toBeLessThan(1);
  });

  test('what never changes has no indices', () => {
    const plan = drawPlan(framework, ['a'], observations, { ...NOTHING, weights: 'all' });
    const found = sensitivityOf(plan, ['a'], runSensitivity(plan, ['a'], 0, 50));
    expect(found.meanShift).toMatchObject({
      mean: 0,
      deviation: 0,
      indices: [null],
      interaction: null,
    });
  });
});
