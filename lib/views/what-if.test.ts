import { describe, expect, it } from 'vitest';
import { type Assumptions, NO_ASSUMPTIONS } from '../address/what-if-paths';
import { compareData } from './compare/compare.fixture';
import { officialPair, whatIfView } from './what-if';
import type { WhatIfData } from './what-if/data';
import type { WhatIfView } from './what-if/types';

/*
 * Of the fixture: north has skill 4 (passage 1 says 4, passage 2 says 3), firms 2, funds 2; south
 * skill 2, funds 3, listings 4. On what both have (skill, funds) north has (100 + 50) / 2 = 75 and
 * south (50 + 75) / 2 = 62.5.
 */

function data(): WhatIfData {
  const { observations, ...rest } = compareData();
  return { ...rest, observed: observations };
}

function view(
  assumptions: Partial<Assumptions>,
  cities: readonly string[] = ['north', 'south'],
): WhatIfView {
  const rows = data();
  return whatIfView(rows, {
    locale: 'en',
    cities: { known: cities, unknown: [], tooMany: [] },
    assumptions: { ...NO_ASSUMPTIONS, ...assumptions },
    notices: [],
    officialPair: () => officialPair(rows, cities),
  });
}

function scoresOf({ outcome }: WhatIfView, city: string, node: string) {
  const rows = outcome?.cities.find((one) => one.city.slug === city)?.rows;
  const scores = rows?.find((row) => row.node === node)?.scores;
  return scores && [scores.official.value, scores.whatIf.value];
}

function cellsOf({ outcome }: WhatIfView) {
  return outcome?.cells.map(({ key, values, isMoved }) => [
    key,
    values.official,
    values.whatIf,
    isMoved,
  ]);
}

describe('evidence switched off', () => {
  it('rates its cell from what is left and moves the scores, the official ones beside them', () => {
    const seen = view({ off: ['e1'] });
    expect(cellsOf(seen)).toEqual([['north skill', 4, 3, true]]);
    // (100 + 50) / 2 and (75 + 50) / 2.
    expect(scoresOf(seen, 'north', 'people')).toEqual([75, 62.5]);
    expect(scoresOf(seen, 'south', 'people')).toEqual([50, 50]);
    expect(seen.outcome?.pair?.official).toMatchObject({ a: 75, b: 62.5, gap: 12.5 });
    expect(seen.outcome?.pair?.whatIf).toMatchObject({ a: 62.5, b: 62.5, gap: 0 });
    expect(seen.outcome?.pair?.drivers.map(({ adds }) => adds)).toEqual([
      { official: 25, whatIf: 12.5 },
      { official: -12.5, whatIf: -12.5 },
    ]);
  });

  it('says of a cell that another passage carries that nothing moves', () => {
    const seen = view({ off: ['e2'] });
    expect(cellsOf(seen)).toEqual([['north skill', 4, 4, false]]);
    expect(scoresOf(seen, 'north', 'people')).toEqual([75, 75]);
  });

  it('leaves no rating where nothing is left, and none is shared any more', () => {
    const seen = view({ off: ['e1', 'e2', 'e4'] });
    expect(cellsOf(seen)).toEqual([
      ['north skill', 4, null, true],
      ['north funds', 2, null, true],
    ]);
    expect(seen.outcome?.pair?.whatIf).toMatchObject({ gap: null, leadShare: null, shared: 0 });
    expect(seen.outcome?.pair?.whatIf.finding.key).toBe('finding.nothingShared');
  });

  it('is the same by its passage, and by its source all that rests on that', () => {
    expect(cellsOf(view({ passages: ['paper:1'] }))).toEqual([['north skill', 4, 3, true]]);
    const whole = view({ sources: ['paper'] });
    expect(whole.outcome?.cells).toHaveLength(6);
    expect(whole.outcome?.cells.every(({ values }) => values.whatIf === null)).toBe(true);
  });
});

