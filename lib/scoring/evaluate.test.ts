import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate';
import { scoreOf } from './score-of';
import { frameworkOf, group, indicator, LENIENT, twoLevels } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Choices, Observed } from './types';

/** Levels of one city by indicator. */
function levels(city: string, values: Readonly<Record<string, number>>): readonly Observed[] {
  return frozen(Object.entries(values).map(([slug, value]) => ({ city, indicator: slug, value })));
}

describe('a city with everything, worked by hand', () => {
  // d1: levels 4, 2 are 100, 50: mean 75. d2: levels 1, 1, 4 are 25, 25, 100: mean 50.
  const framework = twoLevels([2, 3]);
  const observations = levels('a', { 'd1-1': 4, 'd1-2': 2, 'd2-1': 1, 'd2-2': 1, 'd2-3': 4 });

  test('scores, bounds, coverage and rank', () => {
    const table = evaluate(framework, ['a'], observations);
    expect(scoreOf(table, 'a', 'index')).toEqual({
      city: 'a',
      node: 'index',
      value: 62.5,
      lower: 62.5,
      upper: 62.5,
      coverage: 1,
      present: 5,
      total: 5,
      thin: false,
      rank: 1,
    });
    expect(scoreOf(table, 'a', 'd1').value).toBe(75);
    expect(scoreOf(table, 'a', 'd2').value).toBe(50);
  });

  test('chosen weights replace the framework’s own', () => {
    const weights = frozen({ d1: 3, 'd2-3': 0 });
    const table = evaluate(framework, ['a'], observations, { weights });
    expect(scoreOf(table, 'a', 'd2')).toMatchObject({ value: 25, present: 2, total: 2 });
    expect(scoreOf(table, 'a', 'index').value).toBe((3 * 75 + 25) / 4);
  });

  test('a geometric index over the drivers: √(75 · 50)', () => {
    const { nodes, parameters } = twoLevels([2, 3]);
    const geometric = frameworkOf(
      nodes.map((node) => (node.kind === 'index' ? { ...node, aggregation: 'geometric' } : node)),
      parameters,
    );
    const { value } = scoreOf(evaluate(geometric, ['a'], observations), 'a', 'index');
    expect(value).toBeCloseTo(Math.sqrt(75 * 50), 10);
  });
});

describe('missing values, worked by hand', () => {
  test('weights are rescaled inside a driver, and bounds take 0 and 100', () => {
    const table = evaluate(twoLevels([4]), ['a'], levels('a', { 'd1-1': 4, 'd1-2': 2 }));
    const driver = { value: 75, lower: 37.5, upper: 87.5, coverage: 0.5, present: 2, total: 4 };
    expect(scoreOf(table, 'a', 'd1')).toMatchObject({ ...driver, thin: false });
    expect(scoreOf(table, 'a', 'd1-3')).toMatchObject({ value: null, lower: 0, upper: 100 });
  });

  test('a thin driver keeps its number, and the index has bounds and none', () => {
    const observed = levels('a', { 'd1-1': 4, 'd1-2': 2, 'd2-1': 4 });
    const table = evaluate(twoLevels([2, 2]), ['a'], observed);
    expect(scoreOf(table, 'a', 'd2')).toMatchObject({ value: 100, thin: true, rank: null });
    expect(scoreOf(table, 'a', 'index')).toMatchObject({
      value: null,
      lower: (75 + 50) / 2,
      upper: (75 + 100) / 2,
      coverage: 0.75,
      thin: false,
      rank: null,
    });
  });

  test('weights are never rescaled across drivers, whatever counts as thin', () => {
    const framework = twoLevels([2, 2], LENIENT);
    const table = evaluate(framework, ['a'], levels('a', { 'd1-1': 4, 'd1-2': 2 }));
    expect(scoreOf(table, 'a', 'd2').value).toBeNull();
    expect(scoreOf(table, 'a', 'index')).toMatchObject({ value: null, lower: 37.5, upper: 87.5 });
  });

  test('a driver of weight zero holds nothing back', () => {
    const framework = twoLevels([2, 2]);
    const weights = frozen({ d2: 0 });
    const observed = levels('a', { 'd1-1': 4, 'd1-2': 2 });
    const index = scoreOf(evaluate(framework, ['a'], observed, { weights }), 'a', 'index');
    expect(index).toMatchObject({ value: 75, lower: 75, upper: 75, coverage: 1, total: 2 });
  });

  test('a third of the weight is enough, less is thin', () => {
    const observed = levels('a', { 'd1-1': 4, 'd1-2': 2 });
    const thinOf = (size: number): boolean =>
      scoreOf(evaluate(twoLevels([size]), ['a'], observed), 'a', 'd1').thin;
    expect([thinOf(6), thinOf(7)]).toEqual([false, true]);
  });

  test('a geometric mean with a missing value has the lower bound 0', () => {
    const framework = twoLevels([2], LENIENT, 'geometric');
    const driver = scoreOf(evaluate(framework, ['a'], levels('a', { 'd1-1': 1 })), 'a', 'd1');
    expect(driver).toMatchObject({ lower: 0 });
    expect(driver.value).toBeCloseTo(25, 12);
    expect(driver.upper).toBeCloseTo(50, 12);
  });

  test('a nested driver that is thin leaves each group above it without a number', () => {
    const framework = frameworkOf([
      group('index', 'i', null),
      group('driver', 'a', 'i'),
      indicator('a1', 'a'),
      indicator('a2', 'a'),
      group('driver', 'aa', 'a'),
      indicator('aa1', 'aa'),
      indicator('aa2', 'aa'),
    ]);
    const observed = levels('x', { a1: 4, a2: 4, aa1: 2 });
    const table = evaluate(framework, ['x'], observed);
    expect(scoreOf(table, 'x', 'aa')).toMatchObject({ value: 50, thin: true });
    expect(scoreOf(table, 'x', 'a')).toMatchObject({ value: null, thin: false, present: 3 });
    expect(scoreOf(table, 'x', 'a').lower).toBeCloseTo((100 + 100 + 25) / 3, 12);
    expect(scoreOf(table, 'x', 'i').value).toBeNull();
  });

  test('indicators that hang on the index itself are rescaled like those of a driver', () => {
    const framework = frameworkOf([
      group('index', 'i', null),
      indicator('x', 'i'),
      indicator('y', 'i'),
    ]);
    const { value } = scoreOf(evaluate(framework, ['a'], levels('a', { x: 3 })), 'a', 'i');
    expect(value).toBe(75);
  });
});

