import { describe, expect, it } from 'vitest';
import { compareData } from './compare/compare.fixture';
import { overviewView } from './overview';
import type { OverviewData } from './overview/data';
import type { SourcePassages } from './overview/passages';

const DATA: OverviewData = {
  ...compareData(),
  events: [
    {
      slug: 'tomorrow',
      city: 'north',
      wave: 'ai',
      kind: 'listing',
      title: { en: 'A listing announced' },
      date: '2026-01-09',
      precision: 'day',
      organizations: [],
      evidence: 'e4',
    },
  ],
  disagreements: [
    { slug: 'count', source: 'paper', passages: [3, 4], text: { en: 'Two counts differ.' } },
  ],
};

const VIEW = overviewView(DATA, 'en');

function numbers(sources: readonly SourcePassages[] | undefined): readonly number[] {
  return (sources ?? []).flatMap((source) => source.passages.map((mark) => mark.passage));
}

describe('overviewView', () => {
  it('compares the first two cities where none is ranked', () => {
    expect([VIEW.pair?.a.slug, VIEW.pair?.b.slug]).toEqual(['north', 'south']);
  });

  it('says what the finding rests on', () => {
    // By hand, on skill and funds: north (100 + 50) / 2, south (50 + 75) / 2; north is ahead for
    // two thirds of all weights.
    expect(VIEW.finding).toEqual({
      key: 'finding.undecidedNone',
      values: { a: 'North', b: 'South' },
    });
    expect(VIEW.lede).toEqual([
      {
        key: 'lede.counts',
        values: { a: 'North', b: 'South', total: 4, inA: 3, inB: 3, shared: 2 },
      },
      {
        key: 'lede.shared',
        values: { a: 'North', b: 'South', scoreA: '75.0', scoreB: '62.5', shared: 2 },
      },
      { key: 'lede.turned', values: { passages: 2 } },
    ]);
    expect(VIEW.pair?.order).toMatchObject({
      ahead: 'north',
      share: expect.closeTo(2 / 3, 9),
      href: '/en/places/robustness/north,south#leads',
    });
  });

  it('gives each score its bounds, its count of indicators and its thin mark', () => {
    const [people] = VIEW.drivers;
    expect(
      people?.scores.map(({ value, lower, upper, present, total, thin }) => [
        value,
        lower,
        upper,
        present,
        total,
        thin,
      ]),
    ).toEqual([
      [75, 75, 75, 2, 2, false],
      [50, 25, 75, 1, 2, true],
      [25, 12.5, 62.5, 1, 2, true],
    ]);
  });

  it('numbers the notes in the order in which their marks appear', () => {
    expect(VIEW.notes.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'shared'],
      [2, 'driver'],
      [3, 'driver'],
      [4, 'driver'],
      [5, 'driver'],
      [6, 'driver'],
      [7, 'driver'],
    ]);
    expect(VIEW.drivers.map((row) => row.scores.map((score) => score.note))).toEqual([
      [2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('names in a note every passage behind the figure', () => {
    const [shared, northPeople] = VIEW.notes;
    expect(shared?.cities.map((city) => numbers(city.sources))).toEqual([
      [1, 2, 4],
      [5, 6],
    ]);
    expect(numbers(northPeople?.cities[0]?.sources)).toEqual([1, 2, 3]);
  });

  it('says how far the evidence on each city reaches', () => {
    expect(
      VIEW.limits.reach.map(({ city, passages, missing, total }) => [
        city,
        passages,
        missing,
        total,
      ]),
    ).toEqual([
      ['north', 4, 1, 4],
      ['south', 3, 1, 4],
      ['east', 2, 3, 4],
    ]);
  });

  it('says where passages disagree, and what was still to come', () => {
    const [disagreement] = VIEW.limits.disagreements;
    expect(disagreement?.passages.map((mark) => mark.href)).toEqual([
      '/en/places/sources/paper#passage-3',
      '/en/places/sources/paper#passage-4',
    ]);
    expect(VIEW.limits.scheduled.map((event) => event.slug)).toEqual(['tomorrow']);
  });

  it('tells a cell with evidence against from one without any', () => {
    expect([...VIEW.gaps.onlyAgainst]).toEqual(['east/funds']);
  });

  it('has no finding about an index of one city', () => {
    const [north] = DATA.cities;
    const alone = overviewView({ ...DATA, cities: north === undefined ? [] : [north] }, 'en');
    expect(alone.finding.key).toBe('finding.tooFewCities');
    expect(alone.pair).toBeNull();
  });
});
