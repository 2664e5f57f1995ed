import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competitionRanks } from '../rank';
import { ranker } from './ranker';

const scores = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

test.each([
  ['a few', 0, 40],
  ['more than are put in order one by one', 65, 340],
])('the ranks of %s are competition ranks, time after time', (_, minLength, maxLength) => {
  fc.assert(
    fc.property(fc.array(scores, { minLength, maxLength }), (list) => {
      const ranksOf = ranker(list.length);
      for (const values of [list, list.toReversed()]) {
        expect(Array.from(ranksOf(Float64Array.from(values)))).toEqual(competitionRanks(values));
      }
    }),
    { numRuns: 60 },
  );
});

test('where one stands far off, and where ranks are few', () => {
  const spread = Float64Array.from({ length: 300 }, (_, at) => ((at * 37) % 101) / 10);
  const squeezed = spread.map((score, at) => (at === 7 ? 100 : score / 1000));
  const few = spread.map((score) => Math.floor(score));
  for (const scores of [spread, squeezed, few, spread.map(() => 1)]) {
    expect(Array.from(ranker(300)(scores))).toEqual(competitionRanks(Array.from(scores)));
  }
});
