import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENIENT, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { drawPlan } from './draw-plan';
import { CITIES, METHODS, NOTHING } from './draws.fixture';
import { type DrawRequest, eachAndAll } from './inputs';
import { mergedSums } from './pick-freeze';
import { rankDoubt } from './rank-doubt';
import { drawSteps, mergedTallies, noTally, runDraws } from './rank-tally';
import { runSensitivity } from './sensitivity';

describe('draws', () => {
  const framework = twoLevels([2, 2], { ...LENIENT, draws: 240 });
  const observations = frozen(
    CITIES.flatMap((city, row) =>
      ['d1-1', 'd1-2', 'd2-1', 'd2-2'].map((indicator, column) => ({
        city,
        indicator,
        value: (3 * row + 2 * column + row * column) % 5,
      })),
    ),
  );
  const request: DrawRequest = { weights: 'all', ratings: true, methods: METHODS };
  const plan = drawPlan(framework, CITIES, observations, request);
  const whole = runDraws(plan, 0, 240);

  test('are the same however they are split, and in whatever order they are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { maxLength: 4 }), (cuts) => {
        const borders = [0, ...cuts.toSorted((one, other) => one - other), 240];
        const other = drawPlan(framework, CITIES, observations, request);
        const parts = borders.slice(1).map((to, at) => runDraws(other, borders[at] ?? 0, to));
        expect(parts.toReversed().reduce(mergedTallies, noTally(plan))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
    expect(Array.from(drawSteps(plan, 100), ({ draws }) => draws)).toEqual([100, 200, 240]);
    expect(Array.from(drawSteps(plan, 100)).at(-1)).toEqual(whole);
  });

  test('without pairs the ranks are the same', () => {
    const alone = drawPlan(framework, CITIES, observations, { ...request, pairs: false });
    const tally = runDraws(alone, 0, 240);
    expect(tally.ranks).toEqual(whole.ranks);
    expect(rankDoubt(alone, tally)).toMatchObject({ pairs: 0, tossUpCount: 0, tossUps: [] });
  });

  test('of more than 200 cities only neighbours are compared', () => {
    const cities = Array.from({ length: 230 }, (_, at) => `c${at}`);
    const single = twoLevels([1, 1], { ...LENIENT, draws: 4 });
    const levels = cities.flatMap((city, at) => [
      { city, indicator: 'd1-1', value: 4 - at / 100 },
      { city, indicator: 'd2-1', value: 4 - at / 100 },
    ]);
    const many = drawPlan(single, cities, frozen(levels), { ...NOTHING, weights: 'index' });
    const tally = runDraws(many, 0, 4);
    // 205 cities have 25 behind them, the last ones 24, 23, … 0.
    expect(rankDoubt(many, tally).pairs).toBe(205 * 25 + (24 * 25) / 2);
    expect(tally.points.subarray(0, 25)).toEqual(new Uint32Array(25).fill(8));
    expect(tally.points.subarray(-25)).toEqual(new Uint32Array(25));
  });

  test('sensitivity sums too', () => {
    const sums = runSensitivity(plan, CITIES, 0, 60);
    const parts = [runSensitivity(plan, CITIES, 17, 60), runSensitivity(plan, CITIES, 0, 17)];
    expect(parts.reduce(mergedSums)).toEqual(sums);
  });

  test('every city has one rank in every draw, and the shares of the first add up', () => {
    const doubt = rankDoubt(plan, whole, { firstOf: [5] });
    expect(doubt.rows.map(({ amongFirst }) => amongFirst)).toEqual(Array(5).fill([1]));
    for (const { best, worst, lowest, highest, median } of doubt.rows) {
      expect([lowest, best, median, worst, highest]).toEqual(
        [lowest, best, median, worst, highest].toSorted((one, other) => one - other),
      );
    }
    expect(doubt).toMatchObject({ draws: 240, pairs: 10, refused: [], spread: 0.25 });
    expect(doubt.inputs).toEqual(['weights', 'ratings', ...METHODS.map((method) => method.step)]);
  });

  test('a reordered list of cities gives each city the same', () => {
    const turned = drawPlan(framework, CITIES.toReversed(), observations, {
      ...request,
      ratings: false,
    });
    const straight = drawPlan(framework, CITIES, observations, { ...request, ratings: false });
    const byCity = (one: typeof plan) =>
      rankDoubt(one, runDraws(one, 0, 240)).rows.toSorted((a, b) => (a.city < b.city ? -1 : 1));
    expect(byCity(turned)).toEqual(byCity(straight));
  });
});

test('each input alone, and all together', () => {
  const all: DrawRequest = { weights: 'index', ratings: true, methods: METHODS };
  expect(eachAndAll(all).map(({ input }) => input)).toEqual([
    'all',
    'weights',
    'ratings',
    'normalisation',
    'aggregation',
    'imputation',
  ]);
  expect(eachAndAll(all)[2]?.request).toEqual({ ...all, weights: null, methods: [] });
  expect(eachAndAll(NOTHING).map(({ input }) => input)).toEqual(['all']);
});
