import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClient } from '../db/client';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import type { Pack } from '../pack/tables';
import { importedDatabase } from '../write/fixtures/imported-database';
import { cityDrawing } from './api/city-drawing';
import { rankingDrawing } from './api/ranking-drawing';
import { readScores } from './api/scores';
import { readTableFile } from './api/table-file';
import { readViewFile } from './api/view-file';
import { readBase } from './base';
import { readCity } from './city';
import { readCompare } from './compare';
import { readEditionChange } from './edition-change';
import { readRanking } from './ranking';

/*
 * The eight towns with every gap filled by the mean: three drivers of two measures each, all of them
 * of the same weight. Larch lacks output (work) and rent (living): a half of both drivers, a third of
 * the index. Elm lacks spending (learning): a half, and a sixth. Of Maple, whose population is not
 * known, neither firms (work) nor graduates (learning) can be divided. Alder lacks nothing.
 */

const TOWNS = 'towns';
const FILLED: Pack = {
  ...MEASURE_PACK,
  methods: [{ node: TOWNS, setting: 'imputation-method', value: 'mean' }],
};
const NO_QUERY = new URLSearchParams();
const NODES = [TOWNS, 'work', 'learning', 'living'];
const SHARES: Readonly<Record<string, readonly number[]>> = {
  larch: [1 / 3, 1 / 2, 0, 1 / 2],
  elm: [1 / 6, 0, 1 / 2, 0],
  maple: [1 / 3, 1 / 2, 1 / 2, 0],
  alder: [0, 0, 0, 0],
};
const CASES = Object.entries(SHARES).map(([city, shares]) => ({ city, shares }));

beforeEach(async () => {
  const { file } = await importedDatabase(FILLED);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

function near(shares: readonly (number | undefined)[]) {
  return shares.map((share) => expect.closeTo(share ?? 0, 9));
}

/** What a CSV says was imputed, by city and node. */
function sharesIn(csv: string): ReadonlyMap<string, number> {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const [city, node, imputed] = ['city', 'node', 'imputed'].map((name) => head.indexOf(name));
  return new Map(
    rows.map((row) => [`${row[city ?? -1]} ${row[node ?? -1]}`, Number(row[imputed ?? -1])]),
  );
}

describe('what was imputed stands beside the numbers that it touches', () => {
  it.each(CASES)('on the page of $city', async ({ city, shares }) => {
    const page = await readCity(TOWNS, city, 'en');
    const scores = [page?.view.overall, ...(page?.view.drivers ?? []).map(({ score }) => score)];
    expect(scores.map((score) => score?.imputed ?? 0)).toEqual(near(shares));
  });

  it('in the ranking, as a page and as a table', async () => {
    const page = await readRanking(TOWNS, {}, 'en');
    const { content } = await readViewFile(TOWNS, 'ranking.csv', NO_QUERY);
    const [head = '', ...lines] = content.trimEnd().split('\n');
    for (const { city, shares } of CASES) {
      const row = page?.view.rows.find(({ slug }) => slug === city);
      const cells = row === undefined ? [] : [row.overall, ...row.drivers];
      expect(cells.map(({ imputed }) => imputed)).toEqual(near(shares));
      const fields = lines.map((line) => line.split(',')).find((line) => line.includes(city));
      const share = fields?.[head.split(',').indexOf('imputed')];
      expect(Number(share)).toBeCloseTo(shares[0] ?? Number.NaN, 9);
    }
  });

  it('in the scores of the API, and in their CSV', async () => {
    const { scores } = await readScores(TOWNS, NO_QUERY);
    const csv = sharesIn((await readTableFile(TOWNS, 'scores.csv', NO_QUERY)).content);
    for (const { city, shares } of CASES) {
      const answered = NODES.map(
        (node) => scores.find((one) => one.city === city && one.node === node)?.imputed,
      );
      expect(answered).toEqual(near(shares));
      expect(NODES.map((node) => csv.get(`${city} ${node}`))).toEqual(near(shares));
    }
    // The measure itself is filled as a whole.
    expect(csv.get('larch rent')).toBe(1);
  });

  it('in the heading of a city and in what sets it apart', async () => {
    const page = await readCity(TOWNS, 'larch', 'en');
    expect(page?.view.finding.values.score).toMatch(/^\d+\.\d\*$/);
    const { strengths = [], weaknesses = [] } = page?.view.place ?? {};
    const imputed = [...strengths, ...weaknesses].filter(({ isImputed }) => isImputed);
    expect(imputed.map(({ indicator }) => indicator).toSorted()).toEqual(['output', 'rent']);
    expect(imputed.map(({ value }) => value)).toEqual([null, null]);
    const indicators = page?.view.drivers.flatMap((driver) => driver.indicators) ?? [];
    const filled = indicators.filter(({ imputedPoints }) => imputedPoints !== null);
    expect(filled.map(({ node }) => node).toSorted()).toEqual(['output', 'rent']);
  });

  it('in the scores of editions, before and after', async () => {
    const hash = (await readBase(TOWNS))?.edition.hash ?? '';
    const page = await readEditionChange(TOWNS, { from: hash, to: hash }, { city: 'larch' });
    const [index] = page?.view.cities[0]?.scores ?? [];
    expect([index?.before?.imputed, index?.after?.imputed]).toEqual(near([1 / 3, 1 / 3]));
  });

  it('but not in a pair, which is compared on what both have', async () => {
    const parts = { index: TOWNS, cities: 'larch,elm' };
    const page = await readCompare(parts, 'en');
    // Of the six indicators larch lacks two and elm another.
    expect(page?.view.comparison?.basis[0]?.sharedBasis.shared).toBe(3);
  });

  it('in strips and scatter, which say how many scores it touches', async () => {
    const base = await readBase(TOWNS);
    if (base === null) throw new Error('nothing was published');
    // Work: larch, maple; learning: elm, fir, maple; living: hazel, larch. Each of eight towns.
    const strips = await rankingDrawing(base, 'strips', 'en');
    expect(strips.reading).toContain('7 of these 24 scores rest in part on values');
    // Work and learning are the first two of the same weight: larch, maple, elm and fir.
    const scatter = await rankingDrawing(base, 'scatter', 'en');
    expect(scatter.reading).toContain('4 of these 8 dots rest in part on values');
    const { content } = await readViewFile(TOWNS, 'spread.csv', NO_QUERY);
    const [head = '', ...lines] = content.trimEnd().split(/\r?\n/);
    const at = head.split(',').indexOf('cities_imputed');
    expect(lines.map((line) => line.split(',')[at])).toEqual(['2', '3', '2']);
    const ranking = (await readViewFile(TOWNS, 'ranking.csv', NO_QUERY)).content;
    expect(ranking.split(/\r?\n/)[0]).toContain('living,living_thin,living_imputed');
  });

  it('in the bars of a file, which say what the mark means only where there is one', async () => {
    const base = await readBase(TOWNS);
    if (base === null) throw new Error('nothing was published');
    const readingOf = async (kind: 'bars' | 'radar', cities: readonly string[]) =>
      (await cityDrawing(base, { kind, cities, format: 'svg' }, 'en')).reading;
    expect(await readingOf('bars', ['larch', 'alder'])).toContain('An asterisk: ');
    expect(await readingOf('bars', ['alder', 'birch'])).not.toContain('An asterisk: ');
    // A radar writes no values that could be marked.
    expect(await readingOf('radar', ['larch', 'alder'])).not.toContain('An asterisk: ');
  });
});
