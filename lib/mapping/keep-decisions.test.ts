import { describe, expect, it } from 'vitest';
import { beginMapping } from './default-drivers';
import {
  addDenominator,
  addDriver,
  addSource,
  addUnmapped,
  leaveOutUndecided,
  removeCities,
  removeFromList,
  setMany,
} from './edit-mapping';
import { complete } from './fixtures/complete';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import { keepDecisions } from './keep-decisions';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import { shownIndicators } from './shown-indicators';

function proposed(headings: readonly string[]): Mapping {
  const { mapping } = proposeMapping([rawTable([['City', 'Code', ...headings], ...TOWNS])]);
  if (mapping === null) throw new Error('No table was found.');
  return beginMapping(mapping, '2026-11-28');
}

const decided = () => complete(proposed(['Jobs (2020)', 'GDP, EUR m (2019)']));

describe('a table that is read anew', () => {
  it('keeps what was decided of columns that are called the same, but for the year', () => {
    const before = decided();
    const after = keepDecisions(proposed(['Jobs (2021)', 'Firms (2021)']), before);
    const [jobs, firms] = after.indicators;
    expect(jobs).toMatchObject({
      column: 'Jobs (2021)',
      year: 2021,
      direction: 1,
      driver: 'culture',
    });
    expect(firms).toMatchObject({ column: 'Firms (2021)', direction: null, driver: null });
    expect(after.index).toEqual(before.index);
    expect(after.sources).toEqual(before.sources);
    expect(after.cities.list).toEqual(before.cities.list);
  });

  it('takes over everything of the proposal where nothing was decided', () => {
    const before = proposed(['Jobs (2020)', 'GDP, EUR m (2019)']);
    const titled = { ...before, index: { ...before.index, title: { en: 'Towns' } } };
    const proposal = proposed(['Exports', 'Imports']);
    expect(keepDecisions(proposal, titled)).toEqual({
      ...proposal,
      index: titled.index,
    });
  });
});

describe('a mapping is edited', () => {
  it('a driver is added under a name that is free, and taken out with its indicators left out', () => {
    const added = addDriver(decided(), 'Jobs', 'en');
    const driver = added.drivers.at(-1);
    expect(driver).toMatchObject({ title: { en: 'Jobs' }, slug: 'jobs-2' });
    const { drivers, indicators } = removeFromList(added, 'drivers', 0);
    expect(drivers).toHaveLength(4);
    expect(indicators.map(({ driver: slug }) => slug)).toEqual([null, null]);
  });

  it('the only source that is left is that of everything', () => {
    const two = addSource(decided(), '2026-11-28');
    const other = setMany(two, [0], { source: two.sources[1]?.slug ?? '' });
    const { sources, indicators } = removeFromList(other, 'sources', 1);
    expect(sources).toHaveLength(1);
    expect(indicators.map(({ source }) => source)).toEqual(['source', 'source']);
  });

  it('a denominator is added with what its heading says, and taken out of what it divides', () => {
    const added = addDenominator(decided(), 'Jobs (2020)');
    expect(added.denominators).toMatchObject([{ slug: 'jobs', year: 2020, source: 'source' }]);
    const divided = setMany(added, [1], {});
    const indicators = divided.indicators.map((one) => ({ ...one, denominator: 'jobs', per: 1 }));
    const without = removeFromList({ ...divided, indicators }, 'denominators', 0);
    expect(without.indicators.map(({ denominator, per }) => [denominator, per])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('many are decided at once, and those without a direction left out', () => {
    const open = proposed(['Jobs (2020)', 'GDP, EUR m (2019)']);
    const set = setMany(open, [0, 1], { driver: 'capital', unit: { zh: '个' } });
    expect(set.indicators.map(({ unit }) => unit)).toEqual([
      { zh: '个' },
      { en: 'EUR m', zh: '个' },
    ]);
    const some = setMany(set, [1], { direction: -1 });
    expect(leaveOutUndecided(some).indicators.map(({ driver }) => driver)).toEqual([
      null,
      'capital',
    ]);
  });

  it('cities are left out by their labels', () => {
    const { cities } = removeCities(decided(), new Set(['Beton', 'nobody']));
    expect(cities.list.map(({ slug }) => slug)).toEqual(['aville', 'cefield', 'deham', 'estow']);
  });

  it('columns that it does not speak of are added, left out at first', () => {
    const added = addUnmapped(decided(), proposed(['Jobs (2021)', 'Firms (2021)']));
    expect(added.indicators.map(({ column, driver }) => [column, driver])).toEqual([
      ['Jobs (2020)', 'culture'],
      ['GDP, EUR m (2019)', 'culture'],
      ['Firms (2021)', null],
    ]);
  });
});

describe('the indicators of a page', () => {
  it.each([
    ['', 'all', [0, 1]],
    ['jobs', 'all', [0]],
    ['JOBS 2020', 'used', [0]],
    ['', 'undecided', []],
    ['', 'left-out', []],
  ] as const)('“%s”, %s: %j', (find, show, found) => {
    expect(shownIndicators(decided(), { find, show, page: 9 })).toEqual({
      found,
      onPage: found,
      page: 1,
      pages: 1,
    });
  });

  it('are cut into pages', () => {
    const [one] = decided().indicators;
    if (one === undefined) throw new Error('No indicator.');
    const many = { ...decided(), indicators: Array.from({ length: 61 }, () => one) };
    expect(shownIndicators(many, { find: '', show: 'all', page: 2 })).toMatchObject({
      onPage: [60],
      pages: 2,
    });
  });
});
