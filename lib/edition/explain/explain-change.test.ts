import { expect, test } from 'vitest';
import { changedRow } from '../../pack/fixtures/changed-rows';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import type { Pack } from '../../pack/tables';
import { scorePack } from '../score-pack';
import { explainChange } from './explain-change';
import { prepareChange } from './prepare-change';
import type { CityChange } from './types';

/*
 * North has schools 3, books 2, firms 2 and money 4 of 4: 75, 50, 50 and 100. Learning is 62.5,
 * trade 75, the index 68.75.
 */

function explained(before: Pack, after: Pack, city = 'north'): CityChange {
  const scored = (pack: Pack) => ({ pack, scores: scorePack(pack) });
  return explainChange(prepareChange(scored(before), scored(after)), city);
}

/** Schools of North at level 1, by a link that says so: 25. */
function lowered(pack: Pack): Pack {
  const links = changedRow(pack, 'links', 2, { level: 1 });
  return changedRow(links, 'observations', 2, { value: 1 });
}

/** Learning counts three times as much as trade. */
function weighted(pack: Pack): Pack {
  return changedRow(pack, 'nodes', 3, { weight: 3 });
}

function byOf({ nodes }: CityChange, node: string) {
  return nodes.find((one) => one.node === node)?.by;
}

test('one evidence rated otherwise is the whole change, at every level', () => {
  const change = explained(SMALL_PACK, lowered(SMALL_PACK));
  expect(byOf(change, 'small-index')).toBe(-12.5);
  expect(change.parts).toEqual([
    expect.objectContaining({
      cause: 're-rated',
      indicator: 'schools',
      before: 3,
      after: 1,
      evidence: [{ slug: 'school-act', change: 'changed' }],
      amounts: expect.objectContaining({ schools: -50, learning: -25, trade: 0 }),
    }),
  ]);
  expect(change.parts[0]?.amounts['small-index']).toBeCloseTo(-12.5, 12);
  expect(change.algorithm).toEqual({ kind: 'exact', players: 1, coalitions: 2 });
});

test('two causes that meet share what they do together', () => {
  const { parts, ...change } = explained(SMALL_PACK, weighted(lowered(SMALL_PACK)));
  // (3 × 37.5 + 75) / 4 = 46.875, from 68.75. The rating alone takes 12.5, after the weights
  // 18.75: 15.625 in the mean. The weights alone take 3.125, after the rating 9.375: 6.25.
  expect(byOf({ parts, ...change }, 'small-index')).toBe(-21.875);
  expect(parts.map(({ cause, amounts }) => [cause, amounts['small-index']])).toEqual([
    ['re-rated', expect.closeTo(-15.625, 12)],
    ['weights', expect.closeTo(-6.25, 12)],
  ]);
  expect(parts[1]?.nodes).toEqual(['learning']);
});

test('weights are told as shares of the parent, also of nodes beside the one that changed', () => {
  const { parts } = explained(SMALL_PACK, weighted(SMALL_PACK));
  // 1 of 2 becomes 3 of 4, and trade 1 of 4; below them nothing changes.
  expect(parts).toEqual([
    expect.objectContaining({
      cause: 'weights',
      weights: [
        { node: 'learning', before: 0.5, after: 0.75 },
        { node: 'trade', before: 0.5, after: 0.25 },
      ],
    }),
  ]);
  const doubled = (row: number, pack: Pack) => changedRow(pack, 'nodes', row, { weight: 2 });
  // Schools and books at 2 each are halves as before.
  expect(explained(SMALL_PACK, doubled(4, doubled(5, SMALL_PACK))).parts[0]).toMatchObject({
    nodes: ['schools', 'books'],
    weights: [],
  });
});

