import { describe, expect, it } from 'vitest';
import { NO_RANKING_OPTIONS, type RankingOptions } from '../address/ranking-options';
import type { Score } from '../scoring/types';
import { rankingView } from './ranking';
import type { RankingCity, RankingTable } from './ranking/table';

function score(city: string, node: string, value: number | null, rank: number | null): Score {
  const present = value === null ? 1 : 4;
  const bounds = { lower: 0, upper: 100, coverage: present / 4, present, total: 4, thin: false };
  return { city, node, value, rank, ...bounds };
}

type Given = {
  readonly rank: number | null;
  readonly drivers: readonly (number | null)[];
  readonly interval?: RankingCity['interval'];
};

function city(slug: string, { rank, drivers, interval = null }: Given): RankingCity {
  const value = rank === null ? null : 100 - rank;
  return {
    slug,
    name: { en: slug, zh: `${slug}市` },
    country: { en: slug === 'oslo' ? 'Norway' : 'Elsewhere' },
    unitKind: 'region',
    overall: score(slug, 'index', value, rank),
    drivers: drivers.map((one, at) => score(slug, `d${at}`, one, null)),
    interval,
    searchText: `${slug}\n${slug}市\nx1`,
  };
}

const DRIVERS = ['d0', 'd1'].map((slug, at) => ({
  slug,
  title: { en: `Driver ${at}` },
  shortTitle: { en: `D${at}` },
  weight: at + 1,
}));

const CITIES = [
  city('bern', { rank: 1, drivers: [10, 90], interval: { best: 1, worst: 3 } }),
  city('oslo', { rank: 2, drivers: [80, 20], interval: { best: 1, worst: 3 } }),
  city('cork', { rank: 3, drivers: [40, null], interval: { best: 3, worst: 4 } }),
  city('riga', { rank: 4, drivers: [50, 50], interval: { best: 4, worst: 4 } }),
  city('nice', { rank: null, drivers: [null, 60] }),
];

function viewOf(options: Partial<RankingOptions> = {}, cities = CITIES) {
  const table: RankingTable = {
    index: { slug: 'small', title: { en: 'Small' } },
    coverageThreshold: 0.5,
    drivers: DRIVERS,
    cities,
  };
  const parsed = { options: { ...NO_RANKING_OPTIONS, ...options }, notices: [] };
  return rankingView(table, parsed, 'en');
}

const orderOf = (options: Partial<RankingOptions>) => viewOf(options).rows.map(({ slug }) => slug);

describe('rankingView', () => {
  it('says who is first, and how many others could as well be', () => {
    expect(viewOf().finding).toEqual({
      key: 'finding.open',
      values: { city: 'bern', ranked: 4, others: 2 },
    });
    expect(viewOf().lede).toEqual([
      { key: 'lede.interval', values: { city: 'bern', best: 1, worst: 3 } },
      { key: 'lede.unranked', values: { unranked: 1 } },
    ]);
    const sure = city('bern', { rank: 1, drivers: [1, 1], interval: { best: 1, worst: 1 } });
    expect(viewOf({}, [sure, ...CITIES.slice(2)]).finding.key).toBe('finding.sure');
    const plain = city('bern', { rank: 1, drivers: [1, 1] });
    expect(viewOf({}, [plain, ...CITIES.slice(2)]).finding.key).toBe('finding.first');
    const level = city('lund', { rank: 1, drivers: [1, 1] });
    expect(viewOf({}, [plain, level]).finding.key).toBe('finding.tied');
    expect(viewOf({}, CITIES.slice(4)).finding.key).toBe('finding.none');
  });

  it('sorts both ways, what is not known always last', () => {
    expect(orderOf({})).toEqual(['bern', 'oslo', 'cork', 'riga', 'nice']);
    expect(orderOf({ order: 'asc' })).toEqual(['riga', 'cork', 'oslo', 'bern', 'nice']);
    expect(orderOf({ sort: 'driver-d1' })).toEqual(['bern', 'nice', 'riga', 'oslo', 'cork']);
    expect(orderOf({ sort: 'driver-d1', order: 'asc' })).toEqual([
      'oslo',
      'riga',
      'nice',
      'bern',
      'cork',
    ]);
    expect(orderOf({ sort: 'name', order: 'asc' })).toEqual([
      'bern',
      'cork',
      'nice',
      'oslo',
      'riga',
    ]);
  });

  it('finds by name in both languages and by code, and filters', () => {
    expect(orderOf({ text: 'OSLO' })).toEqual(['oslo']);
    expect(orderOf({ text: 'ｏｓｌｏ市' })).toEqual(['oslo']);
    expect(orderOf({ text: 'X1 riga' })).toEqual(['riga']);
    expect(orderOf({ country: 'Norway' })).toEqual(['oslo']);
    expect(orderOf({ coverage: '50' })).not.toContain('nice');
  });

  it('says why a city has no rank', () => {
    expect(viewOf().rows.at(-1)?.reason).toEqual({
      kind: 'drivers',
      drivers: [{ en: 'Driver 0' }],
    });
    expect(viewOf().rows[0]?.reason).toBeNull();
  });

  it('keeps what was chosen on every way on, and turns the order of the sorted column', () => {
    const view = viewOf({ cities: ['oslo'] });
    expect(view.heads.score).toMatchObject({
      sorted: 'descending',
      href: '/en/small/ranking?order=asc&cities=oslo',
    });
    expect(view.heads.name.href).toBe('/en/small/ranking?sort=name&cities=oslo');
    expect(view.chosen).toEqual([
      { slug: 'oslo', name: { en: 'oslo', zh: 'oslo市' }, hrefWithout: '/en/small' },
    ]);
    expect(view.rows.filter(({ isChosen }) => isChosen).map(({ slug }) => slug)).toEqual(['oslo']);
  });

  it('shows the last page where a later one is asked for, and says so', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      city(`c${at}`, { rank: at + 1, drivers: [1, 1] }),
    );
    const view = viewOf({ page: 9 }, many);
    expect(view.rows).toHaveLength(20);
    expect(view.notices).toEqual([{ kind: 'beyond', page: 9, last: 3 }]);
    expect(view.pages.previous).toBe('/en/small/ranking?page=2');
  });

  it('draws the two drivers of the largest weight, of the cities that have both', () => {
    expect(viewOf().scatter).toMatchObject({ x: { slug: 'd1' }, y: { slug: 'd0' }, count: 3 });
    expect(viewOf({ x: 'd0' }).scatter).toMatchObject({ x: { slug: 'd0' }, y: { slug: 'd1' } });
    expect(viewOf().strips.map(({ chart }) => [chart.count, chart.spread?.median])).toEqual([
      [4, 45],
      [4, 55],
    ]);
  });
});
