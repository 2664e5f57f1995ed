import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import type { Pack } from '../../pack/tables';
import { scorePack } from '../score-pack';
import { explainChange } from './explain-change';
import { prepareChange } from './prepare-change';
import type { CityChange } from './types';

const NEAR = 1e-9;
const CITIES = ['north', 'south', 'west'];
const INDICATORS = ['schools', 'books', 'firms', 'money', 'ports', 'roads', 'parks', 'mills'];

/** A pack of two drivers and some of eight indicators, with any ratings, weights and method. */
const packs: fc.Arbitrary<Pack> = fc
  .record({
    indicators: fc.subarray(INDICATORS, { minLength: 3 }),
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 10 }),
    cities: fc.subarray(CITIES, { minLength: 2 }),
    levels: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 }), {
      minLength: 24,
      maxLength: 24,
    }),
    normalisation: fc.constantFrom('goalposts', 'goalposts', 'min-max', 'rank'),
    aggregation: fc.constantFrom('arithmetic', 'geometric'),
    thinIndicators: fc.integer({ min: 1, max: 2 }),
  })
  .map((drawn) => packOf(drawn as Drawn))
  .filter((pack) => {
    const weighs = (parent: string | null) =>
      pack.nodes.some((node) => node.parent === parent && node.weight > 0);
    return ['small-index', 'learning', 'trade'].every(weighs);
  });

type Drawn = {
  readonly indicators: readonly string[];
  readonly weights: readonly number[];
  readonly cities: readonly string[];
  readonly levels: readonly (number | null)[];
  readonly normalisation: 'goalposts' | 'min-max' | 'rank';
  readonly aggregation: 'arithmetic' | 'geometric';
  readonly thinIndicators: number;
};

function packOf(drawn: Drawn): Pack {
  const { indicators, weights, cities, levels, normalisation, aggregation } = drawn;
  const [root, learning, schools, , trade] = SMALL_PACK.nodes;
  const [north] = SMALL_PACK.cities;
  const [rated] = SMALL_PACK.observations;
  if (!root || !learning || !schools || !trade || !north || !rated) throw new Error('no rows');
  const leaves = INDICATORS.flatMap((slug, at) => {
    if (!indicators.includes(slug)) return [];
    const parent = at % 2 === 0 ? 'learning' : 'trade';
    const leaf = { ...schools, slug, parent, position: at + 1, weight: weights[at] ?? 1 };
    return [{ ...leaf, normalisation }];
  });
  return {
    ...SMALL_PACK,
    index: SMALL_PACK.index.map((row) => ({ ...row, thinIndicators: drawn.thinIndicators })),
    nodes: [
      { ...root, aggregation },
      { ...learning, weight: weights[8] ?? 1 },
      { ...trade, weight: weights[9] ?? 1 },
      ...leaves,
    ],
    cities: cities.map((slug, at) => ({ ...north, slug, position: at + 1 })),
    evidence: [],
    links: [],
    observations: cities.flatMap((city) =>
      INDICATORS.flatMap((indicator, at) => {
        const value = levels[CITIES.indexOf(city) * INDICATORS.length + at] ?? null;
        if (value === null || !indicators.includes(indicator)) return [];
        return [{ ...rated, city, indicator, value }];
      }),
    ),
  };
}

function explained(before: Pack, after: Pack, city: string): CityChange {
  const scored = (pack: Pack) => ({ pack, scores: scorePack(pack) });
  return explainChange(prepareChange(scored(before), scored(after)), city);
}

function sumAt({ parts }: CityChange, node: string): number {
  return parts.reduce((sum, { amounts }) => sum + (amounts[node] ?? 0), 0);
}

test('the parts of every score add up to its change', () => {
  let split = 0;
  fc.assert(
    fc.property(packs, packs, fc.constantFrom(...CITIES), (before, after, city) => {
      const change = explained(before, after, city);
      for (const { node, by } of change.nodes) {
        if (by === null) continue;
        if (by !== 0) split += 1;
        expect(Math.abs(sumAt(change, node) - by)).toBeLessThan(NEAR);
      }
    }),
    { numRuns: 60 },
  );
  expect(split).toBeGreaterThan(50);
});

test('seen the other way round, every part has the other sign', () => {
  fc.assert(
    fc.property(packs, packs, (before, after) => {
      const there = explained(before, after, 'north');
      const back = explained(after, before, 'north');
      const sorted = ({ parts }: CityChange) =>
        parts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
      const [one, other] = [sorted(there), sorted(back)];
      expect(one.map(keyOf)).toEqual(other.map(keyOf));
      one.forEach(({ amounts }, at) => {
        for (const [node, amount] of Object.entries(amounts)) {
          expect(Math.abs(amount + (other[at]?.amounts[node] ?? 0))).toBeLessThan(NEAR);
        }
      });
    }),
    { numRuns: 60 },
  );
});

function keyOf({ cause, indicator }: CityChange['parts'][number]): string {
  return indicator ?? cause;
}
