import { describe, expect, it } from 'vitest';
import { wordFault } from '../cli/pack/show-faults';
import { LOCALES } from '../text/localized';
import { SMALL_PACK } from '../write/fixtures/small-pack';
import { checkPack } from './check-pack';
import type { FaultReason } from './fault';
import type { Pack, PackTableName } from './tables';

type RowsOf<Name extends PackTableName> = Pack[Name];

/** The small pack with some values of one row changed; rows are named by their number in the file. */
function changed<Name extends PackTableName>(
  name: Name,
  row: number,
  values: Partial<RowsOf<Name>[number]>,
): Pack {
  const rows = SMALL_PACK[name].map((old, index) =>
    index + 2 === row ? { ...old, ...values } : old,
  );
  return { ...SMALL_PACK, [name]: rows };
}

function without(name: PackTableName, row: number): Pack {
  return { ...SMALL_PACK, [name]: SMALL_PACK[name].filter((_, index) => index + 2 !== row) };
}

/** A qualifying link of north's second passage against the school act, with changes. */
function qualified(values: Partial<Pack['links'][number]>): Pack {
  const link = {
    evidence: 'two-firms',
    indicator: 'schools',
    strength: 3,
    polarity: 'qualifies' as const,
    against: 'school-act',
    items: [],
    level: 1,
    reason: { en: 'It limits.' },
  };
  return { ...SMALL_PACK, links: [...SMALL_PACK.links, { ...link, ...values }] };
}

function found(pack: Pack): readonly string[] {
  return checkPack(pack).faults.map((fault) => {
    for (const locale of LOCALES) wordFault(fault, locale);
    const reason = fault.message.key.replace('.message', '');
    return `${reason} ${fault.file}:${fault.row ?? ''}:${fault.field ?? ''}`;
  });
}

function expectFaults(pack: Pack, ...expected: `${FaultReason} ${string}`[]): void {
  expect(found(pack)).toEqual(expected);
}

it('finds nothing wrong with a sound pack', () => {
  expectFaults(SMALL_PACK);
});

it('refuses values that no file could hold', () => {
  expectFaults(changed('links', 3, { strength: 5 }), 'valueRefused links.csv:3:strength');
  expectFaults(changed('items', 2, { label: {} }), 'valueRefused items.csv:2:label_en');
  expectFaults(
    changed('sources', 2, { accessed: '2025-02-30' }),
    'valueRefused sources.csv:2:accessed',
  );
});

describe('the framework', () => {
  it.each([
    [changed('nodes', 4, { role: null }), 'nodeValueMissing nodes.csv:4:role'],
    [changed('nodes', 7, { itemNoun: null }), 'nodeValueMissing nodes.csv:7:item_noun_en'],
    [changed('nodes', 3, { goalpostLow: 0 }), 'nodeValueSurplus nodes.csv:3:goalpost_low'],
    [changed('nodes', 3, { aggregation: null }), 'nodeValueMissing nodes.csv:3:aggregation'],
    [changed('nodes', 4, { direction: 0 }), 'directionZero nodes.csv:4:direction'],
    [changed('nodes', 4, { goalpostLow: null }), 'goalpostsMissing nodes.csv:4:'],
    [changed('nodes', 4, { goalpostHigh: 0 }), 'goalpostsReversed nodes.csv:4:'],
    [
      { ...SMALL_PACK, index: [...SMALL_PACK.index, { ...SMALL_PACK.index[0], slug: 'two' }] },
      'notOneRow index.csv:3:',
    ],
  ] as [Pack, `${FaultReason} ${string}`][])('%#', (pack, expected) => {
    expectFaults(pack, expected);
  });

  it.each([
    [changed('nodes', 5, { parent: 'schools' }), 'parentIsIndicator nodes.csv:5:'],
    [changed('nodes', 2, { kind: 'driver' }), 'treeNoRoot nodes.csv::'],
    [changed('nodes', 3, { parent: null }), 'nodeWithoutParent nodes.csv:3:'],
    [changed('nodes', 3, { kind: 'index' }), 'indexBelowNode nodes.csv:3:'],
    [changed('nodes', 3, { kind: 'index', parent: null }), 'treeSeveralRoots nodes.csv:2:'],
    [changed('nodes', 3, { parent: 'learning' }), 'treeCycle nodes.csv:3:'],
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
    [without('anchors', 4), 'anchorMissing nodes.csv:4:slug'],
    [changed('anchors', 3, { minimumItems: 2 }), 'minimumItemsSurplus anchors.csv:3:minimum_items'],
    [changed('anchors', 12, { minimumItems: 1 }), 'minimumItemsOrder anchors.csv:12:minimum_items'],
    [changed('anchors', 16, { minimumItems: 3 }), 'minimumItemsOrder anchors.csv:16:minimum_items'],
    [
      { ...SMALL_PACK, anchors: [...SMALL_PACK.anchors, anchorOf('trade')] },
      'anchorSurplus anchors.csv:22:indicator',
    ],
  ] as [Pack, string][])('%#', (pack, expected) => {
    expect(found(pack)).toContain(expected);
  });

  it('asks for the number of items where they are counted', () => {
    expect(found(changed('anchors', 16, { minimumItems: null }))).toContain(
      'minimumItemsMissing anchors.csv:16:minimum_items',
    );
  });
});

function anchorOf(indicator: string): Pack['anchors'][number] {
  return { indicator, level: 0, text: { en: 'None.' }, minimumItems: null };
}

