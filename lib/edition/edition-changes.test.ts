import { expect, test } from 'vitest';
import { changedRow } from '../pack/fixtures/changed-rows';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { changeCounts, editionChanges } from './edition-changes';
import { scorePack } from './score-pack';

function scored(pack: Pack) {
  return { pack, scores: scorePack(pack) };
}

/** South's one rating is level 2 of 4: 50. Here it is 1: 25. */
const LOWERED: Pack = {
  ...SMALL_PACK,
  observations: SMALL_PACK.observations.map((row) =>
    row.city === 'south' ? { ...row, value: 1 } : row,
  ),
};

test('an edition changes nothing beside itself', () => {
  expect(editionChanges(scored(SMALL_PACK), scored(SMALL_PACK))).toEqual({
    tables: [],
    scores: [],
  });
});

test('a rating that changes moves the scores above it, by how much they move', () => {
  const { tables, scores } = editionChanges(scored(SMALL_PACK), scored(LOWERED));
  expect(tables.map(({ table, changed }) => [table, changed.map(({ cells }) => cells)])).toEqual([
    ['observations', [[{ column: 'value', before: 2, after: 1 }]]],
  ]);
  // A quarter of the index weight: bounds fall by 25/4 there, by 25/2 in the driver.
  expect(scores.filter(({ city }) => city !== 'south')).toEqual([]);
  expect(scores.find(({ node }) => node === 'schools')).toEqual({
    city: 'south',
    node: 'schools',
    before: { value: 50, lower: 50, upper: 50, rank: 2 },
    after: { value: 25, lower: 25, upper: 25, rank: 2 },
    by: -25,
  });
  expect(scores.find(({ node }) => node === 'small-index')).toMatchObject({
    before: { value: null, lower: 12.5, upper: 87.5 },
    after: { value: null, lower: 6.25, upper: 81.25 },
    by: null,
  });
});

test('a first edition is all new', () => {
  const counts = changeCounts(editionChanges(null, scored(SMALL_PACK)));
  expect(counts.tables.find(({ table }) => table === 'cities')).toEqual({
    table: 'cities',
    added: SMALL_PACK.cities.length,
    changed: 0,
    removed: 0,
  });
  expect(counts.scores).toBe(scorePack(SMALL_PACK).rows.length);
});

test('a rank that moves alone is a move by nothing', () => {
  const after = scorePack(SMALL_PACK);
  const rows = after.rows.map((row) => (row.rank === 1 ? { ...row, rank: 9 } : row));
  const { scores } = editionChanges(scored(SMALL_PACK), {
    pack: changedRow(SMALL_PACK, 'cities', 2, {}),
    scores: { ...after, rows },
  });
  expect(new Set(scores.map(({ by }) => by ?? 0))).toEqual(new Set([0]));
  expect(scores).toHaveLength(after.rows.filter(({ rank }) => rank === 1).length);
});
