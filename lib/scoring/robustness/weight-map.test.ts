import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate';
import { leadShare } from '../lead-share';
import { frameworkOf, group, indicator, LENIENT } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import type { Observed } from '../types';
import { pairWeightMap, weightMap } from './weight-map';

const CITIES = frozen(['a', 'b', 'c']);
const AXES = frozen({ x: 'p', y: 'q' });

function framework(
  aggregation: 'arithmetic' | 'geometric' | 'harmonic' | 'median',
  parts = 'pqrs',
) {
  return frameworkOf(
    [
      group('index', 'i', null, { aggregation }),
      ...Array.from(parts, (slug, at) =>
        indicator(slug, 'i', { weight: at + 1, goalposts: [0, 100] }),
      ),
    ],
    LENIENT,
  );
}

function observed(rows: readonly (readonly number[])[], parts = 'pqrs'): readonly Observed[] {
  return frozen(
    rows.flatMap((row, city) =>
      row.map((value, at) => ({ city: CITIES[city] ?? '', indicator: parts[at] ?? '', value })),
    ),
  );
}

test('by hand: a leads where p weighs more than q', () => {
  const map = pairWeightMap(
    framework('arithmetic'),
    observed([
      [60, 20, 50, 50],
      [20, 60, 50, 50],
    ]),
    { cityA: 'a', cityB: 'b' },
    AXES,
  );
  expect(map).toMatchObject({ x: 'p', y: 'q', rest: ['r', 's'], stated: [0.1, 0.2] });
  expect(map?.regions).toEqual([
    {
      city: 'a',
      share: 0.5,
      polygon: [
        [0, 0],
        [1, 0],
        [0.5, 0.5],
      ],
    },
    {
      city: 'b',
      share: 0.5,
      polygon: [
        [0, 0],
        [0.5, 0.5],
        [0, 1],
      ],
    },
  ]);
});

const scores = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 });

describe.each(['arithmetic', 'geometric', 'harmonic'] as const)('under the %s mean', (mean) => {
  // Three parts with free weights: x, y, and the rest at its mean; their lead share is exact.
  test('the area in which A leads is its lead share over the three', () => {
    const scale = (value: number) =>
      mean === 'arithmetic' ? value : mean === 'geometric' ? Math.log(value) : -1 / value;
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const map = pairWeightMap(
          framework(mean),
          observed([a, b]),
          { cityA: 'a', cityB: 'b' },
          AXES,
        );
        const difference = (at: number) => scale(a[at] ?? 1) - scale(b[at] ?? 1);
        const rest = (3 * difference(2) + 4 * difference(3)) / 7;
        const parts = [difference(0), difference(1), rest];
        fc.pre(parts.every((part) => Math.abs(part) > 1e-6));
        const share = map?.regions.find(({ city }) => city === 'a')?.share ?? 0;
        expect(share).toBeCloseTo(leadShare(parts), 8);
      }),
    );
  });

  test('the regions of three cities fill the map, and each leads in its own', () => {
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        const table = evaluate(framework(mean), CITIES, observed([a, b, c]));
        const map = weightMap(framework(mean), table, AXES);
        fc.pre(new Set([a, b, c].map((row) => JSON.stringify(row))).size === 3);
        const total = map?.regions.reduce((sum, { share }) => sum + share, 0) ?? 0;
        // Two cities that are level all over the map share their region.
        expect(total).toBeGreaterThan(1 - 1e-9);
        for (const { city, polygon } of map?.regions ?? []) {
          const [x = 0, y = 0] = [0, 1].map(
            (axis) => polygon.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / polygon.length,
          );
          const left = 1 - x - y;
          const weights = { p: x, q: y, r: (3 * left) / 7, s: (4 * left) / 7 };
          const there = evaluate(framework(mean), CITIES, observed([a, b, c]), { weights });
          const values = there.rows.filter(({ node }) => node === 'i');
          const own = values.find((row) => row.city === city)?.value ?? 0;
          expect(own).toBeGreaterThan(Math.max(...values.map(({ value }) => value ?? 0)) - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('no map', () => {
  const levels = [
    [60, 20, 50, 50],
    [20, 60, 50, 50],
  ];
  const pair = { cityA: 'a', cityB: 'b' };

  test('of two drivers, of what is not linear, of nothing shared', () => {
    const two = observed(levels, 'pq').filter(({ indicator: slug }) => slug !== '');
    expect(pairWeightMap(framework('arithmetic', 'pq'), two, pair, AXES)).toBeNull();
    expect(pairWeightMap(framework('median'), observed(levels), pair, AXES)).toBeNull();
    expect(pairWeightMap(framework('arithmetic'), [], pair, AXES)).toBeNull();
    const few = observed(levels).filter(({ indicator: slug }) => slug !== 'p');
    expect(pairWeightMap(framework('arithmetic'), few, pair, AXES)).toBeNull();
  });

  test('an axis that is no child of the index is an error', () => {
    const run = (x: string) =>
      pairWeightMap(framework('arithmetic'), observed(levels), pair, { x, y: 'q' });
    expect(() => run('nowhere')).toThrow('no child');
    expect(() => run('q')).toThrow('twice');
  });

  test('a zero under a geometric mean leads nowhere', () => {
    const rows = observed([
      [0, 90, 90, 90],
      [10, 10, 10, 10],
    ]);
    const map = pairWeightMap(framework('geometric'), rows, pair, AXES);
    expect(map?.regions.map(({ city, share }) => [city, share])).toEqual([['b', 1]]);
  });
});
