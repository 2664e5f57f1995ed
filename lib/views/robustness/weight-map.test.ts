import { expect, it } from 'vitest';
import { leaderAt, mapChoices } from './weight-map';

/** North leads where more than half goes across, south elsewhere. */
const HALVES = {
  regions: [
    {
      city: 'south',
      share: 0.75,
      polygon: [
        [0, 0],
        [0.5, 0],
        [0.5, 0.5],
        [0, 1],
      ] as const,
    },
    {
      city: 'north',
      share: 0.25,
      polygon: [
        [0.5, 0],
        [1, 0],
        [0.5, 0.5],
      ] as const,
    },
  ],
};

it('finds who leads at a place, and nobody on the border', () => {
  expect(leaderAt(HALVES, [0.75, 0.1])).toBe('north');
  expect(leaderAt(HALVES, [0.1, 0.1])).toBe('south');
  expect(leaderAt(HALVES, [0.5, 0.25])).toBeNull();
});

it('counts the rim of the map to its region, whichever way round that is given', () => {
  const turned = HALVES.regions.map((region) => ({
    ...region,
    polygon: region.polygon.toReversed(),
  }));
  expect(leaderAt({ regions: turned }, [1, 0])).toBe('north');
  expect(leaderAt({ regions: turned }, [0, 1])).toBe('south');
});

it('lets a driver that is chosen twice change places', () => {
  const { across, up } = mapChoices(
    ['people', 'money', 'ideas'],
    ['people', 'money'],
    (slug) => ({ en: slug }),
    (drivers) => drivers.join(','),
  );
  expect(across.map(({ href }) => href)).toEqual(['people,money', 'money,people', 'ideas,money']);
  expect(up.map(({ href }) => href)).toEqual(['money,people', 'people,money', 'people,ideas']);
});
