import { describe, expect, it } from 'vitest';
import { briefFaults } from '../../cli/pack/fixtures/brief-faults';
import { checkPack } from '../check-pack';
import { changedRow, withoutRow } from '../fixtures/changed-rows';
import { SMALL_PACK } from '../fixtures/small-pack';
import type { Pack } from '../tables';

function found(pack: Pack): readonly string[] {
  return briefFaults(checkPack(pack).faults);
}

function expectFaults(pack: Pack, ...expected: readonly string[]): void {
  expect(found(pack)).toEqual(expected);
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

describe('passages and evidence', () => {
  const context = { use: 'context', reason: { en: 'Mere praise.' } } as const;

  it('a context passage says why and is not used', () => {
    expectFaults(changedRow(SMALL_PACK, 'passages', 2, context), 'contextUsed passages.csv:2:use');
    expectFaults(
      changedRow(SMALL_PACK, 'passages', 2, { ...context, reason: null }),
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
    const pack = changedRow(SMALL_PACK, 'disagreements', 2, { passages: [1, 8] });
    expectFaults(pack, 'unknownKey disagreements.csv:2:passages');
  });

  it('events and quantities are about the city of their evidence', () => {
    expectFaults(
      changedRow(SMALL_PACK, 'events', 2, { city: 'south' }),
      'evidenceOtherCity events.csv:2:city',
    );
    expectFaults(
      changedRow(SMALL_PACK, 'quantities', 2, { city: 'south' }),
      'evidenceOtherCity quantities.csv:2:city',
    );
  });
});

describe('dates', () => {
  it('have the precision that is stated', () => {
    expectFaults(
      changedRow(SMALL_PACK, 'events', 2, { date: '1785' }),
      'precisionDiffers events.csv:2:precision',
    );
  });

  it('run forwards', () => {
    expectFaults(
      changedRow(SMALL_PACK, 'waves', 2, { end: '1779' }),
      'periodReversed waves.csv:2:end',
    );
    expect(found(changedRow(SMALL_PACK, 'evidence', 2, { periodFrom: '2025-07' }))).toContain(
      'periodReversed evidence.csv:2:period_to',
    );
  });

  it('are compared as far as both are known', () => {
    expectFaults(changedRow(SMALL_PACK, 'waves', 2, { start: '1780-06', end: '1780' }));
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
      changedRow(SMALL_PACK, 'links', 3, { against: 'two-firms' }),
      'againstWithoutQualifier links.csv:3:against',
    );
  });

  it('list items only where they are counted, and reach the level of their number', () => {
    expectFaults(
      changedRow(SMALL_PACK, 'links', 3, { items: ['item-mill'] }),
      'itemsNotCounted links.csv:3:items',
    );
    expectFaults(
      changedRow(SMALL_PACK, 'links', 4, { level: 3 }),
      'linkLevelDiffers links.csv:4:level',
    );
  });

  it('go to indicators', () => {
    expect(found(changedRow(SMALL_PACK, 'links', 3, { indicator: 'trade' }))).toContain(
      'notIndicator links.csv:3:indicator',
    );
  });
});

describe('ratings', () => {
  it('names both values, and the periods', () => {
    const [fault] = checkPack(changedRow(SMALL_PACK, 'observations', 2, { value: 4 })).faults;
    expect(fault?.message.values).toMatchObject({ found: 4, expected: 3 });
    expectFaults(
      changedRow(SMALL_PACK, 'observations', 2, { periodFrom: '2023' }),
      'ratingPeriodDiffers observations.csv:2:period_from',
    );
  });

  it('names missing and surplus observations', () => {
    expectFaults(withoutRow(SMALL_PACK, 'observations', 3), 'ratingMissing observations.csv::');
    const surplus = { ...SMALL_PACK.observations[4], indicator: 'money' };
    const observations = [...SMALL_PACK.observations, surplus] as Pack['observations'];
    expectFaults({ ...SMALL_PACK, observations }, 'ratingSurplus observations.csv:7:value');
  });

  it('follow a qualifying link', () => {
    // An equally strong link against lowers north's level at schools from 3 to 2.
    expectFaults(qualified({}), 'ratingDiffers observations.csv:2:value');
  });
});
