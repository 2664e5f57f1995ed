import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClient } from '../../db/client';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { importedDatabase } from '../../write/fixtures/imported-database';
import { readViewFile } from './view-file';

const SMALL = 'small-index';
const TOWNS = 'towns';

beforeEach(async () => {
  const { file } = await importedDatabase(SMALL_PACK, MEASURE_PACK);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

async function linesOf(index: string, file: string, query = ''): Promise<string[][]> {
  const { content } = await readViewFile(index, file, new URLSearchParams(query));
  return content
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

describe('a comparison', () => {
  it('has the scores under the weights of its address', async () => {
    const scoresOf = async (weights: string) => {
      const [head, ...rows] = await linesOf(
        SMALL,
        'comparison.csv',
        `cities=north,south${weights}`,
      );
      expect(head?.slice(0, 3)).toEqual(['city', 'node', 'value']);
      return new Map(rows.map(([city, node, value]) => [`${city} ${node}`, value]));
    };
    const official = await scoresOf('');
    const trade = await scoresOf('&weights=learning-0,trade-100');
    // With all weight on one driver, the index is that driver.
    expect(trade.get(`north ${SMALL}`)).toBe(official.get('north trade'));
    expect(trade.get(`north ${SMALL}`)).not.toBe(official.get(`north ${SMALL}`));
  });

  it('has its gap node by node, with the cities for heads', async () => {
    const [head, ...rows] = await linesOf(SMALL, 'gaps.csv', 'cities=north,south');
    expect(head).toEqual(['node', 'north', 'south', 'contribution', 'shared', 'total']);
    expect(rows.length).toBeGreaterThan(1);
  });
});

describe('a ranking', () => {
  it('is sorted and filtered as its page is, all pages in one', async () => {
    const [head = [], ...rows] = await linesOf(TOWNS, 'ranking.csv', 'sort=name&order=desc');
    const names = rows.map((row) => row[head.indexOf('name_en')] ?? '');
    expect(names).toHaveLength(8);
    expect(names).toEqual(names.toSorted().toReversed());
    const [, ...found] = await linesOf(TOWNS, 'ranking.csv', 'text=alder&page=7');
    expect(found.map((row) => row[head.indexOf('city')])).toEqual(['alder']);
  });

  it('tells how its cities spread', async () => {
    const [head, ...rows] = await linesOf(TOWNS, 'spread.csv');
    expect(head?.[3]).toBe('median');
    expect(rows.length).toBeGreaterThan(0);
  });
});

it('evidence is what its filters find, with a mark for spreadsheets if wanted, or as JSON', async () => {
  const all = await linesOf(SMALL, 'evidence.csv');
  const [head = [], ...north] = await linesOf(SMALL, 'evidence.csv', 'city=north');
  expect(north.length).toBeGreaterThan(0);
  expect(north.length).toBeLessThan(all.length - 1);
  expect(new Set(north.map((row) => row[head.indexOf('city')]))).toEqual(new Set(['north']));
  const marked = await readViewFile(SMALL, 'evidence.csv', new URLSearchParams('for=spreadsheet'));
  expect(marked.content.startsWith('\uFEFF')).toBe(true);
  const json = await readViewFile(SMALL, 'evidence.json', new URLSearchParams('city=north'));
  expect(JSON.parse(json.content)).toMatchObject({ index: SMALL, table: 'evidence' });
  expect(JSON.parse(json.content).rows).toHaveLength(north.length);
});

it.each([
  [SMALL, 'pie.csv', '', 'not-found'],
  [SMALL, 'evidence.xml', '', 'not-found'],
  [SMALL, 'ranking.csv', '', 'not-found'],
  ['nowhere', 'evidence.csv', '', 'not-found'],
  [SMALL, 'evidence.csv', 'city=atlantis', 'bad-request'],
  [SMALL, 'comparison.csv', 'cities=north', 'bad-request'],
  [SMALL, 'comparison.csv', 'cities=north,south&weights=luck-5', 'bad-request'],
  [TOWNS, 'ranking.csv', 'sort=luck', 'bad-request'],
  [TOWNS, 'ranking.csv', 'for=anyone', 'bad-request'],
])('%s/%s?%s is refused: %s', async (index, file, query, code) => {
  await expect(readViewFile(index, file, new URLSearchParams(query))).rejects.toMatchObject({
    code,
  });
});
