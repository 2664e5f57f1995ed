import { describe, expect, it } from 'vitest';
import type { SecondRatingRow } from '../../pack/tables';
import { compareData } from '../compare/compare.fixture';
import { pairRobustness } from './pair-robustness';

/*
 * Of the fixture north and south share skill (4 and 2) in people and funds (2 and 3) in money:
 * north has 100 and 50, south 50 and 75, the index 75 and 62.5.
 */

function viewOf(secondRatings: readonly SecondRatingRow[] = []) {
  const data = compareData();
  const { observations: observed } = data;
  const [cityA, cityB] = data.cities;
  if (cityA === undefined || cityB === undefined) throw new Error('The fixture has no two cities.');
  return pairRobustness(
    { ...data, observed, secondRatings },
    { cityA, cityB, isFirst: true, drivers: null, locale: 'en' },
  );
}

describe('a pair of which one leads', () => {
  it('says how often, and which weight would turn it', () => {
    // 50 w > 25 (1 - w) from a weight of one third on people.
    const { sentence, breakEven } = viewOf();
    expect(sentence?.ahead).toBe('north');
    expect(sentence?.share).toBeCloseTo(2 / 3, 9);
    expect(sentence?.turning).toMatchObject({ driver: 'people', direction: 'less' });
    expect(breakEven.map(({ slug, weight }) => [slug, weight])).toEqual([
      ['people', expect.closeTo(1 / 3, 9)],
      ['money', expect.closeTo(2 / 3, 9)],
    ]);
  });

  it('tells each share of whoever is ahead there', () => {
    const { leads } = viewOf();
    expect(leads.map(({ slug, ahead, all, near }) => [slug, ahead, all, near])).toEqual([
      // Within a quarter people weigh at least three eighths: always over one third.
      ['index', 'north', expect.closeTo(2 / 3, 9), 1],
      ['people', 'north', 1, 1],
      ['money', 'south', 1, 1],
    ]);
  });

  it('has no map of fewer than three drivers', () => {
    const { map, mapChoices } = viewOf();
    expect([map, mapChoices.across]).toEqual([null, []]);
  });
});

describe('what moves the difference', () => {
  it('ranges from the lesser to the larger weight of a driver', () => {
    // 50 and -25 points at weights of 3/7 or 5/9 of people.
    const line = viewOf().tornado?.lines.find(({ key }) => key === 'weight people');
    expect(line?.low).toBeCloseTo((50 * 3 - 25 * 4) / 7, 9);
    expect(line?.high).toBeCloseTo((50 * 5 - 25 * 4) / 9, 9);
    expect(line?.turns).toBe(false);
  });

  it('leads from a passage to its evidence', () => {
    // Without passage 1 the skill of north is 3 by passage 2: 75 and 50, a difference of 0.
    const line = viewOf().tornado?.lines.find(({ key }) => key === 'passage paper#1');
    expect(line).toMatchObject({ low: 0, high: 12.5, turns: true });
    expect(line?.cause).toMatchObject({
      mark: { href: '/en/places/sources/paper#passage-1' },
      evidence: [{ href: '/en/places/evidence/e1' }],
    });
  });

  it('keeps every change and a tie on one scale', () => {
    const tornado = viewOf().tornado;
    // Without passage 4 or 6 only people are left, by 50; without 5 only money, by -25.
    expect(tornado?.scale).toEqual([-25, 50]);
    expect(tornado?.lines.every(({ low, high }) => low >= -25 && high <= 50)).toBe(true);
  });
});

describe('a second coding', () => {
  it('is nothing where there is none', () => {
    expect(viewOf().agreement).toBeNull();
  });

  it('counts apart what was settled', () => {
    const row = {
      ...{ city: 'north', indicator: 'skill', level: 4 },
      ...{ note: null, settlement: null, firstLevel: null },
    };
    const agreement = viewOf([
      row,
      { ...row, city: 'south', level: 1 },
      { ...row, indicator: 'firms', settlement: { en: 'Both read it again.' } },
    ]).agreement;
    expect(agreement).toMatchObject({ cells: 3, settled: 1 });
    expect(agreement?.rows[0]).toMatchObject({ bothRated: 2, sameLevel: 1 });
  });

  it('counts a settled cell of which the pack keeps the first rating', () => {
    const row = { city: 'north', indicator: 'skill', note: null, settlement: { en: 'Settled.' } };
    const agreement = viewOf([
      { ...row, level: 3, firstLevel: '2' },
      { ...row, city: 'south', level: 1, firstLevel: 'none' },
    ]).agreement;
    expect(agreement).toMatchObject({ cells: 2, settled: 0 });
    expect(agreement?.rows[0]).toMatchObject({ bothRated: 1, sameLevel: 0, onlySecond: 1 });
    expect(agreement?.rows[0]?.largestDifference).toBe(1);
  });
});

it('has the official method first, and then one step changed at a time', () => {
  const [official, ...others] = viewOf().methods;
  expect(official).toMatchObject({ isOfficial: true, result: { gap: 12.5, turns: false } });
  const changed = others.map(({ options }) => options.filter(({ key }) => key !== 'official'));
  expect(changed.every(({ length }) => length === 1)).toBe(true);
});
