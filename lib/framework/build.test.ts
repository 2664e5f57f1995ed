import { describe, expect, test } from 'vitest';
import { group, indicator, PARAMETERS } from '../scoring/test-support/frameworks';
import { frozen } from '../scoring/test-support/frozen';
import { buildFramework } from './build';
import type { DraftNode, Parameters } from './types';

const ROOT = group('index', 'i', null);

function build(nodes: readonly DraftNode[], parameters: Partial<Parameters> = {}) {
  return buildFramework(
    frozen({ version: '1', nodes, parameters: { ...PARAMETERS, ...parameters } }),
  );
}

function faultsOf(nodes: readonly DraftNode[]) {
  return build(nodes).faults;
}

describe('buildFramework', () => {
  test('puts parents before children and keeps the order of siblings', () => {
    const { framework } = build([
      indicator('x', 'b'),
      group('driver', 'b', 'i'),
      group('driver', 'a', 'i'),
      indicator('y', 'a'),
      ROOT,
      indicator('w', 'b'),
    ]);
    expect(framework?.nodes.map(({ slug }) => slug)).toEqual(['i', 'b', 'x', 'w', 'a', 'y']);
    expect(framework?.root).toBe('i');
  });

  test('takes a tree of 10,000 levels', () => {
    const drivers = Array.from({ length: 10_000 }, (_, at) =>
      group('driver', `d${at}`, at === 0 ? 'i' : `d${at - 1}`),
    );
    expect(build([ROOT, ...drivers, indicator('x', 'd9999')]).framework?.nodes).toHaveLength(
      10_002,
    );
  });

  test('names every fault at once', () => {
    const codes = faultsOf([
      ROOT,
      group('driver', 'a', 'i', { weight: -1 }),
      indicator('x', 'nowhere'),
      indicator('y', 'i', { goalposts: [4, 0] }),
    ]).map(({ code }) => code);
    expect(codes).toEqual([
      'unknown-parent',
      'group-without-children',
      'bad-weight',
      'bad-goalposts',
    ]);
  });
});

test('a logarithm needs goalposts above 0, where it has any', () => {
  const logged = (goalposts: readonly [number, number] | null) =>
    faultsOf([
      ROOT,
      indicator('x', 'i', { transform: 'log', normalisation: 'z-score', goalposts }),
    ]);
  expect(logged([0, 4])).toEqual([{ code: 'log-goalposts', offenders: ['x'] }]);
  expect(logged([1, 4])).toEqual([]);
  expect(logged(null)).toEqual([]);
});