describe('presets', () => {
  it('weigh every driver, and nothing else', () => {
    expectFaults(
      changed('presetWeights', 3, { node: 'firms' }),
      'presetIncomplete presets.csv:2:slug',
      'presetNotDriver preset-weights.csv:3:node',
    );
  });

  it('weigh something', () => {
    const presetWeights = SMALL_PACK.presetWeights.map((row) => ({ ...row, weight: 0 }));
    expectFaults({ ...SMALL_PACK, presetWeights }, 'presetAllZero presets.csv:2:slug');
  });
});

describe('passages and evidence', () => {
  const context = { use: 'context', reason: { en: 'Mere praise.' } } as const;

  it('a context passage says why and is not used', () => {
    expectFaults(changed('passages', 2, context), 'contextUsed passages.csv:2:use');
    expectFaults(
      changed('passages', 2, { ...context, reason: null }),
      'contextUsed passages.csv:2:use',
      'contextWithoutReason passages.csv:2:reason_en',
    );
  });

  it('a linked passage is used', () => {
    const fourth = { ...SMALL_PACK.passages[0], number: 4 };
    const passages = [...SMALL_PACK.passages, fourth] as Pack['passages'];
    expectFaults({ ...SMALL_PACK, passages }, 'linkedUnused passages.csv:5:use');
  });

  it('evidence is used', () => {
    const orphan = { ...SMALL_PACK.evidence[0], slug: 'orphan' };
    const evidence = [...SMALL_PACK.evidence, orphan] as Pack['evidence'];
    expectFaults({ ...SMALL_PACK, evidence }, 'orphanEvidence evidence.csv:5:slug');
  });

  it('disagreements name passages that exist', () => {
    const pack = changed('disagreements', 2, { passages: [1, 8] });
    expectFaults(pack, 'unknownKey disagreements.csv:2:passages');
  });

  it('events and quantities are about the city of their evidence', () => {
    expectFaults(changed('events', 2, { city: 'south' }), 'evidenceOtherCity events.csv:2:city');
    expectFaults(
      changed('quantities', 2, { city: 'south' }),
      'evidenceOtherCity quantities.csv:2:city',
    );
  });
});

describe('dates', () => {
  it('have the precision that is stated', () => {
    expectFaults(changed('events', 2, { date: '1785' }), 'precisionDiffers events.csv:2:precision');
  });

  it('run forwards', () => {
    expectFaults(changed('waves', 2, { end: '1779' }), 'periodReversed waves.csv:2:end');
    expect(found(changed('evidence', 2, { periodFrom: '2025-07' }))).toContain(
      'periodReversed evidence.csv:2:period_to',
    );
  });

  it('are compared as far as both are known', () => {
    expectFaults(changed('waves', 2, { start: '1780-06', end: '1780' }));
  });
});

describe('links', () => {
  it.each([
    ['say what they stand against', { against: null }, 'qualifierWithoutAgainst'],
    ['stand against other evidence', { against: 'two-firms' }, 'againstItself'],
    ['keep to one city', { against: 'south-school' }, 'againstOtherCity'],
    [
      'meet a supporting link',
      { against: 'two-firms', evidence: 'school-act' },
      'againstNotLinked',
    ],
  ] as const)('that qualify %s', (_rule, values, reason) => {
    // The school act supports schools itself, so it qualifies where it has no link of its own.
    const indicator = reason === 'againstNotLinked' ? 'trade' : 'schools';
    const pack = qualified({ indicator, ...values });
    expect(found(pack)).toContain(`${reason} links.csv:7:against`);
  });

  it('that qualify may be weaker; then they change nothing', () => {
    expectFaults(qualified({ strength: 1 }));
  });

  it('that qualify come from another passage', () => {
    const twin = { ...SMALL_PACK.evidence[0], slug: 'twin' } as Pack['evidence'][number];
    const pack = qualified({ evidence: 'twin' });
    expectFaults(
      { ...pack, evidence: [...pack.evidence, twin] },
      'againstSamePassage links.csv:7:against',
    );
  });

  it('that support stand against nothing', () => {
    expectFaults(
      changed('links', 3, { against: 'two-firms' }),
      'againstWithoutQualifier links.csv:3:against',
    );
  });

  it('list items only where they are counted, and reach the level of their number', () => {
    expectFaults(
      changed('links', 3, { items: ['item-mill'] }),
      'itemsNotCounted links.csv:3:items',
    );
    expectFaults(changed('links', 4, { level: 3 }), 'linkLevelDiffers links.csv:4:level');
  });

  it('go to indicators', () => {
    expect(found(changed('links', 3, { indicator: 'trade' }))).toContain(
      'notIndicator links.csv:3:indicator',
    );
  });
});

describe('ratings', () => {
  it('names both values, and the periods', () => {
    const [fault] = checkPack(changed('observations', 2, { value: 4 })).faults;
    expect(fault?.message.values).toMatchObject({ found: 4, expected: 3 });
    expectFaults(
      changed('observations', 2, { periodFrom: '2023' }),
      'ratingPeriodDiffers observations.csv:2:period_from',
    );
  });

  it('names missing and surplus observations', () => {
    expectFaults(without('observations', 3), 'ratingMissing observations.csv::');
    const surplus = { ...SMALL_PACK.observations[4], indicator: 'money' };
    const observations = [...SMALL_PACK.observations, surplus] as Pack['observations'];
    expectFaults({ ...SMALL_PACK, observations }, 'ratingSurplus observations.csv:7:value');
  });

  it('follow a qualifying link', () => {
    // An equally strong link against lowers north's level at schools from 3 to 2.
    expectFaults(qualified({}), 'ratingDiffers observations.csv:2:value');
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
    const pack = changed('nodes', 4, { normalisation: 'min-max' });
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
