import { expect, test } from 'vitest';
import { parseRanking } from './parse-ranking';
import { NO_RANKING_OPTIONS, rankingParameters } from './ranking-options';

const CITIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const OFFER = {
  cities: new Set(CITIES),
  drivers: ['culture', 'name'],
  countries: ['Norway'],
  units: ['region'],
};

test('what is not asked for is the default', () => {
  expect(parseRanking({}, OFFER)).toEqual({ options: NO_RANKING_OPTIONS, notices: [] });
});

test('options are read, and written back as the same address', () => {
  const { options, notices } = parseRanking(
    {
      text: ' Oslo ',
      country: 'Norway',
      unit: 'region',
      coverage: '50',
      sort: 'driver-name',
      order: 'asc',
      x: 'culture',
      page: '2',
      cities: ['a', 'b,c'],
    },
    OFFER,
  );
  expect(notices).toEqual([]);
  expect(options).toMatchObject({ text: 'Oslo', sort: 'driver-name', cities: ['a', 'b', 'c'] });
  expect(new URLSearchParams(rankingParameters(options).map(([...pair]) => pair)).toString()).toBe(
    'text=Oslo&country=Norway&unit=region&coverage=50&sort=driver-name&order=asc&x=culture&page=2&cities=a&cities=b&cities=c',
  );
});

test('names are sorted from the first letter unless asked otherwise', () => {
  expect(parseRanking({ sort: 'name' }, OFFER).options.order).toBe('asc');
});

test.each([
  [{ sort: 'driver-none' }, { kind: 'unknown', field: 'sort', value: 'driver-none' }],
  [{ page: '0' }, { kind: 'unknown', field: 'page', value: '0' }],
  [{ page: '-1' }, { kind: 'unknown', field: 'page', value: '-1' }],
  [{ coverage: '51' }, { kind: 'unknown', field: 'coverage', value: '51' }],
  [{ y: '<script>' }, { kind: 'unknown', field: 'y', value: '<script>' }],
  [{ cities: 'a,nowhere' }, { kind: 'unknown-cities', cities: ['nowhere'] }],
  [{ cities: CITIES }, { kind: 'too-many', most: 6, left: ['g', 'h'] }],
  [{ text: 'x'.repeat(101) }, { kind: 'cut', limit: 100 }],
])('%o: left out, and said so', (parameters, notice) => {
  expect(parseRanking(parameters, OFFER).notices).toEqual([notice]);
});

test('of a repeated key the first counts; keys that are no field are ignored', () => {
  const query = JSON.parse('{"sort":["name","coverage"],"a[]":"1","__proto__":"x"}');
  const { options, notices } = parseRanking(query, OFFER);
  expect(options.sort).toBe('name');
  expect(notices).toEqual([{ kind: 'repeated', field: 'sort' }]);
});