describe('buildFramework names the offenders', () => {
  const sound = [ROOT, indicator('x', 'i')];
  test.each<[string, readonly DraftNode[], string, readonly string[]]>([
    ['two nodes of one slug', [...sound, indicator('x', 'i')], 'duplicate-slug', ['x']],
    [
      'the root’s slug below itself',
      [...sound, group('driver', 'i', 'i')],
      'duplicate-slug',
      ['i'],
    ],
    ['an unknown parent', [...sound, indicator('y', 'z')], 'unknown-parent', ['y', 'z']],
    ['an indicator as parent', [...sound, indicator('y', 'x')], 'parent-is-indicator', ['y', 'x']],
    ['no node at all', [], 'no-root', []],
    [
      'two roots',
      [...sound, group('index', 'j', null), indicator('y', 'j')],
      'several-roots',
      ['i', 'j'],
    ],
    [
      'a driver without parent',
      [...sound, group('driver', 'a', null)],
      'node-without-parent',
      ['a'],
    ],
    [
      'an indicator without parent',
      [...sound, { ...indicator('y', 'i'), parent: null }],
      'node-without-parent',
      ['y'],
    ],
    ['an index below a node', [...sound, group('index', 'j', 'i')], 'index-below-node', ['j']],
    [
      'a driver without children',
      [...sound, group('driver', 'a', 'i')],
      'group-without-children',
      ['a'],
    ],
    ['a negative weight', [...sound, indicator('y', 'i', { weight: -0.1 })], 'bad-weight', ['y']],
    [
      'a weight that is no number',
      [...sound, indicator('y', 'i', { weight: NaN })],
      'bad-weight',
      ['y'],
    ],
    [
      'siblings without weight',
      [ROOT, indicator('x', 'i', { weight: 0 }), indicator('y', 'i', { weight: 0 })],
      'all-weights-zero',
      ['x', 'y'],
    ],
    // A pack's column can say 0; the type cannot.
    [
      'a direction of 0',
      [ROOT, indicator('x', 'i', JSON.parse('{"direction":0}'))],
      'bad-direction',
      ['x'],
    ],
    [
      'missing goalposts',
      [ROOT, indicator('x', 'i', { goalposts: null })],
      'missing-goalposts',
      ['x'],
    ],
    ['equal goalposts', [ROOT, indicator('x', 'i', { goalposts: [2, 2] })], 'bad-goalposts', ['x']],
    [
      'goalposts without end',
      [ROOT, indicator('x', 'i', { goalposts: [0, Number.POSITIVE_INFINITY] })],
      'bad-goalposts',
      ['x'],
    ],
    [
      'a rating step of 0',
      [ROOT, indicator('x', 'i', { ratingStep: 0 })],
      'bad-rating-step',
      ['x'],
    ],
    [
      'a distance to a target without it',
      [ROOT, indicator('x', 'i', { normalisation: 'distance-to-target' })],
      'missing-target',
      ['x'],
    ],
    ['a target without end', [ROOT, indicator('x', 'i', { target: NaN })], 'bad-target', ['x']],
    [
      'a range beyond 100',
      [ROOT, indicator('x', 'i', { scaling: { range: [0, 101] } })],
      'bad-scaling',
      ['x'],
    ],
    [
      'a deviation of 0',
      [ROOT, indicator('x', 'i', { scaling: { deviation: 0 } })],
      'bad-scaling',
      ['x'],
    ],
    [
      'half a value to be winsorised',
      [
        ROOT,
        indicator('x', 'i', {
          treatment: { skewness: 2, kurtosis: 3.5, winsorised: 0.5, second: null },
        }),
      ],
      'bad-treatment',
      ['x'],
    ],
    [
      'a threshold above 1',
      [
        group('index', 'i', null, { missing: { rescale: 'all', minimumShare: 1.1 } }),
        indicator('x', 'i'),
      ],
      'bad-missing-rule',
      ['i'],
    ],
  ])('%s', (_, nodes, code, offenders) => {
    expect(faultsOf(nodes)).toContainEqual({ code, offenders });
  });

  test('a cycle, once, and only the nodes in it', () => {
    const faults = faultsOf([
      ...sound,
      group('driver', 'a', 'b'),
      group('driver', 'b', 'a'),
      indicator('y', 'a'),
    ]);
    expect(faults).toEqual([{ code: 'cycle', offenders: ['a', 'b'] }]);
  });

  test.each<[Partial<Parameters>, string]>([
    [{ coverageThreshold: 1.1 }, 'coverageThreshold'],
    [{ thinIndicators: 1.5 }, 'thinIndicators'],
    [{ thinWeight: -0.1 }, 'thinWeight'],
    [{ verdictShare: 0.4 }, 'verdictShare'],
    [{ draws: 0 }, 'draws'],
    [{ seed: Number.NaN }, 'seed'],
    [{ weightSpread: 2 }, 'weightSpread'],
    [{ screening: { minimumShare: 2, by: 'count' } }, 'screening'],
    [{ treatment: { skewness: -1, kurtosis: 3, winsorised: 5, second: null } }, 'treatment'],
  ])('a parameter outside its range: %o', (parameters, offender) => {
    const { faults } = build(sound, parameters);
    expect(faults).toEqual([{ code: 'bad-parameter', offenders: [offender] }]);
  });
});