describe('a rating that is set', () => {
  it('counts, also where the edition has none', () => {
    const seen = view({ ratings: [{ city: 'north', indicator: 'listings', value: 4 }] });
    expect(cellsOf(seen)).toEqual([['north listings', null, 4, true]]);
    // Money is thin with one indicator, so that north had no overall score: (50 + 100) / 2 now.
    expect(scoresOf(seen, 'north', 'money')).toEqual([50, 75]);
    expect(scoresOf(seen, 'north', 'index')).toEqual([null, 75]);
    const overall = seen.outcome?.cities[0]?.rows[0]?.scores;
    expect([overall?.official.rank, overall?.whatIf.rank]).toEqual([null, 1]);
    expect(seen.outcome?.ranked).toEqual({ official: 0, whatIf: 1 });
  });

  it('stands in place of what would follow from the evidence left', () => {
    const seen = view({
      off: ['e1'],
      ratings: [{ city: 'north', indicator: 'skill', value: 0 }],
    });
    expect(cellsOf(seen)).toEqual([['north skill', 4, 0, true]]);
    expect(seen.outcome?.pair?.whatIf).toMatchObject({ a: 25, b: 62.5, gap: -37.5 });
  });

  it('may be none', () => {
    const seen = view({ ratings: [{ city: 'south', indicator: 'funds', value: null }] });
    expect(seen.outcome?.pair?.whatIf).toMatchObject({ a: 100, b: 50, shared: 1 });
  });
});

describe('weights and methods', () => {
  it('weighs the drivers as assumed', () => {
    // 100 * 0.75 + 50 * 0.25 and 50 * 0.75 + 75 * 0.25.
    const { pair } = view({ weights: { people: 75, money: 25 } }).outcome ?? {};
    expect(pair?.whatIf).toMatchObject({ a: 87.5, b: 56.25 });
  });

  it('takes official weights in other words for no assumption', () => {
    const seen = view({ weights: { people: 10, money: 10 } });
    expect(seen.outcome).toBeNull();
    expect(seen.href).toBe('/en/places/what-if/north,south');
  });

  it('joins scores by the mean that is chosen', () => {
    const { pair } = view({ methods: { aggregation: 'geometric' } }).outcome ?? {};
    expect(pair?.whatIf.a).toBeCloseTo(Math.sqrt(100 * 50), 9);
    expect(pair?.whatIf.b).toBeCloseTo(Math.sqrt(50 * 75), 9);
  });

  it('tells what a method does to a value here, and only of the cities looked at', () => {
    const seen = view({
      methods: { aggregation: 'geometric' },
      ratings: [{ city: 'north', indicator: 'skill', value: 0 }],
    });
    expect(seen.problems).toContainEqual({
      code: 'zero-in-mean',
      value: 0,
      title: { en: 'skill' },
      city: { en: 'North' },
      more: 0,
    });
  });
});

describe('the way back', () => {
  it('is an address without the one assumption, and one without any', () => {
    const seen = view({ off: ['e1', 'e4'], methods: { aggregation: 'geometric' } });
    expect(seen.assumptions.map(({ kind, removeHref }) => [kind, removeHref])).toEqual([
      ['off', '/en/places/what-if/north,south?off=e4&aggregation=geometric'],
      ['off', '/en/places/what-if/north,south?off=e1&aggregation=geometric'],
      ['method', '/en/places/what-if/north,south?off=e1,e4'],
    ]);
    expect(seen.resetHref).toBe('/en/places/what-if/north,south');
    expect(seen.switchHref).toBe('/zh/places/what-if/north,south?off=e1,e4&aggregation=geometric');
    expect(seen.officialHref).toBe('/en/places/compare/north,south');
  });
});

describe('the form', () => {
  it('offers each piece of evidence once, ticked where it is off', () => {
    const [people] = view({ off: ['e1'] }).form.groups;
    const [skill] = people?.indicators ?? [];
    expect(skill?.isTouched).toBe(true);
    expect(skill?.cells[0]?.evidence.map(({ slug, isOff }) => [slug, isOff])).toEqual([
      ['e1', true],
      ['e2', false],
    ]);
  });

  it('says of one city alone what becomes of it, without a pair', () => {
    const seen = view({ off: ['e1'] }, ['north']);
    expect(scoresOf(seen, 'north', 'people')).toEqual([75, 62.5]);
    expect(seen.outcome?.pair).toBeNull();
    expect(seen.officialHref).toBe('/en/places/cities/north');
  });
});
