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
import { CITIES, METHODS, NOTHING } from './draws.fixture';
import type { DrawRequest } from './inputs';
import { rankDoubt } from './rank-doubt';
import { runDraws } from './rank-tally';

describe('the model', () => {
  test('gives what the engine gives, under every combination of methods and with gaps', () => {
    fc.assert(
      fc.property(runs(CITIES), ({ framework, observations }) => {
        const plan = drawPlan(framework, CITIES, observations, { ...NOTHING, methods: METHODS });
        const model = drawModel({ ...plan, seed: 3 });
        const options = plan.steps.map(({ options: list }) => list);
        for (let draw = 0; draw < 12; draw += 1) {
          const fresh = { ...plan, made: new Map() };
          const scores = Array.from(drawModel(fresh)(draw, () => 0));
          const [asked = ''] = Array.from(fresh.made.keys(), String);
          const picked = asked
            .split(',')
            .map((at, place) => options[place]?.[Number(at)]?.choices ?? {});
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
