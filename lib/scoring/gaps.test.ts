import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework, MissingRule, Parameters } from '../framework/types';
import { evaluate } from './evaluate';
import { roleMeans } from './roles';
import { scoreOf } from './score-of';
import { sharedBasisOf } from './shared-basis';
import { runs } from './test-support/arbitraries';
import { frameworkOf, group, indicator, LENIENT } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Observed } from './types';

/*
 * Screening, imputation and rules for missing values, worked by hand on levels 0 to 4:
 *
 *        a1 (weight 2)   a2   b1   b2   b3   b4
 *   p         4           2    4    2    -    0
 *   q         0           -    1    -    -    -
 *   r         2           4    4    4    4    4
 *   s         -           1    -    -    -    -
 */
const CITIES = frozen(['p', 'q', 'r', 's']);
const LEVELS = frozen({
  a1: { p: 4, q: 0, r: 2 },
  a2: { p: 2, r: 4, s: 1 },
  b1: { p: 4, q: 1, r: 4 },
  b2: { p: 2, r: 4 },
  b3: { r: 4 },
  b4: { p: 0, r: 4 },
});
const OBSERVED: readonly Observed[] = frozen(
  Object.entries(LEVELS).flatMap(([slug, cells]) =>
    Object.entries(cells).map(([city, value]) => ({ city, indicator: slug, value })),
  ),
);

function frameworkWith(
  parameters: Partial<Parameters>,
  missing?: MissingRule,
  more: Partial<Framework> = {},
): Framework {
  const rest = missing === undefined ? {} : { missing };
  const made = frameworkOf(
    [
      group('index', 'i', null, rest),
      group('driver', 'a', 'i', rest),
      indicator('a1', 'a', { weight: 2 }),
      indicator('a2', 'a'),
      group('driver', 'b', 'i', rest),
      ...['b1', 'b2', 'b3', 'b4'].map((slug) => indicator(slug, 'b')),
    ],
    { ...LENIENT, ...parameters },
  );
  return frozen({ ...made, ...more });
}

function valuesAt(framework: Framework, node: string): readonly (number | null)[] {
  const table = evaluate(framework, CITIES, OBSERVED);
  return CITIES.map((city) => scoreOf(table, city, node).value);
}

describe('rules for missing values', () => {
  test('the usual one: rescaled among indicators, never across drivers', () => {
    const framework = frameworkWith({});
    expect(valuesAt(framework, 'b')).toEqual([50, 25, 100, null]);
    expect(valuesAt(framework, 'i')[3]).toBeNull();
    expect(frameworkWith({}, { rescale: 'indicators' }).nodes).not.toEqual(framework.nodes);
    expect(valuesAt(frameworkWith({}, { rescale: 'indicators' }), 'i')).toEqual(
      valuesAt(framework, 'i'),
    );
  });

  test('over everything, as COINr does: s has the index of its only driver', () => {
    expect(valuesAt(frameworkWith({}, { rescale: 'all' }), 'i')[3]).toBe(25);
  });

  test('not at all: only r has everything', () => {
    expect(valuesAt(frameworkWith({}, { rescale: 'none' }), 'b')).toEqual([null, null, 100, null]);
  });

  test('a threshold by count: exactly three of four is enough for 0.75', () => {
    const rule = { rescale: 'all', minimumShare: 0.75, by: 'count' } as const;
    expect(valuesAt(frameworkWith({}, rule), 'b')).toEqual([50, null, 100, null]);
    // At the index s has one child of two, and so has q.
    expect(valuesAt(frameworkWith({}, rule), 'i')).toEqual([
      (250 / 3 + 50) / 2,
      null,
      (200 / 3 + 100) / 2,
      null,
    ]);
  });

  test('a threshold by weight: a1 is two thirds of its driver', () => {
    const rule = { rescale: 'all', minimumShare: 0.6, by: 'weight' } as const;
    expect(valuesAt(frameworkWith({}, rule), 'a')).toEqual([250 / 3, 0, 200 / 3, null]);
  });

  test('bounds of its own', () => {
    const framework = frameworkWith({}, { rescale: 'all', bounds: [20, 60] });
    const score = scoreOf(evaluate(framework, CITIES, OBSERVED), 'p', 'b');
    expect(score).toMatchObject({ lower: (150 + 20) / 4, upper: (150 + 60) / 4 });
  });
});

