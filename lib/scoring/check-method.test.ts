import { describe, expect, test } from 'vitest';
import type { Group, Indicator, Parameters } from '../framework/types';
import { checkMethod } from './check-method';
import { evaluate } from './evaluate';
import { MethodError } from './method-problem';
import { frameworkOf, group, indicator, LENIENT } from './test-support/frameworks';
import { frozen } from './test-support/frozen';
import type { Choices } from './types';

type Case = {
  readonly indicator?: Partial<Indicator>;
  readonly group?: Partial<Pick<Group, 'aggregation' | 'missing'>>;
  readonly parameters?: Partial<Parameters>;
  readonly choices?: Choices;
  readonly values: Readonly<Record<string, number>>;
  readonly cities?: readonly string[];
};

function inputOf({ values, parameters, cities, choices, ...rest }: Case) {
  const measure = { normalisation: 'min-max', goalposts: null, ratingStep: null } as const;
  const framework = frameworkOf(
    [group('index', 'i', null, rest.group), indicator('x', 'i', { ...measure, ...rest.indicator })],
    { ...LENIENT, ...parameters },
  );
  const observations = Object.entries(values).map(([city, value]) => ({
    city,
    indicator: 'x',
    value,
  }));
  const names = cities ?? Object.keys(values);
  return frozen({ framework, cities: names, observations, choices: choices ?? {} });
}

function problemsOf(given: Case) {
  const { framework, cities, observations, choices } = inputOf(given);
  return checkMethod(framework, cities, observations, choices);
}

test('a method that fits its data has no problem', () => {
  expect(problemsOf({ values: { p: 1, q: 2, r: 3 } })).toEqual([]);
});

describe('refused, by node, city and value; evaluate refuses the same', () => {
  test.each<[string, Case, readonly object[]]>([
    [
      'every logarithm of 0 or below',
      { indicator: { transform: 'log' }, values: { p: 0, q: 2, r: -3 } },
      [
        { code: 'no-logarithm', node: 'x', city: 'p', value: 0 },
        { code: 'no-logarithm', node: 'x', city: 'r', value: -3 },
      ],
    ],
    [
      'a target that has no logarithm',
      {
        indicator: { normalisation: 'distance-to-target', transform: 'log', target: -1 },
        values: { p: 1, q: 2 },
      },
      [{ code: 'no-logarithm', node: 'x', city: null, value: null }],
    ],
    [
      'a geometric mean of a negative score, where scores are kept uncut',
      {
        indicator: {
          normalisation: 'z-score',
          scaling: { centre: 0, deviation: 1, outside: 'kept' },
        },
        group: { aggregation: 'geometric' },
        values: { p: 1, q: 2, r: 3 },
      },
      [{ code: 'negative-in-mean', node: 'x', city: 'p', value: -1 }],
    ],
  ])('%s', (_, given, expected) => {
    const problems = problemsOf(given);
    const { framework, cities, observations } = inputOf(given);
    expect(problems).toEqual(expected.map((one) => ({ ...one, severity: 'refused' })));
    const run = () => evaluate(framework, cities, observations);
    expect(run).toThrow(MethodError);
    expect(run).toThrow(RangeError);
    expect(run).toThrow('"x"');
  });
});

const TREATMENT = { skewness: 2, kurtosis: 3.5, winsorised: 0, second: null } as const;
const LONG_TAIL = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100].map((value, at) => [`c${at}`, value]),
);

describe('told, by node, and by city and value where it is one city’s', () => {
  test.each<[string, Case, readonly object[]]>([
    [
      'one value for all',
      { values: { p: 3, q: 3 } },
      [{ code: 'no-spread', node: 'x', city: null, value: 3 }],
    ],
    ['one city', { values: { p: 3 } }, [{ code: 'single-city', node: 'x', city: 'p', value: 3 }]],
    [
      'a leader at 0',
      { indicator: { normalisation: 'distance-to-leader' }, values: { p: 0, q: -2 } },
      [{ code: 'leader-not-positive', node: 'x', city: null, value: 0 }],
    ],
    [
      'a target that everyone has reached',
      { indicator: { normalisation: 'distance-to-target', target: 1 }, values: { p: 1, q: 2 } },
      [{ code: 'target-behind-all', node: 'x', city: null, value: 1 }],
    ],
    [
      'a value beyond a goalpost',
      { indicator: { normalisation: 'goalposts', goalposts: [0, 4] }, values: { p: 5, q: 2 } },
      [{ code: 'cut', node: 'x', city: 'p', value: 5 }],
    ],
    [
      'a zero under a geometric mean',
      { group: { aggregation: 'geometric' }, values: { p: 1, q: 2, r: 3 } },
      [{ code: 'zero-in-mean', node: 'x', city: 'p', value: 0 }],
    ],
    [
      'outliers that a treatment leaves',
      { parameters: { treatment: TREATMENT }, values: LONG_TAIL },
      [{ code: 'outliers-left', node: 'x', city: null, value: null }],
    ],
    [
      'too few values to judge outliers by',
      { parameters: { treatment: TREATMENT }, values: { p: 1, q: 2, r: 3 } },
      [{ code: 'too-few-to-treat', node: 'x', city: null, value: null }],
    ],
    [
      'a city in whose group nobody has a value',
      {
        parameters: { imputation: { method: 'mean', among: 'group' } },
        values: { p: 1, q: 2 },
        cities: ['p', 'q', 'r'],
      },
      [{ code: 'nothing-to-impute-from', node: 'x', city: 'r', value: null }],
    ],
    [
      'a city that is left out',
      {
        parameters: { screening: { minimumShare: 1, by: 'count' } },
        values: { p: 1, q: 2 },
        cities: ['p', 'q', 'r'],
      },
      [{ code: 'screened-out', node: 'i', city: 'r', value: null }],
    ],
    [
      'a chosen scale that an indicator cannot take',
      { choices: { normalisation: 'goalposts' }, values: { p: 1, q: 2 } },
      [{ code: 'normalisation-kept', node: 'x', city: null, value: null }],
    ],
    [
      'nobody to be compared with under Copeland',
      {
        indicator: { normalisation: 'goalposts', goalposts: [0, 4] },
        group: { aggregation: 'copeland' },
        values: { p: 1 },
      },
      [{ code: 'no-rival', node: 'i', city: 'p', value: null }],
    ],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected.map((one) => ({ ...one, severity: 'told' })));
  });
});
