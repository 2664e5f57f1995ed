import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from '../pack/tables';
import { cityView } from './city';
import type { CityPageData } from './city/data';
import type { IndicatorView } from './city/indicator-types';
import type { CityView } from './city/types';
import { compareData } from './compare/compare.fixture';

/*
 * The small edition of the comparison, with one claim against: passage 10, as strong as passage 3,
 * speaks against it, so that north's level in firms falls from 2 to 1.
 */
const BASE = compareData();

function policy(slug: string, stages: EvidenceRow['stages']): EvidenceRow {
  const [first] = BASE.evidence;
  if (first === undefined) throw new Error('the fixture has no evidence');
  return { ...first, slug, passage: 10, kind: 'policy', stages };
}

const DATA: CityPageData = {
  intervals: [],
  ...BASE,
  anchors: [1, 2, 3].map((level) => ({
    indicator: 'firms',
    level,
    text: { en: `anchor ${level}` },
    minimumItems: null,
  })),
  evidence: [...BASE.evidence, policy('e10', ['scale'])],
  links: [
    ...BASE.links,
    {
      evidence: 'e10',
      indicator: 'firms',
      strength: 4,
      polarity: 'qualifies',
      against: 'e3',
      items: [],
      level: 0,
      reason: { en: 'reason' },
    },
  ],
  items: [],
  denominators: [],
  observations: BASE.observations.map((row) =>
    row.city === 'north' && row.indicator === 'firms' ? { ...row, value: 1 } : row,
  ),
  secondRatings: [
    {
      city: 'north',
      indicator: 'firms',
      level: 2,
      note: null,
      settlement: { en: 'settled' },
      firstLevel: null,
    },
    { city: 'north', indicator: 'skill', level: 4, note: null, settlement: null, firstLevel: null },
    {
      city: 'north',
      indicator: 'listings',
      level: null,
      note: null,
      settlement: null,
      firstLevel: null,
    },
  ],
  events: [
    {
      slug: 'later',
      city: 'north',
      wave: 'ai',
      kind: 'listing',
      title: { en: 'later' },
      date: '2026-01-09',
      precision: 'day',
      organizations: [],
      evidence: 'e4',
    },
    {
      slug: 'earlier',
      city: 'north',
      wave: 'ai',
      kind: 'founding',
      title: { en: 'earlier' },
      date: '2025',
      precision: 'year',
      organizations: [],
      evidence: 'e3',
    },
  ],
  quantities: [
    {
      slug: 'size',
      city: 'north',
      evidence: 'e4',
      label: { en: 'size' },
      comparison: 'over',
      value: 50,
      unit: { en: 'firms' },
    },
  ],
};

function view(city: string): CityView {
  const found = cityView(DATA, city, 'en');
  if (found === null) throw new Error(`no view of ${city}`);
  return found;
}

function indicator(city: string, node: string): IndicatorView {
  const found = view(city)
    .drivers.flatMap((driver) => driver.indicators)
    .find((row) => row.node === node);
  if (found === undefined) throw new Error(`no indicator ${node}`);
  return found;
}

describe('cityView', () => {
  it('knows no city that the index does not have', () => {
    expect(cityView(DATA, 'west', 'en')).toBeNull();
  });

  it('gives the anchor reached, the next one, and the rationale', () => {
    const firms = indicator('north', 'firms');
    expect(firms.reached).toEqual({ en: 'anchor 1' });
    expect(firms.next).toEqual({ level: 2, text: { en: 'anchor 2' } });
    expect(firms.rationale).toEqual({ en: 'because' });
  });

  it('says which link gave the level, and which was lowered by what', () => {
    const [support, against] = indicator('north', 'firms').links;
    expect(support?.outcome).toMatchObject({ gaveLevel: true, carried: 1 });
    expect(support?.outcome?.loweredBy.map((mark) => mark.passage)).toEqual([10]);
    expect(against).toMatchObject({ polarity: 'qualifies', outcome: null });
    expect(against?.against?.href).toBe('/en/places/sources/paper#passage-3');
  });

  it('puts the link that gave the level before the others', () => {
    expect(
      indicator('north', 'skill').links.map(({ evidence, outcome }) => [
        evidence,
        outcome?.gaveLevel,
      ]),
    ).toEqual([
      ['e1', true],
      ['e2', false],
    ]);
  });

  it('leads from a claim to its evidence and to its passage', () => {
    const [claim] = indicator('north', 'funds').links;
    expect(claim?.href).toBe('/en/places/evidence/e4');
    expect(claim?.passage.href).toBe('/en/places/sources/paper#passage-4');
  });

  it('shows a second rating where it differs, and only there', () => {
    expect(indicator('north', 'firms').second).toMatchObject({ level: 2 });
    expect(indicator('north', 'skill').second).toBeNull();
    expect(indicator('north', 'listings').second).toBeNull();
  });

  it('tells missing evidence from evidence that is all against', () => {
    expect(view('east').missing.map(({ node, why }) => [node, why])).toEqual([
      ['skill', 'noEvidence'],
      ['funds', 'onlyAgainst'],
      ['listings', 'noEvidence'],
    ]);
    expect(indicator('east', 'funds')).toMatchObject({ state: 'only-against', value: null });
  });

  it('lists policy instruments with their stages', () => {
    expect(view('north').policies.map(({ evidence, stages }) => [evidence, stages])).toEqual([
      ['e10', ['scale']],
    ]);
    expect(view('south').policies).toEqual([]);
  });

  it('lists events by date and marks what was still to come', () => {
    expect(view('north').events.map(({ slug, isScheduled }) => [slug, isScheduled])).toEqual([
      ['earlier', false],
      ['later', true],
    ]);
  });

  it('leads from a sized fact to its passage', () => {
    const [size] = view('north').quantities;
    expect(size?.passage?.passage).toBe(4);
  });

  it('says that a city without an overall score has none', () => {
    // By hand, scores of the fixture: people 25 and money only against, so bounds, with the
    // missing indicators at 0 and at 100: (12.5 + 0) / 2 and (62.5 + 100) / 2.
    expect(view('east').finding).toEqual({
      key: 'finding.bounds',
      values: { city: 'East', basis: 'evidence', bounds: '6 to 81', present: 1, total: 4 },
    });
  });
});
