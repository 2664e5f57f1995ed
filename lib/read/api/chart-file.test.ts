import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClient } from '../../db/client';
import type { EditionInfo } from '../../db/editions';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { importedDatabase } from '../../write/fixtures/imported-database';
import { readChartFile } from './chart-file';

const NO_QUERY = new URLSearchParams();

let edition: EditionInfo;

beforeEach(async () => {
  const imported = await importedDatabase();
  edition = imported.edition;
  vi.stubEnv('DATABASE_URL', `file:${imported.file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

function address(file: string, kind = 'bars', locale = 'en') {
  return { index: 'small-index', locale, kind, file };
}

it('gives a chart as a file with its name, the same bytes each time', async () => {
  const svg = await readChartFile(address('north,south.svg'), NO_QUERY);
  expect(svg.mediaType).toMatch(/^image\/svg\+xml/);
  expect(svg.name).toBe(`small-index-${edition.label}-bars-north,south.svg`);
  expect(svg.content).toContain('<title>Small index: scores of North and South, 0 to 100</title>');
  expect((await readChartFile(address('north,south.svg'), NO_QUERY)).content).toBe(svg.content);
  const png = await readChartFile(address('north,south.png', 'bars', 'zh'), NO_QUERY);
  expect([...png.content.slice(1, 4)].map(Number)).toEqual([...Buffer.from('PNG')]);
});

it('gives its numbers, for programs or for a spreadsheet', async () => {
  const { content } = await readChartFile(address('north,south.csv'), NO_QUERY);
  // The index and two drivers of two cities.
  expect(String(content).trimEnd().split('\n')).toHaveLength(1 + 2 * 3);
  const query = new URLSearchParams('for=spreadsheet');
  const marked = await readChartFile(address('north,south.csv'), query);
  expect(String(marked.content).startsWith('\uFEFFcity,')).toBe(true);
});

it('takes the gap of a pair apart, in the colours of both and in numbers', async () => {
  const svg = String((await readChartFile(address('north,south.svg', 'gap'), NO_QUERY)).content);
  expect(svg).toContain('where the gap of North and South comes from</title>');
  const { content } = await readChartFile(address('north,south.csv', 'gap'), NO_QUERY);
  expect(String(content).split('\n')[0]).toBe('node,north,south,contribution,shared,total');
});

it('draws how many cities spread, and their numbers', async () => {
  const { file } = await importedDatabase(MEASURE_PACK);
  await readClient().$disconnect();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const towns = (name: string, kind: string) => ({ ...address(name, kind), index: 'towns' });
  for (const kind of ['ranking', 'strips', 'scatter']) {
    const svg = await readChartFile(towns('all.svg', kind), NO_QUERY);
    expect(String(svg.content)).toContain('<title>River towns: ');
    const { content } = await readChartFile(towns('all.csv', kind), NO_QUERY);
    expect(String(content).trimEnd().split('\n')).toHaveLength(1 + 8);
  }
});

it('draws the dated events of an index', async () => {
  const svg = await readChartFile(address('all.svg', 'timeline'), NO_QUERY);
  expect(String(svg.content)).toContain(
    '<title>Small index: one dated event on one axis of time</title>',
  );
  const { content } = await readChartFile(address('all.csv', 'timeline', 'zh'), NO_QUERY);
  expect(String(content).split('\n').slice(1)).toEqual([
    expect.stringMatching(/^mill-founded,north,steam,founding,.*1785-03/),
    '',
  ]);
});

it('draws where ranks lie over the draws, with what is asked for varying', async () => {
  const { file } = await importedDatabase(MEASURE_PACK);
  await readClient().$disconnect();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const ranks = (name: string, vary: string) =>
    readChartFile(
      { ...address(name, 'ranks', 'zh'), index: 'towns' },
      new URLSearchParams(vary === '' ? {} : { vary }),
    );
  const [head, ...rows] = String((await ranks('all.csv', '')).content)
    .trimEnd()
    .split('\n');
  expect(head).toMatch(/^city,rank,rank_5,median,rank_95,first,/);
  const svg = String((await ranks('all.svg', 'weights')).content);
  expect(svg).toContain(`：${rows.length}座城市的名次各落在哪里</title>`);
  await expect(ranks('all.svg', 'luck')).rejects.toMatchObject({ code: 'bad-request' });
});

it('draws who of a pair leads under which weights, over the drivers that are asked for', async () => {
  const { file } = await importedDatabase(MEASURE_PACK);
  await readClient().$disconnect();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const map = (name: string, drivers: string) =>
    readChartFile({ ...address(name, 'map'), index: 'towns' }, new URLSearchParams(drivers));
  const { content } = await map('alder,birch.csv', 'drivers=living,work');
  const [head, ...rows] = String(content).trimEnd().split('\n');
  expect(head).toBe('leader,share,corner,living,work');
  const corners = rows.map((row) => row.split(',').slice(3).join(' '));
  // The corners of the triangle belong to somebody.
  expect(corners).toEqual(expect.arrayContaining(['0 0', '1 0', '0 1']));
  expect(String((await map('alder,birch.svg', 'drivers=living,work')).content)).toContain(
    '<title>River towns: who leads, Alder or Birch, by the weights of "Living" and "Work"</title>',
  );
  await expect(map('alder,birch.csv', 'drivers=living,nothing')).rejects.toMatchObject({
    code: 'bad-request',
  });
  await expect(map('alder,birch,cedar.csv', '')).rejects.toMatchObject({ code: 'not-found' });
});

it.each([
  address('north,atlantis.svg'),
  address('north.svg'),
  address('north,south.gif'),
  address('north,south.svg', 'pie'),
  address('north,south.svg', 'bars', 'fr'),
  // Two cities are no crowd.
  address('all.svg', 'strips'),
  address('all.svg', 'ranking'),
  address('all.svg', 'ranks'),
  address('north,south.svg', 'scatter'),
  address('north.svg', 'timeline'),
  // Two drivers have no radar, and no map.
  address('north,south.svg', 'radar'),
  address('north,south.svg', 'map'),
  address('north,atlantis.svg', 'map'),
  { ...address('north,south.svg'), index: 'nowhere' },
])('has no $kind $file in $locale of $index', async (wrong) => {
  await expect(readChartFile(wrong, NO_QUERY)).rejects.toMatchObject({ code: 'not-found' });
});