describe('ranks', () => {
  test('are competition ranks at each node, none under the coverage threshold', () => {
    const framework = twoLevels([3], { thinIndicators: 1, coverageThreshold: 0.5 });
    const cities = ['a', 'b', 'c', 'd'];
    const observations = [
      ...cities
        .slice(0, 3)
        .flatMap((city, at) => [...levels(city, { 'd1-1': at === 2 ? 1 : 3, 'd1-2': 2 })]),
      ...levels('d', { 'd1-1': 4 }),
    ];
    const table = evaluate(framework, cities, frozen(observations));
    const ranks = (node: string) => cities.map((city) => scoreOf(table, city, node).rank);
    expect(ranks('index')).toEqual([1, 1, 3, null]);
    expect(ranks('d1-1')).toEqual([2, 2, 4, 1]);
    expect(ranks('d1-3')).toEqual([null, null, null, null]);
  });
});

describe('only some indicators', () => {
  test('the others, and drivers without any, are not there', () => {
    const indicators = new Set(['d1-1', 'd1-2']);
    const observed = levels('a', { 'd1-1': 4, 'd1-2': 2, 'd2-1': 1 });
    const table = evaluate(twoLevels([3, 2]), ['a'], observed, { indicators });
    expect(scoreOf(table, 'a', 'index')).toMatchObject({ value: 75, coverage: 1, total: 2 });
    expect(scoreOf(table, 'a', 'd2')).toMatchObject({
      value: null,
      lower: 0,
      upper: 100,
      total: 0,
    });
  });
});

describe('what does not fit the framework is an error', () => {
  const framework = twoLevels([2, 2]);
  const cell = { city: 'a', indicator: 'd1-1', value: 1 };
  test.each<[string, readonly Observed[], Choices]>([
    ['"x" is not an indicator', [{ ...cell, indicator: 'x' }], {}],
    ['"d1" is not an indicator', [{ ...cell, indicator: 'd1' }], {}],
    ['observed twice', [cell, cell], {}],
    ['must be a finite number, not NaN', [{ ...cell, value: Number.NaN }], {}],
    ['unknown node "x"', [cell], { weights: { x: 1 } }],
    ['must be a number of at least 0, not -1', [cell], { weights: { d1: -1 } }],
    ['all weights below "index" are zero', [cell], { weights: { d1: 0, d2: 0 } }],
    ['"d1" is not an indicator', [cell], { indicators: new Set(['d1']) }],
  ])('%s', (message, observations, choices) => {
    expect(() => evaluate(framework, ['a'], frozen(observations), choices)).toThrow(message);
  });

  test('a city named twice, and a score that is not there', () => {
    expect(() => evaluate(framework, ['a', 'a'], [])).toThrow('a city is given twice');
    expect(() => scoreOf(evaluate(framework, ['a'], []), 'b', 'd1')).toThrow('no score of "b"');
  });

  test('observations of other cities are left aside', () => {
    const table = evaluate(framework, ['b'], frozen([cell]));
    expect(table.rows.map(({ city }) => city)).toEqual(framework.nodes.map(() => 'b'));
  });
});
