import { describe, expect, it } from 'vitest';
import { type EvidenceFilters, NO_FILTERS } from '../address/evidence-filters';
import type { OrganizationRow, PassageRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { type EvidenceListData, evidenceListView, pageCount } from './evidence-list';
import type { FacetCounts } from './evidence-list/filter-views';

const FIXTURE = compareData();

const NONE: ReadonlyMap<string, number> = new Map();

const COUNTS: FacetCounts = Object.freeze({
  city: new Map([
    ['north', 4],
    ['south', 3],
  ]),
  strength: new Map([['4', 7]]),
  driver: NONE,
  indicator: NONE,
  polarity: NONE,
  kind: NONE,
  stage: NONE,
});

const PASSAGE: PassageRow = Object.freeze({
  source: 'paper',
  number: 1,
  section: 1,
  marker: null,
  paraphrase: { en: 'People learn the trade.', zh: '人们学手艺。' },
  fingerprint: '0'.repeat(64),
  use: 'linked',
  reason: null,
});

const GUILD: OrganizationRow = Object.freeze({
  slug: 'guild',
  name: { en: 'The Guild', zh: '行会' },
  kind: 'agency',
  city: null,
});

function view(filters: Partial<EvidenceFilters>, rest: Partial<EvidenceListData> = {}) {
  const [first] = FIXTURE.evidence;
  if (first === undefined) throw new Error('the fixture has evidence');
  return evidenceListView(
    {
      ...FIXTURE,
      filters: { ...NO_FILTERS, ...filters },
      notices: [],
      counts: COUNTS,
      rows: [
        { ...first, claim: { en: 'Skilled hands', zh: '能工巧匠' }, organizations: ['guild'] },
      ],
      passages: [PASSAGE],
      organizations: [GUILD],
      found: 45,
      total: 99,
      countsWithout: new Map(),
      ...rest,
    },
    'en',
  );
}

describe('evidenceListView', () => {
  it('says how many there are, or how many were found', () => {
    expect(view({}).finding).toEqual({ key: 'list.finding.all', values: { total: 99 } });
    expect(view({ kind: 'policy' }).finding).toEqual({
      key: 'list.finding.some',
      values: { found: 45, total: 99 },
    });
    expect(view({ text: 'x' }, { found: 0 }).finding.key).toBe('list.finding.none');
  });

  it('spreads what was found over the cities, unless one of them is chosen', () => {
    expect(view({}).byCity.map(({ slug, count }) => [slug, count])).toEqual([
      ['north', 4],
      ['south', 3],
      ['east', 0],
    ]);
    expect(view({ city: 'north' }).byCity).toEqual([]);
  });

  it('offers each value with what it would find, indicators under their driver', () => {
    const { facets } = view({ strength: 'outcome' });
    const strength = facets.find((filter) => filter.facet === 'strength');
    expect(strength?.value).toBe('outcome');
    expect(strength?.groups[0]?.options.map(({ value, count }) => [value, count])).toEqual([
      ['asserted', 0],
      ['named', 0],
      ['quantified', 0],
      ['outcome', 7],
    ]);
    const indicators = facets.find((filter) => filter.facet === 'indicator');
    expect(
      indicators?.groups.map((group) => [group.key, group.options.map(({ value }) => value)]),
    ).toEqual([
      ['people', ['skill', 'firms']],
      ['money', ['funds', 'listings']],
    ]);
  });

  it('leads from each filter in force to the list without it', () => {
    const { active } = view({ text: '算力', city: 'south', page: 2 });
    expect(active.map(({ field, hrefWithout }) => [field, hrefWithout])).toEqual([
      ['text', '/en/places/evidence?city=south'],
      ['city', '/en/places/evidence?text=%E7%AE%97%E5%8A%9B'],
    ]);
  });

  it('keeps the filters in the other language', () => {
    expect(view({ kind: 'policy', page: 2 }).switchHref).toBe(
      '/zh/places/evidence?kind=policy&page=2',
    );
  });

  it('leads to the pages around, the first and the last', () => {
    const { pages } = view({ page: 5, kind: 'policy' }, { found: 200 });
    expect(pages.links.map(({ number }) => number)).toEqual([1, 4, 5, 6, 10]);
    expect(pages.previous).toBe('/en/places/evidence?kind=policy&page=4');
    expect(view({ page: 3 }).pages.next).toBeNull();
  });

  it('marks the words in the claim', () => {
    const [item] = view({ text: 'HANDS' }).items;
    expect(item?.claim.runs).toEqual([
      { text: 'Skilled ', isMatch: false },
      { text: 'hands', isMatch: true },
    ]);
    expect(item?.foundElsewhere).toEqual([]);
  });

  it.each([
    ['trade', 'passage', 'en'],
    ['手艺', 'passage', 'zh'],
    ['巧匠', 'claim', 'zh'],
    ['guild', 'organization', 'en'],
  ])('says where “%s” was found, if not in the claim: %s, %s', (text, where, lang) => {
    const found = view({ text }).items[0]?.foundElsewhere;
    expect(found?.map((one) => [one.where, one.text.lang])).toEqual([[where, lang]]);
  });

  it('explains each word once', () => {
    const found = view({ text: 'skilled trade guild' }).items[0]?.foundElsewhere;
    expect(found?.map((one) => one.where)).toEqual(['passage', 'organization']);
  });

  it('says what each piece of evidence bears on', () => {
    const [item] = view({}).items;
    expect(item?.links).toEqual([
      {
        indicator: { slug: 'skill', title: { en: 'skill' }, href: '/en/places/methodology#skill' },
        strength: 'outcome',
        polarity: 'supports',
      },
    ]);
    expect(item?.passage).toEqual({ number: 1, href: '/en/places/sources/paper#passage-1' });
    expect(item?.source).toBeNull();
  });
});

describe('pageCount', () => {
  it.each([
    [0, 1],
    [20, 1],
    [21, 2],
  ])('%i found: %i pages', (found, pages) => {
    expect(pageCount(found)).toBe(pages);
  });
});
