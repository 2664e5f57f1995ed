import { expect, it } from 'vitest';
import { weightMapLayout } from './weight-map-layout';

const HALVES = {
  stated: [0.25, 0.5] as const,
  regions: [
    {
      city: 'south',
      share: 0.97,
      polygon: [
        [0, 0],
        [0.8, 0],
        [0.8, 0.2],
        [0, 1],
      ] as const,
    },
    {
      city: 'north',
      share: 0.03,
      polygon: [
        [0.8, 0],
        [1, 0],
        [0.8, 0.2],
      ] as const,
    },
  ],
};

it('sets nothing of either weight at the lower left, and all of one at the other corners', () => {
  const { regions, stated } = weightMapLayout(HALVES, 100);
  expect(regions[0]?.corners).toEqual([
    [0, 100],
    [80, 100],
    [80, 80],
    [0, 0],
  ]);
  expect(stated.at).toEqual([25, 50]);
});

it('marks a region in its middle, if it has room', () => {
  const { regions } = weightMapLayout(HALVES, 100);
  // The means of the corners above.
  expect(regions.map(({ mark }) => mark)).toEqual([[40, 70], null]);
});

it('writes below the cross where a mark is in the way above it', () => {
  expect(weightMapLayout(HALVES, 100).stated.isBelow).toBe(false);
  const near = { ...HALVES, stated: [0.3, 0.25] as const };
  expect(weightMapLayout(near, 100).stated.isBelow).toBe(true);
});

it('draws a line at each quarter as far as the triangle reaches', () => {
  expect(weightMapLayout(HALVES, 100).grid).toEqual([
    'M25 100V25M0 75H75',
    'M50 100V50M0 50H50',
    'M75 100V75M0 25H25',
  ]);
});
