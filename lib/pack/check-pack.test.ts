import { describe, expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import { checkPack } from './check-pack';
import { changedRow, withoutRow } from './fixtures/changed-rows';
import { SMALL_PACK } from './fixtures/small-pack';
import type { Pack } from './tables';

function found(pack: Pack): readonly string[] {
  return briefFaults(checkPack(pack).faults);
}

function expectFaults(pack: Pack, ...expected: readonly string[]): void {
  expect(found(pack)).toEqual(expected);
}

it('finds nothing wrong with a sound pack', () => {
  expectFaults(SMALL_PACK);
});

it('refuses values that no file could hold', () => {
  expectFaults(
    changedRow(SMALL_PACK, 'links', 3, { strength: 5 }),
    'valueRefused links.csv:3:strength',
  );
  expectFaults(
    changedRow(SMALL_PACK, 'items', 2, { label: {} }),
    'valueRefused items.csv:2:label_en',
  );
  expectFaults(
    changedRow(SMALL_PACK, 'sources', 2, { accessed: '2025-02-30' }),
    'valueRefused sources.csv:2:accessed',
  );
});

describe('the framework', () => {
  it.each([
    [changedRow(SMALL_PACK, 'nodes', 4, { role: null }), 'nodeValueMissing nodes.csv:4:role'],
    [
      changedRow(SMALL_PACK, 'nodes', 7, { itemNoun: null }),
      'nodeValueMissing nodes.csv:7:item_noun_en',
    ],
    [
      changedRow(SMALL_PACK, 'nodes', 3, { goalpostLow: 0 }),
      'nodeValueSurplus nodes.csv:3:goalpost_low',
    ],
    [
      changedRow(SMALL_PACK, 'nodes', 3, { aggregation: null }),
      'nodeValueMissing nodes.csv:3:aggregation',
    ],
    [changedRow(SMALL_PACK, 'nodes', 4, { direction: 0 }), 'directionZero nodes.csv:4:direction'],
    [changedRow(SMALL_PACK, 'nodes', 4, { goalpostLow: null }), 'goalpostsMissing nodes.csv:4:'],
    [changedRow(SMALL_PACK, 'nodes', 4, { goalpostHigh: 0 }), 'goalpostsReversed nodes.csv:4:'],
    [
      { ...SMALL_PACK, index: [...SMALL_PACK.index, { ...SMALL_PACK.index[0], slug: 'two' }] },
      'notOneRow index.csv:3:',
    ],
  ] as [Pack, string][])('%#', (pack, expected) => {
    expectFaults(pack, expected);
  });

  it.each([
    [changedRow(SMALL_PACK, 'nodes', 5, { parent: 'schools' }), 'parentIsIndicator nodes.csv:5:'],
    [changedRow(SMALL_PACK, 'nodes', 2, { kind: 'driver' }), 'treeNoRoot nodes.csv::'],
    [changedRow(SMALL_PACK, 'nodes', 3, { parent: null }), 'nodeWithoutParent nodes.csv:3:'],
    [changedRow(SMALL_PACK, 'nodes', 3, { kind: 'index' }), 'indexBelowNode nodes.csv:3:'],
    [
      changedRow(SMALL_PACK, 'nodes', 3, { kind: 'index', parent: null }),
      'treeSeveralRoots nodes.csv:2:',
    ],
    [changedRow(SMALL_PACK, 'nodes', 3, { parent: 'learning' }), 'treeCycle nodes.csv:3:'],
  ] as [Pack, string][])('names a broken tree: %#', (pack, expected) => {
    expect(found(pack)).toContain(expected);
  });

  it('names siblings whose weights are all zero', () => {
    const nodes = SMALL_PACK.nodes.map((node) =>
      node.parent === 'trade' ? { ...node, weight: 0 } : node,
    );
    expectFaults({ ...SMALL_PACK, nodes }, 'siblingWeightsZero nodes.csv:7:');
  });
});

describe('anchors', () => {
  it.each([
    [withoutRow(SMALL_PACK, 'anchors', 4), 'anchorMissing nodes.csv:4:slug'],
    [
      changedRow(SMALL_PACK, 'anchors', 3, { minimumItems: 2 }),
      'minimumItemsSurplus anchors.csv:3:minimum_items',
    ],
    [
      changedRow(SMALL_PACK, 'anchors', 12, { minimumItems: 1 }),
      'minimumItemsOrder anchors.csv:12:minimum_items',
    ],
    [
      changedRow(SMALL_PACK, 'anchors', 16, { minimumItems: 3 }),
      'minimumItemsOrder anchors.csv:16:minimum_items',
    ],
    [
      { ...SMALL_PACK, anchors: [...SMALL_PACK.anchors, anchorOf('trade')] },
      'anchorSurplus anchors.csv:22:indicator',
    ],
  ] as [Pack, string][])('%#', (pack, expected) => {
    expect(found(pack)).toContain(expected);
  });

  it('asks for the number of items where they are counted', () => {
    expect(found(changedRow(SMALL_PACK, 'anchors', 16, { minimumItems: null }))).toContain(
      'minimumItemsMissing anchors.csv:16:minimum_items',
    );
  });
});

describe('presets', () => {
  it('weigh every driver, and nothing else', () => {
    expectFaults(
      changedRow(SMALL_PACK, 'presetWeights', 3, { node: 'firms' }),
      'presetIncomplete presets.csv:2:slug',
      'presetNotDriver preset-weights.csv:3:node',
    );
  });

  it('weigh something', () => {
    const presetWeights = SMALL_PACK.presetWeights.map((row) => ({ ...row, weight: 0 }));
    expectFaults({ ...SMALL_PACK, presetWeights }, 'presetAllZero presets.csv:2:slug');
  });
});

describe('warnings', () => {
  function warned(pack: Pack): readonly string[] {
    return checkPack(pack).warnings.map(
      ({ code, file, field }) => `${code} ${file} ${field ?? ''}`,
    );
  }

  it('tell of a single source and of texts in one language', () => {
    expect(warned(SMALL_PACK)).toContain('single-source sources.csv ');
    expect(warned(SMALL_PACK)).toContain('one-language cities.csv name_zh');
  });

  it('tell of scaling by the data of two cities', () => {
    const pack = changedRow(SMALL_PACK, 'nodes', 4, { normalisation: 'min-max' });
    expect(warned(pack)).toContain('few-cities nodes.csv normalisation');
  });

  it('tell of an indicator that nobody has', () => {
    const node = { ...SMALL_PACK.nodes[3], slug: 'art', parent: 'learning' };
    const anchors = [0, 1, 2, 3, 4].map((level) => ({ ...anchorOf('art'), level }));
    const pack = {
      ...SMALL_PACK,
      nodes: [...SMALL_PACK.nodes, node] as Pack['nodes'],
      anchors: [...SMALL_PACK.anchors, ...anchors],
    };
    expect(warned(pack)).toContain('unobserved-indicator nodes.csv slug');
  });
});

function anchorOf(indicator: string): Pack['anchors'][number] {
  return { indicator, level: 0, text: { en: 'None.' }, minimumItems: null };
}
