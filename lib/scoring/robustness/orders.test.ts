import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate';
import { scoreOf } from '../score-of';
import { LENIENT, PARAMETERS, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { dominanceTable } from './dominance';
import { leaveIndicatorsOut } from './leave-indicators-out';

const CITIES = frozen(['a', 'b', 'c', 'd']);

/** Levels of the four cities at the first indicator of each driver; null is a gap. */
function observed(levels: readonly (readonly (number | null)[])[]) {
  return frozen(
    levels.flatMap((row, at) =>
      row.flatMap((value, column) =>
        value === null ? [] : [{ city: CITIES[at] ?? '', indicator: `d${column + 1}-1`, value }],
      ),
    ),
  );
}

describe('dominance', () => {
  const framework = twoLevels([1, 1, 1], LENIENT);

  test('by hand: over, level, open, and unknown', () => {
    const observations = observed([
      [4, 2, 1],
      [3, 2, 1],
      [3, 2, 1],
      [0, 4, null],
    ]);
    const table = evaluate(framework, CITIES, observations);
    const found = dominanceTable(framework, table, CITIES);
    expect(found.relations).toEqual([
      [0, 1, 1, null],
      [-1, 0, 0, null],
      [-1, 0, 0, null],
      [null, null, null, null],
    ]);
    expect(found).toMatchObject({
      compared: ['a', 'b', 'c'],
      leftOut: ['d'],
      pairs: 3,
      decided: 3,
    });
    expect(found.counts[0]).toEqual({ city: 'a', over: 2, under: 0 });
  });

  test('a city over another is never behind it, whatever the weights', () => {
    const levels = fc.array(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(levels, weights, (rows, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const observations = observed(rows);
        const { relations } = dominanceTable(
          framework,
          evaluate(framework, CITIES, observations),
          CITIES,
        );
        const chosen = Object.fromEntries(list.map((weight, at) => [`d${at + 1}`, weight]));
        const table = evaluate(framework, CITIES, observations, { weights: chosen });
        CITIES.forEach((one, row) => {
          CITIES.forEach((other, column) => {
            if (relations[row]?.[column] !== 1) return;
            const [first, second] = [one, other].map((city) => scoreOf(table, city, 'index').rank);
            expect(first ?? 9).toBeLessThanOrEqual(second ?? 0);
          });
        });
      }),
    );
  });
});

describe('leave one indicator out', () => {
  test('by hand: without the first driver the order turns', () => {
    const framework = twoLevels([1, 1], LENIENT);
    // Means 3, 2.5, 2, 0.5; without d1: 2, 3, 4, 1; without d2: 4, 2, 0, 0.
    const observations = observed([
      [4, 2],
      [2, 3],
      [0, 4],
      [0, 1],
    ]);
    const [first, second] = leaveIndicatorsOut(framework, CITIES, observations, {
      shown: ['a', 'd'],
    });
    expect(first).toEqual({
      indicator: 'd1-1',
      parent: 'd1',
      compared: 4,
      unranked: 0,
      meanShift: 1,
      moved: 2,
      largest: { city: 'a', shift: 2 },
      cities: [
        { city: 'a', rank: 3, shift: 2 },
        { city: 'd', rank: 4, shift: 0 },
      ],
    });
    // Ranks 1, 2, 3, 3: the last moves up a place.
    expect(second).toMatchObject({ meanShift: 0.25, largest: { city: 'd', shift: -1 } });
  });

  test('a driver that gets thin takes the ranks away, and that is counted', () => {
    const framework = twoLevels([2], { ...PARAMETERS, coverageThreshold: 0 });
    const observations = CITIES.flatMap((city, at) => [
      { city, indicator: 'd1-1', value: at },
      { city, indicator: 'd1-2', value: at },
    ]);
    const [first] = leaveIndicatorsOut(framework, CITIES, frozen(observations), { shown: [] });
    expect(first).toMatchObject({ compared: 0, unranked: 4, meanShift: null, largest: null });
  });

  test('a city that loses its rank moves nobody else', () => {
    const framework = twoLevels([3, 1], { ...LENIENT, coverageThreshold: 0.6 });
    const row = (city: string, values: readonly number[]) =>
      values.map((value, at) => ({ city, indicator: ['d1-1', 'd1-2', 'd2-1'][at] ?? '', value }));
    // The first city lacks the third indicator of the first driver.
    const observations = frozen([
      ...row('a', [4, 4, 4]).slice(1),
      { city: 'a', indicator: 'd1-1', value: 4 },
      ...row('b', [2, 2, 2]),
      { city: 'b', indicator: 'd1-3', value: 2 },
    ]);
    const [first, , third] = leaveIndicatorsOut(framework, ['a', 'b'], observations, {
      shown: ['b'],
    });
    expect(first).toMatchObject({ compared: 2, unranked: 0 });
    expect(third).toMatchObject({ compared: 2, moved: 0 });
    const strict = twoLevels([3, 1], { ...LENIENT, coverageThreshold: 0.8 });
    const [strictFirst] = leaveIndicatorsOut(strict, ['a', 'b'], observations, { shown: ['b'] });
    expect(strictFirst).toMatchObject({
      unranked: 1,
      compared: 1,
      moved: 0,
      cities: [{ city: 'b', rank: 1, shift: 0 }],
    });
  });

  test('parts put together are the whole; a single indicator has no rest', () => {
    const framework = twoLevels([1, 1, 1], LENIENT);
    const observations = observed([
      [1, 2, 3],
      [3, 2, 1],
      [2, 2, 2],
      [0, 4, 1],
    ]);
    const whole = leaveIndicatorsOut(framework, CITIES, observations, { shown: CITIES });
    const parts = [0, 1, 2].flatMap((from) =>
      leaveIndicatorsOut(framework, CITIES, observations, { shown: CITIES, from, to: from + 1 }),
    );
    expect(parts).toEqual(whole);
    const single = twoLevels([1], LENIENT);
    expect(leaveIndicatorsOut(single, CITIES, observed([[1], [2]]), { shown: [] })).toEqual([]);
  });
});