describe('imputation', () => {
  const groups = frozen({ p: 'north', q: 'north', r: 'south' });

  test.each([
    ['mean', 'all', { q: [2, 3, 4, 2], s: [2, 3, 3, 4, 2] }],
    ['median', 'all', { q: [2, 3, 4, 2], s: [2, 4, 3, 4, 2] }],
  ] as const)('the %s of %s cities', (method, among, expected) => {
    const table = evaluate(frameworkWith({ imputation: { method, among } }), CITIES, OBSERVED);
    const levels = (city: string, slugs: readonly string[]) =>
      slugs.map((slug) => (scoreOf(table, city, slug).value ?? Number.NaN) / 25);
    // a2 of q: mean of 2, 4, 1 is 7/3, median 2.
    const a2 = method === 'mean' ? 7 / 3 : 2;
    expect(levels('q', ['a2'])[0]).toBeCloseTo(a2, 12);
    expect(levels('q', ['b2', 'b3', 'b4'])).toEqual(expected.q.slice(1));
    expect(levels('s', ['a1', 'b1'])).toEqual(expected.s.slice(0, 2));
  });

  test('of the group; a city without a group, and a group without values, stay without', () => {
    const framework = frameworkWith(
      { imputation: { method: 'mean', among: 'group' } },
      { rescale: 'all' },
      { cityGroups: groups },
    );
    const table = evaluate(framework, CITIES, OBSERVED);
    expect(table.imputed).toEqual([
      { indicator: 'a2', city: 'q', value: 2 },
      { indicator: 'b2', city: 'q', value: 2 },
      { indicator: 'b4', city: 'q', value: 0 },
    ]);
    expect(scoreOf(table, 's', 'b').value).toBeNull();
    expect(scoreOf(table, 'q', 'b3').value).toBeNull();
  });

  test('every number it touches says how much of its weight is imputed', () => {
    const framework = frameworkWith({ imputation: { method: 'median', among: 'all' } });
    const table = evaluate(framework, CITIES, OBSERVED);
    expect(scoreOf(table, 'p', 'b3').imputed).toBe(1);
    expect(scoreOf(table, 'p', 'b').imputed).toBe(0.25);
    expect(scoreOf(table, 'p', 'i').imputed).toBe(0.125);
    expect(scoreOf(table, 'p', 'a')).not.toHaveProperty('imputed');
    expect(scoreOf(table, 'r', 'i')).not.toHaveProperty('imputed');
  });

  test('nothing looks better known for it: coverage, bounds and thin marks are as before', () => {
    const parameters = { thinIndicators: 2, thinWeight: 1 / 3 };
    const plain = evaluate(frameworkWith(parameters), CITIES, OBSERVED);
    const imputation = { method: 'median', among: 'all' } as const;
    const filled = evaluate(frameworkWith({ ...parameters, imputation }), CITIES, OBSERVED);
    filled.rows.forEach(({ coverage, present, lower, upper, thin }, at) => {
      expect(plain.rows[at]).toMatchObject({ coverage, present, lower, upper, thin });
    });
    const framework = frameworkWith({ imputation });
    expect(roleMeans(framework, CITIES, OBSERVED)).toEqual(
      roleMeans(frameworkWith({}), CITIES, OBSERVED),
    );
  });
});

describe('screening (COINr Screen, byNA)', () => {
  const screening = { minimumShare: 0.5, by: 'count' } as const;

  test('a city with less than half of the indicators has no score and is told', () => {
    const table = evaluate(frameworkWith({ screening }), CITIES, OBSERVED);
    expect(table.screened).toEqual(['q', 's']);
    expect(scoreOf(table, 'q', 'a1')).toMatchObject({ value: null, coverage: 1, rank: null });
    expect(scoreOf(table, 'p', 'i').rank).toBe(2);
  });

  test('exactly so much is enough, and weight can count instead', () => {
    const third = { minimumShare: 1 / 3, by: 'count' } as const;
    const screenedBy = (rule: NonNullable<Parameters['screening']>) =>
      evaluate(frameworkWith({ screening: rule }), CITIES, OBSERVED).screened;
    expect(screenedBy(third)).toEqual(['s']);
    // q has a1 (2/3 of a half) and b1 (a quarter of a half): 11/24. s has a2: 1/6.
    expect(screenedBy({ minimumShare: 11 / 24, by: 'weight' })).toEqual(['s']);
    expect(screenedBy({ minimumShare: 0.46, by: 'weight' })).toEqual(['q', 's']);
  });

  test('named cities stay in, or out', () => {
    const named = { ...screening, include: ['s'], exclude: ['r'] };
    const table = evaluate(frameworkWith({ screening: named }), CITIES, OBSERVED);
    expect(table.screened).toEqual(['q', 'r']);
    expect(scoreOf(table, 's', 'a').value).toBe(25);
  });

  test('a city that is left out is no part of a scale, of an imputation or of a pair', () => {
    const imputation = { method: 'mean', among: 'all' } as const;
    const framework = frameworkWith({ screening, imputation });
    const table = evaluate(framework, CITIES, OBSERVED, { normalisation: 'min-max' });
    expect(scoreOf(table, 'r', 'a1').value).toBe(0);
    expect(table.imputed?.map(({ city }) => city)).toEqual(['p']);
    const basis = sharedBasisOf(framework, OBSERVED, { cityA: 'p', cityB: 'q' });
    expect(basis.tree.leaves).toEqual([]);
  });
});

describe('for all frameworks', () => {
  test('rescaling everything never takes a score away, and none at all never adds one', () => {
    fc.assert(
      fc.property(runs(['a', 'b']), ({ framework, observations }) => {
        const under = (missing?: MissingRule) =>
          evaluate(framework, ['a', 'b'], observations, missing === undefined ? {} : { missing });
        const [all, usual, none] = [under({ rescale: 'all' }), under(), under({ rescale: 'none' })];
        usual.rows.forEach(({ value }, at) => {
          if (value !== null) expect(all.rows[at]?.value).not.toBeNull();
          if (none.rows[at]?.value !== null) expect(value).toBe(none.rows[at]?.value);
        });
      }),
    );
  });
});
