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
  ['more than are put in order one by one', 301, 340],
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
