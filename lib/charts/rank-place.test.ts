import { expect, it } from 'vitest';
import { rankPlace, rankTicks } from './rank-place';

it('gives each rank the middle of its room', () => {
  expect([1, 2, 3, 4].map((rank) => rankPlace(rank, 4))).toEqual([0.125, 0.375, 0.625, 0.875]);
  // The room of the last place ends at the end of the scale.
  expect(rankPlace(4.5, 4)).toBe(1);
});

it('writes the first and the last rank, and each once', () => {
  expect(rankTicks(41)).toEqual([1, 11, 21, 31, 41]);
  expect(rankTicks(3)).toEqual([1, 2, 3]);
  expect(rankTicks(1)).toEqual([1]);
});
