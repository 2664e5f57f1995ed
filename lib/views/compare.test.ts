import { describe, expect, it } from 'vitest';
import { parseCities, parseWeights } from '../address/parse-compare';
import { canonicalComparePath, compareView, sameComparePath } from './compare';
import { compareData } from './compare/compare.fixture';
import type { ComparisonView } from './compare/comparison';

const DATA = compareData();
const SLUGS = DATA.cities.map((city) => city.slug);

function view(cities: string, weights?: string) {
  return compareView(DATA, {
    locale: 'en',
    cities: parseCities(cities, SLUGS),
    weights: parseWeights(weights === undefined ? undefined : [weights], ['people', 'money']),
  });
}

function compared(cities = 'north,south', weights?: string): ComparisonView {
  const { comparison } = view(cities, weights);
  if (comparison === null) throw new Error('nothing compared');
  return comparison;
}

describe('compareView', () => {
  it('says that the evidence does not decide, with both scores on the shared basis', () => {
    // By hand: north (100 + 50) / 2, south (50 + 75) / 2 on skill and funds.
    expect(compared().finding).toEqual({
      key: 'finding.undecided',
      values: {
        a: 'North',
        b: 'South',
        scoreA: '75.0',
        scoreB: '62.5',
        shared: 2,
        basis: 'evidence',
      },
    });
  });

  it('gives the lead share, and the range without any one passage', () => {
    // By hand: ahead where 50 w > 25 (1 - w), so for two thirds of all w; without passage 5
    // only funds is shared (50 - 75), without 4 or 6 only skill (100 - 50).
    expect(compared().doubt?.values).toMatchObject({
      ahead: 'North',
      lowest: '−25.0',
      highest: '+50.0',
    });
    // Within a quarter w is at least three eighths, and north always ahead.
    expect(compared().order).toMatchObject({ ahead: 'north', near: 1, spread: 0.25 });
    expect(compared().order?.share).toBeCloseTo(2 / 3, 9);
    const passages = compared().basis[0]?.doubt?.turning.map((mark) => mark.passage);
    expect(passages).toEqual([1, 5]);
  });

  it('tells the doubt of whoever is ahead, whichever city is named first', () => {
    expect(compared('south,north').doubt?.values).toMatchObject({
      ahead: 'North',
      lowest: '−25.0',
      highest: '+50.0',
    });
    const { order } = compared('south,north');
    expect(order).toMatchObject({ ahead: 'north', near: 1 });
    expect(order?.share).toBeCloseTo(2 / 3, 9);
  });

  it('gives cities that are compared marks of their own, however far apart in the index', () => {
    // Six after the first, so with its mark; the second mark is free.
    const positionOf = (slug: string) => (slug === 'south' ? 7 : 1);
    const { comparison } = compareView(
      {
        ...DATA,
        cities: DATA.cities.map((city) => ({ ...city, position: positionOf(city.slug) })),
      },
      {
        locale: 'en',
        cities: parseCities('south,north', SLUGS),
        weights: { kind: 'official' },
      },
    );
    expect(comparison?.cities.map(({ position }) => position)).toEqual([2, 1]);
    expect(comparison?.pair.map(({ position }) => position)).toEqual([2, 1]);
  });

  it('shows what each city has beside what both have', () => {
    const [overall, people, money] = compared().basis;
    expect(overall?.sharedBasis).toEqual({ a: 75, b: 62.5, shared: 2, total: 4 });
    expect(people?.own.map((score) => [score.value, score.present, score.thin])).toEqual([
      [75, 2, false],
      [50, 1, true],
    ]);
    expect(money?.sharedBasis).toEqual({ a: 50, b: 75, shared: 1, total: 2 });
  });

  it('leads from each score to where the city’s evidence stands', () => {
    expect(compared().basis[1]?.own[0]?.href).toBe('/en/places/cities/north#people');
  });

  it('splits the gap into drivers and shared indicators that add up to it', () => {
    const gap = compared().gap;
    expect(gap?.gap).toBe(12.5);
    expect(gap?.rows.map((row) => [row.node, row.contribution])).toEqual([
      ['people', 25],
      ['skill', 25],
      ['money', -12.5],
      ['funds', -12.5],
    ]);
  });

  it('marks a cell without evidence, and one with evidence only against', () => {
    const rows = compared('north,east').indicators.flatMap((group) => group.rows);
    const cells = (indicator: string) => rows.find((row) => row.node === indicator)?.cells;
    expect(cells('listings')?.map((cell) => [cell.value, cell.onlyAgainst])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(cells('funds')?.[1]).toMatchObject({ value: null, onlyAgainst: true });
  });

  it('leads from a level straight to the passages behind it', () => {
    const [skill] = compared().indicators[0]?.rows ?? [];
    expect(skill?.cells[0]?.passages.map((mark) => mark.href)).toEqual([
      '/en/places/sources/paper#passage-1',
      '/en/places/sources/paper#passage-2',
    ]);
  });

  it('sets means of inputs beside means of outcomes', () => {
    // By hand: north skill 100 and funds 50, firms 50; south skill 50 and funds 75, listings 100.
    expect(compared().roles).toEqual({
      input: { a: 75, b: 62.5 },
      outcome: { a: 50, b: 100 },
    });
  });

  it('says that the units and the periods are not alike', () => {
    expect(compared().unlikeUnits).toEqual([
      { city: 'north', unit: 'municipality' },
      { city: 'south', unit: 'region' },
    ]);
    expect(compared().unlikePeriods).toEqual([
      { city: 'north', from: '2020', to: '2026-01-08' },
      { city: 'south', from: '1971', to: '2015' },
    ]);
  });

  it('counts the passages on each city', () => {
    expect(compared().evidenceBase.cities).toEqual([
      { city: 'north', passages: 4, values: 0 },
      { city: 'south', passages: 3, values: 0 },
    ]);
  });

  it('says that nothing can be compared where no indicator is shared', () => {
    const comparison = compared('south,east');
    expect(comparison.finding.key).toBe('finding.nothingShared');
    expect(comparison.gap).toBeNull();
    expect(comparison.doubt).toBeNull();
    expect(comparison.weights.official.verdict).toEqual({ kind: 'nothing-shared' });
  });

  it('invites a choice where fewer than two cities are known, and names the unknown', () => {
    const page = view('north,atlantis');
    expect(page.comparison).toBeNull();
    expect(page.notices).toEqual([{ kind: 'unknown-cities', cities: ['atlantis'] }]);
    expect(page.options.map((option) => option.isChosen)).toEqual([true, false, false]);
    expect(canonicalComparePath(page, 'en')).toBe('/en/places/compare/north');
    expect(sameComparePath(view('atlantis'), 'zh')).toBe('/zh/places/compare/-');
  });

  it('has one canonical address for a pair told from either side, and for any weights', () => {
    const page = view('south,north', 'people-20,money-80');
    expect(canonicalComparePath(page, 'en')).toBe('/en/places/compare/north,south');
    const three = view('east,north,south');
    expect(canonicalComparePath(three, 'zh')).toBe('/zh/places/compare/north,east,south');
  });

  it('offers every pair of three cities, the address naming the pair first', () => {
    const { pairs } = view('north,south,east', 'people-20,money-80');
    expect(pairs.map((pair) => [pair.href, pair.isShown])).toEqual([
      ['/en/places/compare/north,south,east/people-20,money-80', true],
      ['/en/places/compare/north,east,south/people-20,money-80', false],
      ['/en/places/compare/south,east,north/people-20,money-80', false],
    ]);
  });

  it('keeps the official weights, and says why, where the address has malformed ones', () => {
    const page = view('north,south', 'people-20');
    expect(page.notices).toEqual([{ kind: 'weights', fault: 'missing-driver', part: 'money' }]);
    expect(page.comparison?.weights.chosen).toBeNull();
  });

  it('shows the reader’s weights beside the official ones', () => {
    // By hand: north 0.2 · 100 + 0.8 · 50, south 0.2 · 50 + 0.8 · 75.
    const { official, chosen, drivers } = compared('north,south', 'people-20,money-80').weights;
    expect([official.sharedA, official.sharedB]).toEqual([75, 62.5]);
    expect(chosen?.sharedA).toBeCloseTo(60, 9);
    expect(chosen?.sharedB).toBeCloseTo(70, 9);
    expect(drivers.map((driver) => [driver.official, driver.chosen])).toEqual([
      [50, 20],
      [50, 80],
    ]);
  });

  it('takes the official weights in other words for the official ones', () => {
    expect(view('north,south', 'people-10,money-10').weights).toEqual({});
    expect(compared('north,south', 'people-10,money-10').weights.chosen).toBeNull();
  });

  it('turns a preset into shares of 100', () => {
    expect(compared().weights.presets[0]?.weights).toEqual({ people: 25, money: 75 });
  });
});
