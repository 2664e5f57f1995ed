import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawShares } from '../draws';
import { evaluate } from '../evaluate';
import { scoreOf } from '../score-of';
import { sharedBasisOf } from '../shared-basis';
import { runs } from '../test-support/arbitraries';
import { LENIENT, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { ROOT } from '../tree';
import type { Choices } from '../types';
import { drawModel } from './draw-model';
import { drawPlan } from './draw-plan';
import { type DrawRequest, eachAndAll, type MethodStep } from './inputs';
import { mergedSums } from './pick-freeze';
import { rankDoubt } from './rank-doubt';
import { drawSteps, mergedTallies, noTally, runDraws } from './rank-tally';
import { runSensitivity, sensitivityOf, sensitivitySteps } from './sensitivity';

const CITIES = frozen(['a', 'b', 'c', 'd', 'e']);
const NOTHING: DrawRequest = frozen({ weights: null, ratings: false, methods: [] });

function step(name: MethodStep['step'], ...choices: readonly Choices[]): MethodStep {
  return {
    step: name,
    options: choices.map((one) => ({ key: JSON.stringify(one), choices: one })),
  };
}

const METHODS = frozen([
  step('normalisation', {}, { normalisation: 'min-max' }, { normalisation: 'rank' }),
  step(
    'aggregation',
    {},
    { aggregation: 'geometric' },
    { aggregation: 'median' },
    { aggregation: 'copeland' },
  ),
  step('imputation', {}, { imputation: { method: 'mean', among: 'all' } }),
]);

describe('the model', () => {
  test('gives what the engine gives, under every combination of methods and with gaps', () => {
    fc.assert(
      fc.property(runs(CITIES), ({ framework, observations }) => {
        const plan = drawPlan(framework, CITIES, observations, { ...NOTHING, methods: METHODS });
        const model = drawModel({ ...plan, seed: 3 });
        const options = plan.steps.map(({ options: list }) => list);
        for (let draw = 0; draw < 12; draw += 1) {
          const asked: (readonly number[])[] = [];
          const spied = {
            ...plan,
            configurationOf: (list: readonly number[]) => {
              asked.push(list);
              return plan.configurationOf(list);
            },
          };
          const scores = Array.from(drawModel(spied)(draw, () => 0));
          const picked = (asked[0] ?? []).map((at, place) => options[place]?.[at]?.choices ?? {});
          const choices: Choices = Object.assign({}, ...picked);
          const table = evaluate(framework, CITIES, observations, choices);
          plan.ranked.forEach((place, at) => {
            const { value } = scoreOf(table, CITIES[place] ?? '', framework.root);
            expect(scores[at]).toBeCloseTo(value ?? -1, 9);
          });
        }
        expect(model(0, () => 1)).toHaveLength(plan.ranked.length);
      }),
      { numRuns: 25 },
    );
  });

  test('with hardly any spread, drawn weights of all groups leave the scores as they are', () => {
    fc.assert(
      fc.property(
        runs(CITIES, { parameters: { ...LENIENT, weightSpread: 1e-7 } }),
        ({ framework, observations }) => {
          const plan = drawPlan(framework, CITIES, observations, { ...NOTHING, weights: 'all' });
          const table = evaluate(framework, CITIES, observations);
          const scores = drawModel(plan)(1, () => 0);
          plan.ranked.forEach((place, at) => {
            const { value } = scoreOf(table, CITIES[place] ?? '', framework.root);
            expect(Math.abs((scores[at] ?? -1) - (value ?? -1))).toBeLessThan(1e-3);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  // The rule of the pair's own draws, on the same two cities: shares within four standard errors.
  test('ratings are off by one level as in the draws of a pair', () => {
    const draws = 20_000;
    const framework = twoLevels([2, 1], { ...LENIENT, draws });
    const observations = frozen([
      { city: 'a', indicator: 'd1-1', value: 3 },
      { city: 'a', indicator: 'd1-2', value: 4 },
      { city: 'a', indicator: 'd2-1', value: 1 },
      { city: 'b', indicator: 'd1-1', value: 2 },
      { city: 'b', indicator: 'd1-2', value: 3 },
      { city: 'b', indicator: 'd2-1', value: 2 },
    ]);
    const pair = { cityA: 'a', cityB: 'b' };
    const [share = 0] = drawShares(sharedBasisOf(framework, observations, pair), [ROOT]);
    const plan = drawPlan(framework, ['a', 'b'], observations, { ...NOTHING, ratings: true });
    const tally = runDraws(plan, 0, draws);
    const found = (tally.points[0] ?? 0) / (2 * tally.pairDraws);
    expect(tally.pairDraws).toBe(1000);
    // The plan's order puts the better city first.
    expect(plan.ranked[0]).toBe(0);
    expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt(0.25 / 1000 + 0.25 / draws));
  });

  test('a second rating widens what is drawn', () => {
    const framework = twoLevels([1], LENIENT);
    const observations = frozen([
      { city: 'a', indicator: 'd1-1', value: 4 },
      { city: 'b', indicator: 'd1-1', value: 1 },
    ]);
    const range = { city: 'b', indicator: 'd1-1', published: 1, lowest: 1, highest: 4 };
    const meanShift = (ranges: DrawRequest['ranges']) => {
      const plan = drawPlan(framework, ['a', 'b'], observations, {
        ...NOTHING,
        ratings: true,
        ranges,
      });
      return rankDoubt(plan, runDraws(plan, 0, plan.draws)).meanShift;
    };
    // Three levels apart nothing turns; with 0 to 4 for b some draws do.
    expect(meanShift([])).toBe(0);
    expect(meanShift([{ ...range, isContested: false }])).toBeGreaterThan(0);
  });
});

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
    const short = drawPlan(framework, CITIES, observations, { ...request, draws: 60 });
    expect(Array.from(sensitivitySteps(short, CITIES, 25), ({ draws }) => draws)).toEqual([
      25, 50, 60,
    ]);
    expect(Array.from(sensitivitySteps(short, CITIES, 25)).at(-1)).toEqual(sums);
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