test('evidence that is new is told from evidence that is gone', () => {
  const without = (pack: Pack): Pack => ({
    ...pack,
    index: pack.index.map((row) => ({ ...row, thinIndicators: 1 })),
    links: pack.links.filter(({ indicator }) => indicator !== 'books'),
    observations: pack.observations.filter(({ indicator }) => indicator !== 'books'),
  });
  const thinRule = (pack: Pack): Pack => ({
    ...pack,
    index: pack.index.map((row) => ({ ...row, thinIndicators: 1 })),
  });
  const [gone] = explained(thinRule(SMALL_PACK), without(SMALL_PACK)).parts;
  expect(gone).toMatchObject({
    cause: 'evidence-removed',
    evidence: [{ slug: 'school-act', change: 'removed' }],
    before: 2,
    after: null,
  });
  // Learning is schools alone then: 75 instead of 62.5.
  expect(gone?.amounts.learning).toBeCloseTo(12.5, 12);
  const [added] = explained(without(SMALL_PACK), thinRule(SMALL_PACK)).parts;
  expect(added).toMatchObject({ cause: 'evidence-added', before: null, after: 2 });
  expect(added?.amounts.learning).toBeCloseTo(-12.5, 12);
});

test('a score that loses its number says by which rule, and is not split', () => {
  const thin: Pack = {
    ...SMALL_PACK,
    links: SMALL_PACK.links.filter(({ indicator }) => indicator !== 'books'),
    observations: SMALL_PACK.observations.filter(({ indicator }) => indicator !== 'books'),
  };
  const { nodes } = explained(SMALL_PACK, thin);
  expect(nodes.find(({ node }) => node === 'small-index')).toMatchObject({
    by: null,
    missing: [{ edition: 'after', rule: 'held-back', drivers: ['learning'] }],
  });
  expect(nodes.find(({ node }) => node === 'books')?.missing).toEqual([
    { edition: 'after', rule: 'nothing-observed', drivers: [] },
  ]);
});

test('another method and other cities are causes of their own', () => {
  const againstOthers = (pack: Pack): Pack =>
    changedRow(pack, 'nodes', 4, {
      normalisation: 'min-max',
      goalpostLow: null,
      goalpostHigh: null,
    });
  // North has the most schools, South the fewest: 100 instead of 75.
  const method = explained(SMALL_PACK, againstOthers(SMALL_PACK));
  expect(method.parts).toEqual([expect.objectContaining({ cause: 'method', nodes: ['schools'] })]);
  expect(method.parts[0]?.amounts.schools).toBeCloseTo(25, 12);
  const [north, south] = SMALL_PACK.cities;
  const [schools] = SMALL_PACK.observations;
  if (north === undefined || south === undefined || schools === undefined) throw new Error();
  const west: Pack = {
    ...SMALL_PACK,
    cities: [north, south, { ...south, slug: 'west', position: 3 }],
    observations: [...SMALL_PACK.observations, { ...schools, city: 'west', value: 4 }],
  };
  // West has 4, South 2: North is in the middle.
  const peers = explained(againstOthers(SMALL_PACK), againstOthers(west));
  expect(peers.parts).toEqual([expect.objectContaining({ cause: 'peers', cities: ['west'] })]);
  expect(peers.parts[0]?.amounts.schools).toBeCloseTo(-50, 12);
  const { nodes } = explained(SMALL_PACK, west, 'west');
  expect(nodes.every(({ by }) => by === null)).toBe(true);
  expect(nodes[0]?.missing).toContainEqual({ edition: 'before', rule: 'no-city', drivers: [] });
});

test('an indicator that leaves the framework is a cause, with all that was observed of it', () => {
  const without: Pack = {
    ...SMALL_PACK,
    nodes: SMALL_PACK.nodes.filter(({ slug }) => slug !== 'money'),
    index: SMALL_PACK.index.map((row) => ({ ...row, thinIndicators: 1 })),
    links: SMALL_PACK.links.filter(({ indicator }) => indicator !== 'money'),
    observations: SMALL_PACK.observations.filter(({ indicator }) => indicator !== 'money'),
  };
  const { parts, nodes } = explained(SMALL_PACK, without);
  expect(parts).toEqual([expect.objectContaining({ cause: 'framework', nodes: ['money'] })]);
  // Trade is firms alone: 50 instead of 75.
  expect(parts[0]?.amounts.trade).toBeCloseTo(-25, 12);
  expect(nodes.find(({ node }) => node === 'money')?.missing).toEqual([
    { edition: 'after', rule: 'no-node', drivers: [] },
  ]);
});
